package doseward.language.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import doseward.diagnostic.Problems;
import doseward.language.Shipped;
import doseward.language.draft.ClauseDraft;
import doseward.language.draft.ConditionDraft;
import doseward.language.source.Node;
import doseward.language.source.SourceFile;
import doseward.language.source.YamlTree;
import doseward.protocol.Condition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions are read as they are said, and refused with the words that are at fault. */
class ConditionsTest {
    private static final int RUNS = 4000;
    private static final SignBook BOOK = new SignBook(new Shipped().signs(), List.of("relative", "absolute"));

    private final Problems problems = new Problems();

    private Optional<ConditionDraft> read(String yaml) {
        SourceFile file = SourceFile.of("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        Node root = YamlTree.of((SourceFile.Readable) file).root().orElseThrow();
        Node.Entry entry = ((Node.Mapping) root).entries().getFirst();
        return new Conditions(BOOK).read(entry.key(), entry.value(), problems);
    }

    private Condition sound(String yaml) {
        return read(yaml).orElseThrow(() -> new AssertionError(yaml + "\n" + sentences())).condition();
    }

    private List<String> sentences() {
        return problems.found().stream().map(Diagnostic::sentence).toList();
    }

    @Test void whatAConditionSaysReadsAsTheSameCondition() {
        for (int seed = 0; seed < RUNS; seed++) {
            Condition condition = new RandomConditions(seed, BOOK.signs(), BOOK.tables()).line();

            assertEquals(condition, sound("when: " + condition.text() + "\n"), "seed " + seed);
        }
    }

    @Test void listsOfConditionsReadAsTheyAreNested() {
        for (int seed = 0; seed < RUNS / 4; seed++) {
            Condition condition = new RandomConditions(seed, BOOK.signs(), BOOK.tables()).nested(3);

            assertEquals(condition, sound("when:" + yaml(condition, "  ")), "seed " + seed);
        }
    }

    /** One line where a line can say it, and a list otherwise. */
    private static String yaml(Condition condition, String indent) {
        return switch (condition) {
            case Condition.AllOf(var parts) when parts.size() > 1 && parts.stream().noneMatch(
                ConditionsTest::isList) -> " " + condition.text() + "\n";
            case Condition.AnyOf(var parts) when parts.size() > 1 && parts.stream().noneMatch(
                ConditionsTest::isList) -> " " + condition.text() + "\n";
            case Condition.AllOf(var parts) -> list("all of", parts, indent);
            case Condition.AnyOf(var parts) -> list("any of", parts, indent);
            case Condition.NoneOf(var parts) -> list("none of", parts, indent);
            case Condition clause -> " " + clause.text() + "\n";
        };
    }

    private static boolean isList(Condition condition) {
        return condition instanceof Condition.AllOf || condition instanceof Condition.AnyOf
            || condition instanceof Condition.NoneOf;
    }

    private static String list(String word, List<Condition> parts, String indent) {
        StringBuilder text = new StringBuilder("\n" + indent + word + ":\n");
        parts.forEach(part -> text.append(indent).append("  -").append(yaml(part, indent + "    ")));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "lowest phenylephrine over 8 hours from 1 to 1.5 micrograms/kg/minute",
        "creatinine clearance from 40 mL/minute to below 50 mL/minute",
        "systolic pressure at least 90 mmHg for more than 72 hours",
        "creatinine rising by at least 0.3 mg/dL over 24 hours",
        "creatinine falling by more than 1.5 mg/dL since the hold",
        "total urine output over 8 hours below 4 mL/kg",
        "creatinine at most upper normal",
        "creatinine above 1.5 times upper normal",
        "body weight at most 1.15 times baseline",
        "baseline systolic pressure from 100 to 120 mmHg",
        "body weight at least 15 % above baseline",
        "oxygen saturation at least 90 %",
        "systolic pressure below baseline systolic pressure",
        "systolic pressure below arterial oxygen pressure",
        "creatinine increased grade at least 3",
        "worst grade since the last change at least 3",
        "relative criteria at least 3",
        "no absolute criteria",
        "doses skipped in a row at least 4",
        "cycles given above 2",
        "physician says it is easily reversed",
        "age at least 18 years",
        "thallium stress test is not done",
        "thallium stress test is not normal",
        "rales is up to one half or above one half",
        "mental state is coma or toxic psychosis for more than 48 hours",
        "lowest platelets since the last change below 50,000 per mm3",
        "time since diagnosis below 24 months",
    })
    void aClauseSaysItselfInTheFilesOwnWords(String words) {
        assertEquals(words, sound("when: " + words + "\n").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "potassium above 6 mEq/L | potassium above 6 mmol/L",
        "temperature above 101.3 degrees Fahrenheit | temperature above 38.5 degrees Celsius",
        "platelets from 30,000 per mm3 to 50,000 per microlitre | platelets from 30,000 to 50,000 per mm3",
        "creatinine from 1 to 3 times upper normal "
            + "| creatinine from upper normal to 3 times upper normal",
    })
    void whatIsWrittenOtherwiseMeansTheSame(String words, String meant) {
        assertEquals(meant, sound("when: " + words + "\n").text());
    }

