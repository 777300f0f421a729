package doseward.simulator.pump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.plan.Capability;
import doseward.plan.Giving.Flow;
import doseward.pump.Command.Infuse;
import doseward.pump.Command.Renew;
import doseward.pump.Dispatch;
import doseward.pump.Report.Finished;
import doseward.pump.Report.Progress;
import doseward.pump.Report.Said;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A dose of several flows, which the pump goes through by itself. */
class ProfileTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Token DOSE = new Token("course", 1, 1);
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Flow SLOW = new Flow(new Volume(1_000), Rate.ofMillilitresPerHour(120));
    private static final Flow FAST = new Flow(new Volume(5_000), Rate.ofMillilitresPerHour(360));

    private final SimulatedPump pump = new SimulatedPump("pump-1", Outfit.bench(Capability.USUAL));
    private long second;

    @Test void eachVolumeFlowsAtItsOwnRateAndNothingBreaksBetweenThem() {
        pump.powerOn(NOON);
        tell(new Infuse(DOSE, List.of(SLOW, FAST), LEASE, NOON.plusSeconds(10)));

        Progress early = (Progress) renewedUntil(29);
        Progress turned = (Progress) renewedUntil(31);
        Finished finished = (Finished) renewedUntil(80);

        assertEquals(SLOW.rate().in(Duration.ofSeconds(29)), early.delivered());
        assertEquals(new Volume(1_000 + 100), turned.delivered());
        assertEquals(new Volume(6_000), finished.delivered());
        assertEquals(Duration.ofSeconds(80), finished.stamp().uptime());
    }

    @Test void aProfileOfWhichOneRateCanNotBeMadeIsRefusedWhole() {
        pump.powerOn(NOON);
        Flow crooked = new Flow(new Volume(1_000), new Rate(120_050));

        List<Said> said = pump.hear(new Dispatch(1, 1, 1, Duration.ofSeconds(10),
            new Infuse(DOSE, List.of(SLOW, crooked), LEASE, NOON.plusSeconds(10))));

        assertEquals("[Refused]", said.stream().map(word -> word.getClass().getSimpleName()).toList()
            .toString());
        assertEquals(List.of(), pump.flows());
    }

    private Said renewedUntil(long until) {
        Said last = pump.advanceTo(Duration.ofSeconds(++second)).getLast();
        while (second < until) {
            tell(new Renew(DOSE, LEASE));
            last = pump.advanceTo(Duration.ofSeconds(++second)).getLast();
        }
        return last;
    }

    private void tell(doseward.pump.Command command) {
        pump.hear(new Dispatch(1, second + 1, 1, Duration.ofSeconds(second + 10), command));
    }
}
