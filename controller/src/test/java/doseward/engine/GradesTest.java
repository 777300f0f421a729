package doseward.engine;

import static doseward.engine.Judged.against;
import static doseward.engine.Judged.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradesTest {
    private static final String TERM = "creatinine increased";
    private static final String FALL = "hypotension";
    private static final Condition WORST = new Condition.WorstGrade(Comparison.AT_LEAST, 3);

    private static Judged judged() {
        Sign worked = new Sign.Grade(TERM, new Sign.Grading.WorkedOut(List.of(
            new Sign.GradeRule(1, normal(1_000_000)),
            new Sign.GradeRule(2, new Condition.AnyOf(List.of(above(1_500_000), normal(1_500_000)))),
            new Sign.GradeRule(3, new Condition.AnyOf(List.of(above(3_000_000), normal(3_000_000)))),
            new Sign.GradeRule(4, normal(6_000_000)))), Sign.Codes.NONE);
        Sign person = new Sign.Grade(FALL, new Sign.Grading.ByPerson(List.of()), Sign.Codes.NONE);
        return Judged.of(new Ruled().knows(worked).records(person, Duration.ofHours(12))
            .baseline(Il2.CREATININE).holds(WORST, new Condition.GradeIs(TERM, Comparison.BELOW, 3)))
            .baseline(new Reading(Il2.CREATININE, new Value.Measured(Measure.of(1, "mg/dL")), hour(-1),
                "Lab"));
    }

    private static Condition above(long factor) {
        return against(Il2.CREATININE, Comparison.ABOVE, new Condition.TimesBaseline(factor));
    }

    private static Condition normal(long factor) {
        return against(Il2.CREATININE, Comparison.ABOVE, new Condition.TimesUpperNormal(factor));
    }

    private static Reading result(Instant at, long thousandths) {
        Value value = new Value.Measured(Measure.ofThousandths(thousandths, "mg/dL"));
        return new Reading(Il2.CREATININE, value, at, "Lab").withUpperNormal(Measure.ofThousandths(1_200,
            "mg/dL"));
    }

    private static Reading fall(Instant at, int grade) {
        return new Reading(FALL, new Value.Graded(grade), at, "D. Octor");
    }

    private static Condition grade(String term, Comparison comparison, int grade) {
        return new Condition.GradeIs(term, comparison, grade);
    }

    @ParameterizedTest @CsvSource({"1200,0", "1201,1", "1500,1", "1501,2", "3000,2", "3001,3", "7200,3",
        "7201,4"})
    void aWorkedOutGradeIsTheHighestWhoseConditionIsTrue(long thousandths, int grade) {
        Judged judged = judged().records(result(hour(0), thousandths));

        assertEquals(Truth.TRUE, judged.at(hour(0), grade(TERM, Comparison.EXACTLY, grade)));
    }

    @Test void withoutALaboratorysLimitAHigherGradeMayBe() {
        Judged judged = judged().creatinine(hour(0), 1_600);

        assertEquals(Truth.TRUE, judged.at(hour(0), grade(TERM, Comparison.AT_LEAST, 2)));
        assertEquals(Truth.UNKNOWN, judged.at(hour(0), grade(TERM, Comparison.AT_LEAST, 4)));
        assertEquals(Truth.UNKNOWN, judged.at(hour(0), grade(TERM, Comparison.BELOW, 3)));
    }

    @Test void aGradeByAPersonIsWhatThePersonRecorded() {
        Judged judged = judged().records(fall(hour(0), 3));

        assertEquals(Truth.TRUE, judged.at(hour(12), grade(FALL, Comparison.AT_LEAST, 3)));
        assertEquals(Truth.FALSE, judged.at(hour(12), grade(FALL, Comparison.AT_LEAST, 4)));
        assertEquals(Truth.UNKNOWN, judged.at(hour(12).plusSeconds(1), grade(FALL, Comparison.AT_LEAST, 3)));
    }

    @Test void theWorstGradeIsOfAnyTermAtAnyReading() {
        Judged judged = judged().records(result(hour(0), 900)).records(fall(hour(0), 3))
            .records(fall(hour(1), 1));

        assertEquals(Truth.TRUE, judged.at(hour(1), WORST));
        assertEquals(Truth.FALSE, judged().records(result(hour(0), 900)).records(fall(hour(0), 2))
            .at(hour(1), WORST));
    }

    @Test void theWorstGradeIsUnknownWhileATermIs() {
        assertEquals(Truth.UNKNOWN, judged().records(result(hour(0), 900)).at(hour(0), WORST));
    }

    @Test void afterAChangeTheWorstGradeCountsAnew() {
        Judged judged = judged().records(result(hour(0), 900)).records(fall(hour(0), 3));
        Course changed = judged.course().after(new Event.AmountChanged(hour(0), judged.order().name(), 0,
            new NewAmount.Percent(50), 2, Optional.empty(), new Reason.ByPerson("D. Octor", "a test")));

        assertEquals(Truth.UNKNOWN, worst(changed, hour(0)));
        assertEquals(Truth.FALSE, worst(recorded(changed, 2), hour(1)));
        assertEquals(Truth.TRUE, worst(recorded(changed, 3), hour(1)));
    }

    private static Course recorded(Course course, int grade) {
        return course.after(new Event.ReadingRecorded(hour(1), result(hour(1), 900)))
            .after(new Event.ReadingRecorded(hour(1), fall(hour(1), grade)));
    }

    private static Truth worst(Course course, Instant now) {
        return Judge.beforeDose(course, course.plan().orders().getFirst(), 1, now).judge(WORST).truth();
    }

    @Test void aTermThatNothingSpeaksOfHasAnyGrade() {
        assertEquals(Truth.UNKNOWN, judged().at(hour(0), grade("mood", Comparison.AT_LEAST, 1)));
        assertEquals(Truth.UNKNOWN, judged().at(hour(0), grade(Il2.PRESSURE, Comparison.AT_LEAST, 1)));
    }

    @Test void theWorstGradeTellsWhatItWentByAndNothingThatWasFine() {
        String told = judged().records(result(hour(0), 1_300)).records(result(hour(1), 900))
            .records(fall(hour(0), 0)).working(hour(1), WORST).sentence();

        assertEquals(true, told.contains("1.3 mg/dL"), told);
        assertEquals(false, told.contains("0.9 mg/dL"), told);
        assertEquals(false, told.contains("hypotension was"), told);
    }

    @Test void aTermThatIsReportedIsNothingUntilItIs() {
        Sign person = new Sign.Grade(FALL, new Sign.Grading.ByPerson(List.of()), Sign.Codes.NONE);
        Judged judged = Judged.of(new Ruled().hears(person).holds(WORST, WORST));

        assertEquals(Truth.FALSE, judged.at(hour(0), WORST));
        assertEquals(Truth.TRUE, judged.records(fall(hour(0), 3)).at(hour(0), WORST));
    }
}
