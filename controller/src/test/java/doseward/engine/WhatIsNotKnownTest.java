package doseward.engine;

import static doseward.engine.Judged.against;
import static doseward.engine.Judged.hour;
import static doseward.engine.Judged.windowed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Statistic;
import doseward.quantity.Measure;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A clause that can't be judged is not known, and says why. */
class WhatIsNotKnownTest {
    private static final Measure THIRD = Measure.ofThousandths(300, "mg/dL");

    private static void assertUnknown(String why, Judged judged, Condition clause) {
        Working working = judged.working(hour(0), clause);

        assertEquals(Truth.UNKNOWN, working.truth());
        assertTrue(working.sentence().contains(why), working.sentence());
    }

    private static Condition.Trend trend(Condition.Subject subject, Condition.Stretch stretch, Measure by) {
        return new Condition.Trend(subject, true, Comparison.AT_LEAST, by, stretch);
    }

    @Test void aRiseOfASignThatNobodyRecorded() {
        assertUnknown("creatinine was never recorded", Judged.nothing(), trend(
            new Condition.Latest(Il2.CREATININE), new Condition.Over(Duration.ofHours(24)), THIRD));
    }

    @Test void aRiseInAnotherUnit() {
        Judged judged = Judged.nothing().creatinine(hour(-24), 1_000).creatinine(hour(0), 1_500);

        assertUnknown("units differ", judged, trend(new Condition.Latest(Il2.CREATININE),
            new Condition.Over(Duration.ofHours(24)), Measure.of(30, "mmol/L")));
    }

    @Test void aRiseOfWhatIsKnownAtNoneOfItsReadings() {
        Judged judged = Judged.nothing().pressure(hour(-1), 100).pressure(hour(0), 90);
        Condition.Windowed average = new Condition.Windowed(Statistic.AVERAGE, Il2.PRESSURE,
            new Condition.Over(Duration.ofHours(8)));

        assertUnknown("readings do not cover all of that time", judged, trend(average,
            new Condition.Over(Duration.ofHours(1)), Measure.of(5, "mmHg")));
    }

    @Test void whatWasBeforeTheFirstDoseIsNotSinceTheLast() {
        Judged judged = Judged.nothing().pressure(hour(-2), 80).pressure(hour(0), 95);
        Condition since = new Condition.Compared(new Condition.Windowed(Statistic.LOWEST, Il2.PRESSURE,
            new Condition.Since(Condition.Event.THE_LAST_DOSE)), Comparison.BELOW,
            new Condition.Fixed(Measure.of(90, "mmHg")), Condition.Lasting.NOT);
        Working working = judged.working(hour(0), since);

        assertEquals(Truth.FALSE, working.truth());
        assertTrue(working.sentence().contains("lowest systolic pressure was 95 mmHg"), working.sentence());
    }

    @Test void whatWasCollectedBeforeTheWindowIsNotInItsTotal() {
        Judged judged = Judged.nothing().urine(hour(-20), hour(-8), 500).urine(hour(-8), hour(0), 100);

        assertEquals(Truth.TRUE, judged.at(hour(0),
            windowed(Statistic.TOTAL, Judged.URINE, 8, Comparison.BELOW, Measure.of(200, "mL"))));
    }

    @Test void theTotalOfWhatDoesNotAddUp() {
        assertUnknown("systolic pressure does not add up", Judged.nothing().pressure(hour(0), 90),
            windowed(Statistic.TOTAL, Il2.PRESSURE, 1, Comparison.BELOW, Measure.of(9, "mmHg")));
    }

    @Test void whatIsComparedWithTheBaselineOfAnotherSign() {
        Judged judged = Judged.nothing().pressure(hour(0), 90);
        Condition other = against(Il2.PRESSURE, Comparison.BELOW,
            new Condition.OfSign(Judged.DRIP, true));
        Condition own = new Condition.FromBaseline(Il2.PRESSURE, Comparison.ABOVE, 100_000, true);

        assertUnknown("no baseline of phenylephrine was recorded", judged, other);
        assertUnknown("no baseline of systolic pressure was recorded", judged, own);
    }

    @Test void whatIsComparedWithALimitThatNoLaboratoryEntered() {
        assertUnknown("upper limit of creatinine was not entered", Judged.nothing()
            .creatinine(hour(0), 900), against(Il2.CREATININE, Comparison.ABOVE,
                new Condition.TimesUpperNormal(1_500_000)));
    }

    @Test void aStretchSinceADoseThatWasAfterTheLatestReading() {
        Story story = Story.begun().given(1);
        Condition since = new Condition.Compared(new Condition.Windowed(Statistic.LOWEST, Il2.PRESSURE,
            new Condition.Since(Condition.Event.THE_LAST_DOSE)), Comparison.BELOW,
            new Condition.Fixed(Measure.of(90, "mmHg")), Condition.Lasting.NOT);
        Working working = Judge.beforeDose(story.course(), story.course().plan().orders().getFirst(), 1,
            Il2.due(1).plusSeconds(60)).judge(since);

        assertEquals(Truth.UNKNOWN, working.truth());
        assertTrue(working.sentence().contains("nothing was recorded of systolic pressure since the last"
            + " dose"), working.sentence());
        Working rise = Judge.beforeDose(story.course(), story.course().plan().orders().getFirst(), 1,
            Il2.due(1).plusSeconds(60)).judge(trend(new Condition.Latest(Il2.PRESSURE),
                new Condition.Since(Condition.Event.THE_LAST_DOSE), Measure.of(9, "mmHg")));
        assertTrue(rise.sentence().contains("nothing was recorded of systolic pressure since the last dose"),
            rise.sentence());
    }
}
