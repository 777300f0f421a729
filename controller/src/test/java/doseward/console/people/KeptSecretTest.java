package doseward.console.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptSecretTest {
    private final SecureRandom chance = new SecureRandom();

    @Test void theRightSecretFitsAndNoOther() {
        KeptSecret kept = KeptSecret.of("tulip 47".toCharArray(), chance);

        assertTrue(kept.is("tulip 47".toCharArray()));
        assertFalse(kept.is("tulip 48".toCharArray()));
        assertFalse(kept.is("".toCharArray()));
        assertTrue(kept.text().startsWith("pbkdf2-sha256:600000:"), kept.text());
    }

    /** By another program: Python's hashlib.pbkdf2_hmac, which also gives the example of RFC 7914. */
    @Test void itIsTheMethodThatItsNameSays() {
        KeptSecret kept = new KeptSecret("pbkdf2-sha256:80000:4e61436c000000000000000000000000:"
            + "44c294554b7f86f9accd8a775745bd509ceb3d421a6d37372fdb5858f9bca574");

        assertTrue(kept.is("Password".toCharArray()));
    }

    @Test void twoPeopleWithOneSecretAreKeptApart() {
        assertNotEquals(KeptSecret.of("tulip 47".toCharArray(), chance, 1),
            KeptSecret.of("tulip 47".toCharArray(), chance, 1));
    }

    @Test void nobodysSecretFitsNothing() {
        assertFalse(KeptSecret.nobodys(chance).is("".toCharArray()));
    }

    @Test void whatIsQuicklyGuessedIsNotTaken() {
        for (String poor : List.of("12345", "123456", "654321", "000000", "aaaaaaaa", "567890", "tulip\n47",
                "x".repeat(129))) {
            assertFalse(KeptSecret.isGood(poor.toCharArray()), poor);
        }
        assertTrue(KeptSecret.isGood("481923".toCharArray()));
        assertTrue(KeptSecret.isGood("tulip-47-green".toCharArray()));
    }

    @Test void whatIsNoneIsNotTakenForOne() {
        String whole = KeptSecret.of("tulip 47".toCharArray(), chance, 1).text();

        assertEquals(Optional.empty(), KeptSecret.of(whole.replace(":1:", ":9000000:")));
        assertEquals(Optional.empty(), KeptSecret.of(whole.substring(1)));
        assertEquals(Optional.empty(), KeptSecret.of("tulip 47"));
        assertTrue(KeptSecret.of(whole).isPresent());
    }

    @Test void itIsInNoLog() {
        assertEquals("a kept secret", KeptSecret.of("tulip 47".toCharArray(), chance, 1).toString());
    }
}
