package doseward.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.LineForm;
import doseward.language.source.SourceFile;
import doseward.protocol.Checklist.Required;
import doseward.protocol.Condition;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
    private static final Path SHIPPED = Path.of("library/il2-high-dose-bolus.yaml");
    private static final Path SPINE = Path.of("src/test/resources/protocols/spine.yaml");
    private static final String WHEN = "systolic pressure below 90 mmHg";
    private static final Library LIBRARY = new Shipped();

    private static Reading<Protocol> reading(String text) {
        return Reader.protocol(SourceFile.of("a.yaml", text.getBytes(StandardCharsets.UTF_8)), LIBRARY);
    }

    private static String with(String old, String fresh) throws IOException {
        String text = Files.readString(SPINE);
        assertTrue(text.contains(old), old);
        return text.replace(old, fresh);
    }

    private static Protocol sound(String text) {
        Reading<Protocol> reading = reading(text);
        return reading.value().orElseThrow(() -> new AssertionError(LineForm.of(reading.findings())));
    }

    private static Condition condition(String words) throws IOException {
        return sound(with("urine flow below 20 mL/h and creatinine at least 2.5 mg/dL", words)).orders()
            .getFirst().holds().get(4).when();
    }

    private static List<String> checks(String text) {
        return reading(text).findings().diagnostics().stream().map(Diagnostic::check).toList();
    }

    @Test void theHashIsThatOfTheFile() throws IOException, NoSuchAlgorithmException {
        byte[] bytes = Files.readAllBytes(SHIPPED);

        Protocol protocol = Documents.shipped().protocol(SHIPPED.toString()).value().orElseThrow();

        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertEquals(hash, protocol.head().hash());
        assertEquals(hash, Documents.shipped().protocol("il2-high-dose-bolus").value().orElseThrow().head()
            .hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "systolic pressure below 90 mmHg",
        "creatinine exactly 2.5 mg/dL",
        "heart rhythm is sinus",
        "heart rhythm is not sinus",
        "mental state is confused, agitated or somnolent",
        "doses held at least 2",
        "doses held in a row above 2",
        "systolic pressure below 90 mmHg and heart rhythm is not sinus and doses held at least 2",
        "mental state is coma or confused or heart rhythm is sinus or creatinine above 3 mg/dL",
    })
    void aConditionSaysItselfInTheFilesOwnWords(String words) throws IOException {
        Condition condition = condition(words);

        assertEquals(words, condition.text());
    }

    @Test void orBetweenChoicesJoinsChoicesAndOrBeforeASignJoinsClauses() throws IOException {
        Condition condition = condition("mental state is coma or confused or heart rhythm is sinus");

        assertEquals(new Condition.AnyOf(List.of(
            Condition.chosen("mental state", false, List.of("coma", "confused")),
            Condition.chosen("heart rhythm", false, List.of("sinus")))), condition);
    }

    @Test void listsNest() throws IOException {
        String text = with("  - when: " + WHEN + "\n", """
              - when:
                  any of:
                    - systolic pressure below 80 mmHg
                    - all of:
                        - systolic pressure below 90 mmHg
                        - heart rhythm is not sinus
            """);

        Condition when = sound(text).orders().getFirst().holds().getFirst().when();

        assertEquals("systolic pressure below 80 mmHg"
            + " or (systolic pressure below 90 mmHg and heart rhythm is not sinus)", when.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "creatinine at least 3 | missing-unit",
        "creatinine at least 3.0 mg/dL | trailing-zero",
        "creatinine at least .3 mg/dL | naked-point",
        "creatinine at least 3mg/dL | unknown-phrase",
        "creatinine at least 03 mg/dL | crooked-number",
        "creatinine at least -3 mg/dL | unknown-phrase",
        "creatinine at least 3.0001 mg/dL | crooked-number",
        "creatinine >= 3 mg/dL | unknown-phrase",
        "creatinine at least 3 mmHg | wrong-kind-of-unit",
        "creatinine is sinus | wrong-kind-of-sign",
        "heart rhythm below 3 mmHg | wrong-kind-of-sign",
        "heart rhythm is not sinus or atrial fibrillation | unknown-phrase",
        "heart rhythm is sinus,  atrial fibrillation | unknown-choice",
        "heart rhythm | unknown-phrase",
        "doses held at least 0 | beyond-bounds",
        "doses held at least three | unknown-phrase",
        "temperature above 39 degrees Celsius | never-recorded",
        "and | unknown-phrase",
        " a and | unknown-phrase",
    })
    void aConditionThatCantBeReadIsRefusedByName(String words, String check) throws IOException {
        String text = with("creatinine at least 3 mg/dL ", words.strip() + " ");

        assertTrue(checks(text).contains(check), LineForm.of(reading(text).findings()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5 million international units", "500,000 international units",
        "500000 international units"})
    @Requirement({"GIP 6.1.2.3", "incident 6"})
    void oneAmountHasSeveralWritings(String words) throws IOException {
        Order order = sound(with("down to 100,000 international units", "down to " + words)).orders()
            .getFirst();

        assertEquals("500,000 units", order.roundedTo().orElseThrow().toString());
    }

    @Test void whatTheTopSaysAndWhatAnOrderSaysBothHoldAndTheStricterWins() throws IOException {
        String own = """
            before-each-dose:
              confirm: one nurse
              record:
                systolic pressure: within 1 hour
                creatinine: within 24 hours
                temperature: within 6 hours
            stop:
              - when: temperature above 40 degrees Celsius
                ends: order
            limits:
              amount-per-dose:
                hard: 700,000 international units/kg
              rate:
                hard: 600 mL/h
              doses-per-cycle:
                hard: 20
            when-held: wait
            """;
        String text = with("    when-held: skip ", own.indent(4) + "    ");

        Order order = sound(text).orders().getFirst();

        assertEquals(2, order.checklist().nurses());
        assertEquals(Duration.ofHours(1), order.checklist().within("systolic pressure").orElseThrow());
        assertEquals(Duration.ofHours(12), order.checklist().within("creatinine").orElseThrow());
        assertEquals(7, order.checklist().record().stream().map(Required::sign).distinct().count());
        assertEquals(5, order.stops().size());
        assertEquals("700,000 international units/kg",
            order.limits().perDose(Severity.HARD).getLast().toString());
        assertEquals("500 mL/h", order.limits().rate(Severity.HARD).orElseThrow().toString());
        assertEquals(20, order.limits().doses().getLast().most());
        assertEquals(Order.WhenHeld.WAIT, order.whenHeld());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "patient", "orders", "course", "change", "before-each-dose", "status"})
    void aMissingPartIsNamed(String key) throws IOException {
        String text = with("\n" + key + ":", "\nappendix:");

        assertTrue(checks(text).contains("missing-key"), LineForm.of(reading(text).findings()));
        assertTrue(checks(text).contains("unknown-key"));
    }

    @Test void theLargestNumbersThatCanBeWrittenAreRefusedAndOverflowNothing() throws IOException {
        String text = with("600,000 international units/kg", "999,999 million international units/kg")
            .replace("40 kg to 150 kg", "1 kg to 1,000 kg")
            .replace("100,000 international", "1 international");

        assertTrue(checks(text).contains("amount-above-limit"), LineForm.of(reading(text).findings()));
    }

    @Test void aKeyThatSaysNothingForItsKindOfSignIsRefused() {
        String text = """
            language: 1
            signs: example
            revision: 1
            sources:
              - local
            chest pain:
              kind: present or absent
              unit: mmHg
            """;

        Reading<?> reading = Reader.signs(SourceFile.of("a.yaml", text.getBytes(StandardCharsets.UTF_8)));

        assertEquals("a.yaml:8:3: error: \"chest pain\" has no key \"unit\" [unknown-key]\n",
            LineForm.of(reading.findings()));
    }

    @Test void severalCyclesNeedALength() throws IOException {
        String text = with("  cycle-length: 14 days ", "  # ");

        assertEquals(List.of("missing-key"), checks(text));
    }
}
