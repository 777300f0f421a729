package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Fingerprint.Part;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private static final Part FILE = Part.of("the protocol file il2", "a protocol");
    private static final Part DRUG = Part.of("the drug file aldesleukin", "a drug");
    private static final Part OTHER_DRUG = Part.of("the drug file aldesleukin", "another drug");
    private static final Fingerprint ARMED = new Fingerprint(List.of(FILE, DRUG));

    @Test void itsCodeIsThreeGroupsOfSignsThatAreNotTakenForOneAnother() {
        assertTrue(ARMED.code().matches("[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){2}"), ARMED.code());
        assertEquals(ARMED.code(), new Fingerprint(List.of(FILE, DRUG)).code());
    }

    /** As it was first shown: what is written on paper today must be the code of the same things later. */
    @Test void theSameThingsHaveTheSameCodeInEveryRelease() {
        assertEquals("LUCC-KBDL-BCUM", ARMED.code());
    }

    @Test void anyOtherByteOfAnyPartIsAnotherCode() {
        assertNotEquals(ARMED.code(), new Fingerprint(List.of(FILE, OTHER_DRUG)).code());
        assertNotEquals(ARMED.code(), new Fingerprint(List.of(FILE)).code());
        assertNotEquals(ARMED.code(),
            new Fingerprint(List.of(new Part("the protocol file il3", FILE.hash()), DRUG)).code());
    }

    @Test void whoTypesItNeedNotMindSpacesHyphensAndCapitals() {
        assertTrue(ARMED.isMeantBy(ARMED.code().toLowerCase(Locale.ROOT).replace('-', ' ')));
        assertTrue(ARMED.isMeantBy(ARMED.code().replace("-", "")));
        assertTrue(!ARMED.isMeantBy(ARMED.code().substring(1)) && !ARMED.isMeantBy(""));
    }

    @Test void itSaysInWhatItDiffersFromWhatWasArmed() {
        Part signs = Part.of("the sign file of the house", "signs");

        assertEquals(List.of("the drug file aldesleukin differs from the one armed"),
            new Fingerprint(List.of(FILE, OTHER_DRUG)).differencesFrom(ARMED));
        assertEquals(List.of("the drug file aldesleukin was armed, and is gone",
                "the sign file of the house was not there when the course was armed"),
            new Fingerprint(List.of(FILE, signs)).differencesFrom(ARMED));
        assertEquals(List.of(), ARMED.differencesFrom(new Fingerprint(List.of(FILE, DRUG))));
    }

    @ParameterizedTest @ValueSource(strings = {"", "abc", "GG"})
    void whatIsNoHashIsNoPart(String hash) {
        assertThrows(IllegalArgumentException.class, () -> new Part("the program", hash));
        assertThrows(IllegalArgumentException.class, () -> new Fingerprint(List.of()));
    }
}