    @Test void everyClauseKeepsTheWordsThatSayIt() {
        ConditionDraft draft = read("when: creatinine above 3 mg/dL or lowest systolic pressure over 8 hours "
            + "below 90 mmHg\n").orElseThrow();

        assertEquals(List.of("creatinine above 3 mg/dL",
            "lowest systolic pressure over 8 hours below 90 mmHg"),
            draft.clauses().stream().map(ClauseDraft::words).map(Phrase::text).toList());
        assertEquals(42, draft.clauses().getLast().of("systolic pressure").column());
    }

    private static final String MISTAKES = """
        systolic pressure less than 90 mmHg | I can't read `less than` here. Did you mean `below`?
        systolic pressure >= 90 mmHg | I can't read `>=` here. Did you mean `at least`?
        heart rhythm below 3 mmHg | `heart rhythm` is one of a list, and is not compared with numbers. \
        Write it like this: `heart rhythm is sinus`.
        creatinine is high | `creatinine` is a number, and is compared. Write it like this: `creatinine \
        below 0.3 mg/dL`.
        urine output below 80 mL | `urine output` adds up, and only its total over some time says \
        anything. Write it like this: `total urine output over 8 hours below 1,500 mL`.
        total creatinine over 8 hours below 3 mg/dL | `creatinine` is a number, and is compared. Write \
        it like this: `creatinine below 0.3 mg/dL`.
        lowest urine output over 8 hours below 80 mL | `urine output` adds up, and only its total over \
        some time says anything. Write it like this: `total urine output over 8 hours below 1,500 mL`.
        hypotension at least 3 | `hypotension` is a grade from 0 to 5. Write it like this: `hypotension \
        grade at least 3`.
        creatinine grade at least 3 | `creatinine` is a number, and is compared. Write it like this: \
        `creatinine below 0.3 mg/dL`.
        discharge is present | `discharge` happens, and has no value; only `starts` can wait for it.
        heart rate above 2 times upper normal | The signs file names no upper normal of `heart rate`. \
        Write it like this: `heart rate below 40 per minute`.
        systolic pressure below heart rate | `systolic pressure` is in mmHg, and this is in per minute. \
        Compare signs of one unit, or write a value in mmHg.
        relativ criteria at least 3 | No table of criteria is called `relativ`. Did you mean `relative`?
        lowest sytolic pressure over 8 hours below 90 mmHg | No sign is called `sytolic pressure`. Did \
        you mean `systolic pressure`?
        creatinine over 8 hours above 3 mg/dL | Over some time there are several readings, and this \
        does not say which counts. Begin with `lowest`, `highest` or `average`, as in `lowest \
        creatinine over 8 hours`.
        creatinine from 3 mg/dL to 2 mg/dL | This range begins above its end. Did you mean `2 mg/dL to \
        3 mg/dL`?
        temperature rising by at least 2 degrees Fahrenheit over 1 hour | `temperature` is in degrees \
        Celsius, and `degrees Fahrenheit` measures something else. Write it in degrees Celsius.
        hypotension grade at least 6 | `grade` can't be 6. It is from 0 to 5.
        creatinine at most upper normal and physician says yes or no | What a person says is one thing, \
        without `and` and `or`. Say it in other words, or write two conditions.
        doctor says it is easily reversed | `when` can't be read from `doctor`. It is written like \
        this: `nurse` or `pharmacist` or `physician`.
        doses held 3 | I can't read a comparison here. Write `below`, `at most`, `exactly`, `at least` \
        or `above`, as in `doses held at least 3`.
        mental state is clear or clear | This choice stands here already. Take it out, or write the one \
        that was meant.
        age at least 40 days | This is larger than anything that is planned here. The most is 27 days. \
        Is there a nought too many?
        creatinine above 3 mg/dL since tuesday | I can't read `mg/dL since tuesday` here. Did you mean \
        `3 mg/dL`?
        """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = MISTAKES)
    void aMistakeIsAnsweredWithASentence(String words, String sentence) {
        assertTrue(read("when: " + words + "\n").isEmpty(), words);

        assertEquals(sentence.strip(), sentences().getFirst().strip());
    }
}
