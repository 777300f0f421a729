package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordingTest {
    private static final Instant DUE = Il2.due(1);
    private static final String URINE = "urine output";

    private static Reading urine(long millilitres, Instant taken) {
        return new Reading(URINE, new Value.Measured(Measure.of(millilitres, "mL")), taken, "N. Urse");
    }

    private static Reading pressure(long mmHg, Instant taken) {
        return new Reading(Il2.PRESSURE, new Value.Measured(Measure.of(mmHg, "mmHg")), taken, "N. Urse");
    }

    private static Story recording(Reading... readings) {
        Story story = new Ruled().records(Ruled.urine(), Duration.ofHours(2)).story();
        for (Reading reading : readings) {
            story.hear(new Input.RecordReading(reading.taken(), reading));
        }
        return story;
    }

    private static String refusal(Story story) {
        return ((Event.InputRefused) story.events().getFirst()).why();
    }

    @Test void anAmountIsRecordedSinceItWasLastRecorded() {
        Story story = recording(urine(300, DUE).since(DUE.minusSeconds(36_000)),
            urine(80, DUE.plusSeconds(3_600)));

        assertEquals(Optional.of(DUE), story.course().reading(URINE).orElseThrow().since());
    }

    @Test void theFirstAmountMustSaySinceWhen() {
        Story story = recording(urine(300, DUE));

        assertEquals("it is the first, so it must say since when it was collected", refusal(story));
    }

    @Test void noTimeIsCountedTwice() {
        Story story = recording(urine(300, DUE).since(DUE.minusSeconds(36_000)),
            urine(80, DUE.plusSeconds(3_600)).since(DUE.minusSeconds(1)));

        assertTrue(refusal(story).endsWith("is counted already; correct that reading instead"));
    }

    @Test void anAmountIsSinceTheLastOneBeforeItAndNotSinceALaterOne() {
        Instant early = DUE.minusSeconds(36_000);
        Story story = recording(urine(300, DUE).since(early), urine(50, DUE.plusSeconds(1_800)),
            urine(80, DUE.plusSeconds(7_200)).since(DUE.plusSeconds(5_400)));

        Reading between = urine(20, DUE.plusSeconds(3_600));
        story.hear(new Input.RecordReading(DUE.plusSeconds(7_200), between));

        assertEquals(new Event.ReadingRecorded(DUE.plusSeconds(7_200),
            between.since(DUE.plusSeconds(1_800))), story.events().getFirst());
    }

    @Test void anAmountThatIsRecordedAgainAtItsTimeReplacesItself() {
        Instant early = DUE.minusSeconds(36_000);
        Story story = recording(urine(300, DUE).since(early));

        story.hear(new Input.RecordReading(DUE.plusSeconds(5), urine(350, DUE).since(early)));

        assertEquals(Optional.of(urine(350, DUE).since(early)), story.course().reading(URINE));
    }

    @Test void aCorrectionCountsNoTimeTwiceEither() {
        Instant early = DUE.minusSeconds(36_000);
        Story story = recording(urine(300, DUE).since(early), urine(50, DUE.plusSeconds(1_800)));
        Instant second = DUE.plusSeconds(1_800);

        story.hear(new Input.CorrectReading(second, second, urine(60, second).since(DUE.minusSeconds(60)),
            "misread"));
        assertTrue(refusal(story).endsWith("is counted already; correct that reading instead"),
            refusal(story));
        story.hear(new Input.CorrectReading(second, second, urine(60, second), "misread"));

        assertEquals(Optional.of(urine(60, second).since(DUE)), story.course().reading(URINE));
    }

    @Test void aSignThatIsNotChartedHasNothingToCorrect() {
        Story story = Story.begun();

        story.hear(new Input.CorrectReading(DUE, DUE, new Reading("mood", new Value.Measured(
            Measure.of(1, "points")), DUE, "N. Urse"), "?"));

        assertEquals("this protocol records no such sign", refusal(story));
    }

    @Test void aLaboratorysLimitIsInTheUnitOfItsResultAndPlausible() {
        Story story = new Ruled().records(Ruled.result("bilirubin", "mg/dL"), Duration.ofHours(12)).story();
        Reading result = new Reading("bilirubin", new Value.Measured(Measure.of(1, "mg/dL")), DUE, "Lab");

        story.hear(new Input.RecordReading(DUE, result.withUpperNormal(Measure.of(17, "umol/L"))));
        assertEquals("17 umol/L is no plausible upper limit; it is in mg/dL", refusal(story));
        story.hear(new Input.RecordReading(DUE, result.withUpperNormal(Measure.of(5_000, "mg/dL"))));
        assertTrue(refusal(story).startsWith("5,000 mg/dL is no plausible upper limit"), refusal(story));
        story.hear(new Input.RecordReading(DUE, result.withUpperNormal(Measure.of(2, "mg/dL"))));

        assertInstanceOf(Event.ReadingRecorded.class, story.events().getFirst());
    }

    @Test void aCorrectionMovesAReadingByAWholeDay() {
        Story story = Story.begun().pressure(DUE, 110);
        Reading right = pressure(110, DUE.minus(Duration.ofHours(24)));

        story.hear(new Input.CorrectReading(DUE, DUE, right, "wrong day"));

        assertInstanceOf(Event.ReadingCorrected.class, story.events().getFirst());
    }

    @Test void anAmountSinceItsOwnTimeIsRefused() {
        assertEquals("it must have been collected since an earlier time",
            refusal(recording(urine(300, DUE).since(DUE))));
    }

    @Test void whatDoesNotAddUpIsNotRecordedSinceATime() {
        Story story = Story.begun();

        story.hear(new Input.RecordReading(DUE, pressure(110, DUE).since(DUE.minusSeconds(60))));

        assertEquals("it does not add up, so it is not recorded since a time", refusal(story));
    }

    @Test void ofTwoReadingsAtOneTimeTheOneRecordedLaterCounts() {
        Story story = Story.begun().pressure(DUE, 80);

        story.hear(new Input.RecordReading(DUE.plusSeconds(5), pressure(110, DUE)));

        assertEquals(Optional.of(pressure(110, DUE)), story.course().reading(Il2.PRESSURE));
        assertTrue(story.course().holds().isEmpty());
    }

    @Test void aCorrectionReplacesTheReadingItNamesAndSaysWhy() {
        Story story = Story.begun().pressure(DUE, 70);

        story.hear(new Input.CorrectReading(DUE.plusSeconds(60), DUE, pressure(107, DUE), "misread"));

        assertEquals(new Event.ReadingCorrected(DUE.plusSeconds(60), pressure(70, DUE), pressure(107, DUE),
            "misread"), story.events().getFirst());
        assertTrue(story.course().holds().isEmpty());
    }

    @Test void aReadingCorrectedForTheWorseHolds() {
        Story story = Story.begun().pressure(DUE, 107);

        story.hear(new Input.CorrectReading(DUE.plusSeconds(60), DUE, pressure(70, DUE), "misread"));

        assertEquals(1, story.course().holds().size());
    }

    @Test void aCorrectionMayNameTheMinuteOfTheReading() {
        Story story = Story.begun().pressure(DUE.plusSeconds(59), 70);

        story.hear(new Input.CorrectReading(DUE.plusSeconds(90), DUE, pressure(107, DUE), "misread"));

        assertEquals(Optional.of(pressure(107, DUE.plusSeconds(59))), story.course().reading(Il2.PRESSURE));
    }

    @Test void aCorrectionOfNoReadingIsRefused() {
        Story story = Story.begun().pressure(DUE, 70);

        story.hear(new Input.CorrectReading(DUE.plusSeconds(60), DUE.minusSeconds(60), pressure(107, DUE),
            "?"));

        assertTrue(refusal(story).startsWith("no reading of it at "), refusal(story));
    }

    @Test void aCorrectionToAnotherTimeBringsAnEarlierReadingBack() {
        Story story = Story.begun().pressure(DUE, 110).pressure(DUE.plusSeconds(600), 70);
        Reading right = pressure(70, DUE.minusSeconds(600));

        story.hear(new Input.CorrectReading(DUE.plusSeconds(700), DUE.plusSeconds(600), right, "wrong time"));

        assertEquals(Optional.of(pressure(110, DUE)), story.course().reading(Il2.PRESSURE));
    }

    @Test void aCorrectionMovesAReadingByADayAtMost() {
        Story story = Story.begun().pressure(DUE, 110);
        Reading right = pressure(110, DUE.minus(Duration.ofHours(24)).minusMillis(1));

        story.hear(new Input.CorrectReading(DUE, DUE, right, "wrong day"));

        assertTrue(refusal(story).startsWith("a correction moves"), refusal(story));
    }

    @Test void aLaboratorysLimitComesOnlyWithALaboratorysResult() {
        Story story = Story.begun();

        story.hear(new Input.RecordReading(DUE,
            pressure(110, DUE).withUpperNormal(Measure.of(140, "mmHg"))));

        assertEquals("no laboratory gives an upper limit for it", refusal(story));
    }

    @Test void aBaselineIsTakenUntilTheFirstDoseBegins() {
        Story story = new Ruled().records(Ruled.pressure(), Duration.ofHours(2)).baseline(Il2.PRESSURE)
            .story();

        story.hear(new Input.RecordBaseline(DUE, pressure(118, DUE)))
            .hear(new Input.RecordBaseline(DUE, pressure(121, DUE)));

        assertEquals(Optional.of(pressure(121, DUE)), story.course().charts().baseline(Il2.PRESSURE));
    }

    @Test void aBaselineThatNobodyAskedForIsRefused() {
        Story story = Story.begun();

        story.hear(new Input.RecordBaseline(DUE, pressure(118, DUE)));

        assertEquals("this protocol asks for no baseline of it", refusal(story));
    }

    @Test void nothingThatARuleLooksBackAtIsLetGo() {
        Story story = new Ruled().records(Ruled.pressure(), Duration.ofHours(2)).holds(
            new Condition.Compared(new Condition.Windowed(
                Condition.Statistic.LOWEST, Il2.PRESSURE,
                new Condition.Over(Duration.ofHours(8))), Comparison.BELOW,
                new Condition.Fixed(Measure.of(60, "mmHg")),
                Condition.Lasting.NOT),
            Ruled.compared(Il2.PRESSURE, Comparison.AT_LEAST, 90, "mmHg")).story();
        for (int hour = 0; hour <= 100; hour++) {
            story.pressure(DUE.plusSeconds(3_600L * hour), 110);
        }

        Chart chart = story.course().charts().of(Il2.PRESSURE).orElseThrow();

        assertEquals(Duration.ofHours(32), chart.back());
        assertEquals(34, chart.readings().size());
        assertEquals(DUE.plusSeconds(3_600L * 67), chart.readings().getFirst().taken());
    }

    @Test void whatNoRuleLooksBackAtIsKeptForADay() {
        Story story = Story.begun();
        for (int hour = 0; hour <= 100; hour++) {
            story.pressure(DUE.plusSeconds(3_600L * hour), 110);
        }

        assertEquals(26, story.course().charts().of(Il2.PRESSURE).orElseThrow().readings().size());
    }

    private static void refuses(String why, Story story, Input input) {
        assertEquals(why, ((Event.InputRefused) story.hear(input).events().getFirst()).why());
    }

    @Test void nobodyNamelessRecordsAndNoBaselineLiesInTheFuture() {
        Instant now = Il2.BEGINS;
        Story story = new Ruled().records(Ruled.pressure(), Duration.ofHours(2)).baseline(Il2.PRESSURE)
            .story();
        Value value = new Value.Measured(Measure.of(110, "mmHg"));

        refuses("every act needs a named person", story,
            new Input.RecordReading(now, new Reading(Il2.PRESSURE, value, now, " ")));
        refuses("it lies in the future", story,
            new Input.RecordBaseline(now, new Reading(Il2.PRESSURE, value, now.plusMillis(1), "N. Urse")));
        refuses("this protocol records no such sign", story,
            new Input.RecordReading(now, new Reading("mood", value, now, "N. Urse")));
    }

    @Test void aBaselineLetsARuleActAtOnce() {
        Condition share = new Condition.FromBaseline(Il2.PRESSURE, Comparison.ABOVE, 100_000, false);
        Story story = new Ruled().records(Ruled.pressure(), Duration.ofHours(2)).baseline(Il2.PRESSURE)
            .holds(share, share).story().pressure(Il2.BEGINS, 80);
        assertEquals(List.of(), story.course().holds());

        story.hear(new Input.RecordBaseline(Il2.BEGINS, new Reading(Il2.PRESSURE,
            new Value.Measured(Measure.of(110, "mmHg")), Il2.BEGINS, "N. Urse")));

        assertEquals(1, story.course().holds().size());
    }
}
