package doseward.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.plan.Giving.Flow;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowsTest {
    private static final Volume STEP = new Volume(10);
    private static final Flow SLOW = new Flow(Volume.ofMillilitres(5), Rate.ofMillilitresPerHour(10));
    private static final Flow FAST = new Flow(Volume.ofMillilitres(60), Rate.ofMillilitresPerHour(40));
    private static final List<Flow> FLOWS = List.of(SLOW, FAST);

    @Test void volumesAndTimesAddUp() {
        assertEquals(Volume.ofMillilitres(65), Flows.volume(FLOWS));
        assertEquals(Duration.ofMinutes(120), Flows.time(FLOWS));
    }

    @Test void whatFlowsInATimeFollowsEachRateInItsTurn() {
        assertEquals(Volume.ZERO, Flows.in(FLOWS, Duration.ofSeconds(-1)));
        assertEquals(new Volume(2_500), Flows.in(FLOWS, Duration.ofMinutes(15)));
        assertEquals(Volume.ofMillilitres(5), Flows.in(FLOWS, Duration.ofMinutes(30)));
        assertEquals(Volume.ofMillilitres(25), Flows.in(FLOWS, Duration.ofMinutes(60)));
        assertEquals(Volume.ofMillilitres(65), Flows.in(FLOWS, Duration.ofDays(1)));
    }

    @Test void whatIsLeftFlowsAtTheSameRatesUntilTheSameEnd() {
        assertEquals(FLOWS, Flows.after(FLOWS, Duration.ZERO, STEP));
        assertEquals(List.of(new Flow(new Volume(2_500), SLOW.rate()), FAST),
            Flows.after(FLOWS, Duration.ofMinutes(15), STEP));
        assertEquals(List.of(new Flow(Volume.ofMillilitres(40), FAST.rate())),
            Flows.after(FLOWS, Duration.ofMinutes(60), STEP));
        assertEquals(List.of(), Flows.after(FLOWS, Duration.ofMinutes(120), STEP));
    }

    @Test void noMoreThanAVolumeIsKeptFromTheFirstOn() {
        assertEquals(FLOWS, Flows.atMost(FLOWS, Volume.ofMillilitres(65)));
        assertEquals(List.of(SLOW, new Flow(Volume.ofMillilitres(20), FAST.rate())),
            Flows.atMost(FLOWS, Volume.ofMillilitres(25)));
        assertEquals(List.of(SLOW), Flows.atMost(FLOWS, Volume.ofMillilitres(5)));
    }

    @Test void whatIsLeftIsRoundedDownToWhatThePumpCanBeSetTo() {
        assertEquals(List.of(new Flow(new Volume(10), FAST.rate())),
            Flows.after(FLOWS, Duration.ofMinutes(120).minusSeconds(1), STEP));
        assertEquals(List.of(), Flows.after(FLOWS, Duration.ofMinutes(120).minusMillis(100), STEP));
    }
}
