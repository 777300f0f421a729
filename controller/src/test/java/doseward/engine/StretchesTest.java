package doseward.engine;

import static doseward.engine.Judged.hour;
import static doseward.engine.Judged.lowest;
import static doseward.engine.Judged.windowed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Statistic;
import doseward.quantity.Measure;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchesTest {
    private static final Condition LOW = lowest(Il2.PRESSURE, 8, Comparison.BELOW, 90);

    /** A reading every two hours from ten hours before. */
    private static Judged covered() {
        Judged judged = Judged.nothing();
        for (long hour = -10; hour <= 0; hour += 2) {
            judged.pressure(hour(hour), 110);
        }
        return judged;
    }

    private static Condition total(Comparison comparison, long millilitres) {
        return windowed(Statistic.TOTAL, Judged.URINE, 8, comparison, Measure.of(millilitres, "mL"));
    }

    @Test void aCoveredWindowIsKnown() {
        assertEquals(Truth.FALSE, covered().at(hour(0), LOW));
    }

    @Test void oneDecisiveReadingInItMakesItTrueAtBothEndsOfTheWindow() {
        assertEquals(Truth.TRUE, covered().pressure(hour(-8), 89).at(hour(0), LOW));
        assertEquals(Truth.FALSE, covered().pressure(hour(-8).minusSeconds(1), 89).at(hour(0), LOW));
        assertEquals(Truth.TRUE, covered().pressure(hour(0), 89).at(hour(0), LOW));
    }

    @Test void aGapLongerThanAReadingCountsLeavesItUnknownButADecisiveReadingIsEnough() {
        Judged gap = Judged.nothing().pressure(hour(-8), 110).pressure(hour(-6), 110)
            .pressure(hour(-4).plusSeconds(1), 110).pressure(hour(-2), 110).pressure(hour(0), 110);

        assertEquals(Truth.UNKNOWN, gap.at(hour(0), LOW));
        assertTrue(gap.working(hour(0), LOW).sentence().contains("readings do not cover all of that time"));
        assertEquals(Truth.TRUE, gap.pressure(hour(-1), 89).at(hour(0), LOW));
    }

    @Test void anUncoveredWindowIsNeverFalse() {
        Condition fine = lowest(Il2.PRESSURE, 8, Comparison.AT_LEAST, 90);

        assertEquals(Truth.UNKNOWN, Judged.nothing().pressure(hour(0), 80).at(hour(0), fine));
    }

    @Test void aWindowEndsAtTheLatestReadingWhichMustBeFresh() {
        assertEquals(Truth.FALSE, covered().at(hour(2), LOW));
        assertEquals(Truth.UNKNOWN, covered().at(hour(2).plusSeconds(1), LOW));
    }

    @Test void theHighestIsTheMirror() {
        Condition high = windowed(Statistic.HIGHEST, Il2.PRESSURE, 8, Comparison.ABOVE,
            Measure.of(140, "mmHg"));

        assertEquals(Truth.FALSE, covered().at(hour(0), high));
        assertEquals(Truth.TRUE, Judged.nothing().pressure(hour(0), 141).at(hour(0), high));
        assertEquals(Truth.UNKNOWN, Judged.nothing().pressure(hour(0), 140).at(hour(0), high));
    }

    @ParameterizedTest @CsvSource({"110,FALSE", "109,TRUE"})
    void anAverageIsComparedExactly(long last, Truth truth) {
        Condition average = windowed(Statistic.AVERAGE, Il2.PRESSURE, 8, Comparison.BELOW,
            Measure.of(110, "mmHg"));

        assertEquals(truth, covered().pressure(hour(0), last).at(hour(0), average));
    }

    @Test void anAverageOfAnUncoveredWindowIsUnknown() {
        Condition average = windowed(Statistic.AVERAGE, Il2.PRESSURE, 8, Comparison.BELOW,
            Measure.of(110, "mmHg"));

        assertEquals(Truth.UNKNOWN, Judged.nothing().pressure(hour(0), 50).at(hour(0), average));
    }

    @ParameterizedTest @CsvSource({"59,TRUE", "60,FALSE"})
    void amountsAddUpWhereTheyFollowUponOneAnother(long last, Truth truth) {
        Judged judged = Judged.nothing().urine(hour(-8), hour(-2), 100).urine(hour(-2), hour(0), last);

        assertEquals(truth, judged.at(hour(0), total(Comparison.BELOW, 160)));
    }

    @Test void anAmountFromBeforeTheWindowCountsFromNothingToAll() {
        Judged judged = Judged.nothing().urine(hour(-9), hour(-2), 100).urine(hour(-2), hour(0), 100);

        assertEquals(Truth.FALSE, judged.at(hour(0), total(Comparison.BELOW, 100)));
        assertEquals(Truth.UNKNOWN, judged.at(hour(0), total(Comparison.BELOW, 150)));
        assertEquals(Truth.TRUE, judged.at(hour(0), total(Comparison.AT_MOST, 200)));
    }

    @Test void aTotalWithAGapIsUnknownHoweverMuchItIs() {
        Judged judged = Judged.nothing().urine(hour(-8), hour(-3), 1_000)
            .urine(hour(-3).plusSeconds(1), hour(0), 1_000);

        assertEquals(Truth.UNKNOWN, judged.at(hour(0), total(Comparison.AT_LEAST, 160)));
    }

    @Test void aRunningRateStaysUntilItIsChanged() {
        Condition high = windowed(Statistic.HIGHEST, Judged.DRIP, 8, Comparison.ABOVE, Measure.of(4, "mL/h"));

        assertEquals(Truth.TRUE, Judged.nothing().drip(hour(-20), 5).drip(hour(-7), 1).drip(hour(0), 1)
            .at(hour(0), high));
        assertEquals(Truth.FALSE, Judged.nothing().drip(hour(-20), 5).drip(hour(-8), 1).drip(hour(0), 1)
            .at(hour(0), high));
        assertEquals(Truth.UNKNOWN, Judged.nothing().drip(hour(-8), 1).drip(hour(0), 1)
            .at(hour(0).plus(Duration.ofMinutes(16)), high));
    }

    @Test void aStretchSinceTheCourseBeganReachesToTheFirstReading() {
        Condition ever = new Condition.Compared(new Condition.Windowed(Statistic.LOWEST, Il2.PRESSURE,
            new Condition.Since(Condition.Event.THE_COURSE_BEGAN)), Comparison.BELOW,
            new Condition.Fixed(Measure.of(90, "mmHg")), Condition.Lasting.NOT);

        assertEquals(Truth.FALSE, covered().at(hour(0), ever));
        assertEquals(Truth.TRUE, covered().pressure(hour(-10), 80).at(hour(0), ever));
    }

    @Test void aStretchSinceADoseNeedsAReadingSinceThen() {
        Condition since = new Condition.Compared(new Condition.Windowed(Statistic.LOWEST, Il2.PRESSURE,
            new Condition.Since(Condition.Event.THE_LAST_DOSE)), Comparison.BELOW,
            new Condition.Fixed(Measure.of(90, "mmHg")), Condition.Lasting.NOT);
        Course course = Story.begun().given(1).course();
        Judge judge = Judge.beforeDose(course, course.plan().orders().getFirst(), 1,
            Il2.due(1).plusSeconds(9));

        Working working = judge.judge(since);

        assertEquals(Truth.UNKNOWN, working.truth());
        assertTrue(working.sentence().endsWith(
            "nothing was recorded of systolic pressure since the last dose"));
    }
}
