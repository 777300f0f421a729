package doseward.simulator.pump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Capability;
import doseward.plan.Giving;
import doseward.pump.Command;
import doseward.pump.Command.Infuse;
import doseward.pump.Command.Renew;
import doseward.pump.Dispatch;
import doseward.pump.Report.AlarmCleared;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Finished;
import doseward.pump.Report.Said;
import doseward.pump.Report.Stopped;
import doseward.pump.Report.Trouble;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.simulator.plant.Bore;
import doseward.simulator.plant.Build;
import doseward.simulator.plant.Outlet;
import doseward.simulator.plant.Plant;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A simulated pump with a body: it counts what its motor moved, and what arrives is another thing. */
class FluidPathTest {
    private static final Token DOSE = new Token("course", 1, 1);
    private static final Rate RATE = Rate.ofMillilitresPerHour(20);
    private static final Volume VTBI = Volume.ofMillilitres(5);

    private final SimulatedPump pump = new SimulatedPump("pump-1", Outfit.bench(Capability.USUAL).with(
        new Outfit.Body(Build.syringe(Bore.FIFTY, 50_000_000), 1, Outfit.Body.USUAL_THRESHOLD)));
    private long sequence;
    private Duration uptime = Duration.ZERO;

    @Test void aDoseArrivesButForWhatIsStoredInTheLine() {
        start();
        long asked = plant().asked();

        List<Said> said = run(Duration.ofMinutes(15));

        Finished finished = (Finished) said.stream().filter(Finished.class::isInstance).findFirst()
            .orElseThrow();
        assertEquals(VTBI, finished.delivered());
        assertEquals(5_000_000, plant().asked() - asked);
        assertEquals(5_000_000, plant().ledger().delivered(), 60_000);
        assertTrue(plant().ledger().delivered() < 5_000_000, "some of it presses against the plunger still");
    }

    @Requirement({"GIP 1.10.2", "GIP 1.10.5"})
    @Test void aBlockedLineIsFoundByItsPressureAndStopsTheDose() {
        start();
        run(Duration.ofMinutes(3));
        plant().endAt(new Outlet.Blocked());
        long before = plant().ledger().delivered();

        List<Said> said = run(Duration.ofMinutes(5));

        assertTrue(said.stream().anyMatch(word -> word instanceof Alarmed(_, var trouble)
            && trouble == Trouble.OCCLUSION_DOWNSTREAM), said::toString);
        Stopped stopped = (Stopped) said.stream().filter(Stopped.class::isInstance).findFirst().orElseThrow();
        assertEquals(Cause.TROUBLE, stopped.cause());
        assertEquals(before, plant().ledger().delivered());
        assertEquals(2.02 * 480, stopped.delivered().microlitres() - 1_000, 60);
        assertEquals(Optional.empty(), pump.infusing());
    }

    @Test void whatWasStoredComesAtOnceWhenTheLineIsFreedAndTheAlarmIsOver() {
        start();
        plant().endAt(new Outlet.Blocked());
        run(Duration.ofMinutes(10));
        assertEquals(0, plant().ledger().delivered());

        plant().endAt(Outlet.Vein.LEVEL);
        List<Said> said = run(Duration.ofSeconds(30));

        assertTrue(said.stream().anyMatch(word -> word instanceof AlarmCleared(_, var trouble)
            && trouble == Trouble.OCCLUSION_DOWNSTREAM), said::toString);
        assertEquals(970_000, plant().ledger().delivered(), 60_000);
        assertEquals(List.of(), List.copyOf(pump.troubles()));
    }

    @Test void aThresholdThatLetsTooMuchBuildUpIsRefused() {
        Build build = Build.rollers(50_000_000);

        assertThrows(IllegalArgumentException.class, () -> new Outfit.Body(build, 1, 1_035));
    }

    @Test void withoutABodyNothingIsAnyDifferent() {
        SimulatedPump plain = new SimulatedPump("pump-1", Outfit.bench(Capability.USUAL));

        assertEquals(Optional.empty(), plain.innards().path());
        assertEquals(Optional.empty(), Outfit.ward(Capability.USUAL).body());
    }

    private Plant plant() {
        return pump.innards().path().orElseThrow().plant();
    }

    private void start() {
        pump.powerOn(Instant.EPOCH);
        plant().prime(2_000_000);
        tell(new Infuse(DOSE, List.of(new Giving.Flow(VTBI, RATE)), Command.LONGEST_LEASE,
            Instant.EPOCH.plusSeconds(10)));
    }

    private List<Said> run(Duration time) {
        List<Said> said = new ArrayList<>();
        for (Duration end = uptime.plus(time); uptime.compareTo(end) < 0;) {
            uptime = uptime.plusSeconds(30);
            said.addAll(pump.advanceTo(uptime));
            tell(new Renew(DOSE, Command.LONGEST_LEASE));
        }
        return said;
    }

    private List<Said> tell(Command command) {
        return pump.hear(new Dispatch(1, ++sequence, 1, uptime.plusSeconds(10), command));
    }
}
