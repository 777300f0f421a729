package doseward.simulator.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import doseward.diagnostic.Problems;
import doseward.language.Reading;
import doseward.language.source.SourceFile;
import doseward.language.words.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a scenario's author sees when something can't be read. */
class ScenarioReaderTest {
    private static final String HEAD = """
        language: 1
        scenario: a test
        shows: nothing
        from: a test
        protocol: il2-high-dose-bolus
        """;

    @Test void aSentenceOfNoFormIsRefusedWithItsPlaceAndOneThatIsNear() {
        Diagnostic found = only(HEAD + """
            when:
              - the line is clogged downstream
            then:
              - dose 1 is given
            """);

        assertEquals("7:5", found.at().orElseThrow().toString());
        assertEquals("No sentence under `when` has this form. Did you mean one like `the line is blocked "
            + "downstream`? All of them are told by `doseward scenario sentences`.", found.sentence());
    }

    @Test void whatStandsInABlankIsReadAsWhatItMustBe() {
        assertEquals("No alarm is called `downstream oclusion`. Did you mean `downstream occlusion`?",
            only(HEAD + "then:\n  - alarm: downstream oclusion, within 30 seconds\n").sentence());
        assertEquals("No sign is called `sistolic pressure`. Did you mean `systolic pressure`?",
            only(HEAD + "when:\n  - the patient's sistolic pressure is 85 mmHg\n"
                + "then:\n  - dose 1 is given\n").sentence());
        assertEquals("No person is called `Ada`. Did you mean `Ida`?",
            only(HEAD + "when:\n  - Ada confirms dose 1\nthen:\n  - dose 1 is given\n").sentence());
    }

    @Test void allFaultsAreToldAtOnceEachAtItsPlace() {
        List<Diagnostic> found = found(HEAD.replace("shows: nothing\n", "") + """
            when:
              - dose 1 has run for 6
              - dose 0 is over
            then:
              - phase: dreaming of dose 1
            """);

        assertEquals(List.of("1:1", "6:24", "7:10", "9:12"), found.stream()
            .map(one -> one.at().orElseThrow().toString()).toList());
    }

    @Test void aLineOfTheProtocolThatIsAlteredMustStandThereOnce() {
        Diagnostic found = only(HEAD + """
            altered:
              - line: "ends: course"
                reads: "ends: cycle"
            then:
              - dose 1 is given
            """);

        assertTrue(found.sentence().startsWith("This line stands in il2-high-dose-bolus "), found.sentence());
    }

    @Test void onlyWhatIsExpectedCanBeTurned() {
        assertTrue(read(HEAD + "then:\n  - not: dose 1 is given\n").value().orElseThrow().then().getFirst()
            .negated());
        assertEquals("unknown-phrase", only(HEAD
            + "when:\n  - not: dose 1 is over\nthen:\n  - dose 1 is given\n").check());
    }

    @Test void everyFormCanBeReadFromItsOwnExample() {
        assertRead(Givens.BOOK);
        assertRead(Whens.BOOK);
        assertRead(Thens.BOOK);
    }

    private static <T> void assertRead(PhraseBook<T> book) {
        Shelf shelf = new Shelf();
        Lexicon lexicon = Lexicon.of(shelf.protocol("il2-high-dose-bolus"), shelf.signs());
        for (Form<T> form : book.forms()) {
            Problems problems = new Problems();
            Answer sentence = new Answer("then", Phrase.typed(form.example()), problems);

            assertTrue(book.read(sentence, lexicon).isPresent() && problems.found().isEmpty(),
                () -> form.example() + ": " + problems.found());
        }
    }

    private static Diagnostic only(String text) {
        List<Diagnostic> found = found(text);
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    private static List<Diagnostic> found(String text) {
        return read(text).findings().diagnostics();
    }

    private static Reading<Scenario> read(String text) {
        return ScenarioReader.read(SourceFile.of("test.yaml", text.getBytes(StandardCharsets.UTF_8)),
            new Shelf());
    }
}
