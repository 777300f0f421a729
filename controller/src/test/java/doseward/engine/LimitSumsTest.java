package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.protocol.DoseAmount;
import doseward.protocol.Limits;
import doseward.protocol.Limits.Severity;
import doseward.quantity.Amount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitSumsTest {
    private static final Limits.Reach CYCLE = new Limits.OneCycle();
    /** What its pump delivered of 48,000,000 units: a little stays in the bag. */
    private static final String GIVEN = "47,994,532 units";
    private static final Limits.Reach DAY = new Limits.AnyWindow(Duration.ofHours(24));

    private static Story limited(Limits.Reach reach) {
        return new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12))
            .limits(new Limits(List.of(new Limits.OfAmount(reach, Severity.SOFT,
                new DoseAmount(Amount.units(192_000_000), DoseAmount.Basis.FLAT))), List.of(), List.of(),
                List.of())).story();
    }

    private static LimitSum sum(Story story, Instant now) {
        return LimitSums.of(story.course(), now).getFirst();
    }

    @Test void amountsOfTheCycleThatRunsAddUp() {
        Story story = limited(CYCLE).given(1);

        LimitSum sum = sum(story, Il2.due(2));

        assertEquals(GIVEN, sum.soFar());
        assertEquals("192,000,000 units", sum.most());
        assertEquals(249, sum.thousandths());
        assertEquals(Severity.SOFT, sum.severity());
    }

    @Test void whatRunsAndWhatIsInDoubtCountInFull() {
        Story story = limited(CYCLE).running(1);
        assertEquals("48,000,000 units", sum(story, Il2.due(1).plusSeconds(1)).soFar());

        story.tick(Il2.due(1).plusSeconds(60));

        assertInstanceOf(Phase.Uncertain.class, story.phase(1));
        assertEquals("48,000,000 units", sum(story, Il2.due(1).plusSeconds(60)).soFar());
    }

    @Test void whatFlowedBeforeAWindowCountsNoMoreInIt() {
        Story story = limited(DAY).given(1);

        assertEquals(GIVEN, sum(story, Il2.due(1).plus(Duration.ofHours(23))).soFar());
        assertEquals("0 units", sum(story, Il2.due(1).plus(Duration.ofHours(25))).soFar());
    }

    @Test void whatLimitsOneDoseAloneAddsNothingUp() {
        assertEquals(List.of(), LimitSums.of(limited(new Limits.OneDose()).course(), Il2.due(1)));
    }
}
