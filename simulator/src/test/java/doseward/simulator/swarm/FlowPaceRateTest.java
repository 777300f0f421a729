package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Alarm;
import doseward.engine.AlarmEvent.AlarmRaised;
import doseward.simulator.ward.Habits;
import doseward.simulator.world.Faults;
import doseward.simulator.world.PumpFaults;
import doseward.simulator.world.Setting;
import doseward.simulator.world.Turns;
import doseward.simulator.world.Wiring;
import doseward.trace.Requirement;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Over- and under-infusion are alarmed where a drive truly goes wrong, and nowhere else. */
class FlowPaceRateTest {
    private static final int ROUGH_WORLDS = 12;

    @Requirement({"GIP 1.2.2", "GIP 1.2.3", "incident 15"})
    @Test void aTrueDriveRaisesNothingWhateverTheLineThePowerAndTheControllerDo() {
        List<Alarm> raised = LongStream.rangeClosed(1, ROUGH_WORLDS).boxed()
            .flatMap(seed -> paces(Trial.run(seed, withDrifts(Courses.wired(seed, Wiring.STRAIGHT), 0))))
            .toList();

        assertEquals(List.of(), raised);
    }

    @Requirement({"GIP 1.2.2", "GIP 1.2.3"})
    @Test void aDriveThatGoesAnEighthTooFastOrTooSlowRaisesBoth() {
        Setting calm = new Setting(Prescriptions.shipped(), Faults.NONE, Habits.PERFECT, Turns.UNHURRIED,
            false, Wiring.STRAIGHT);

        Trial trial = Trial.run(1, withDrifts(calm, 1_000));

        List<Alarm> raised = paces(trial).toList();
        assertTrue(trial.broken().isEmpty(), trial::toString);
        assertTrue(raised.stream().anyMatch(Alarm.OverInfusion.class::isInstance), raised::toString);
        assertTrue(raised.stream().anyMatch(Alarm.UnderInfusion.class::isInstance), raised::toString);
    }

    private static Stream<Alarm> paces(Trial trial) {
        return trial.world().entries().stream().flatMap(entry -> entry.events().stream())
            .filter(AlarmRaised.class::isInstance).map(event -> ((AlarmRaised) event).alarm())
            .filter(alarm -> alarm instanceof Alarm.OverInfusion || alarm instanceof Alarm.UnderInfusion);
    }

    private static Setting withDrifts(Setting setting, int drifts) {
        Faults of = setting.faults();
        PumpFaults pump = of.pump();
        return new Setting(setting.plan(), new Faults(of.lost(), of.doubled(), of.slow(), of.unsent(),
            of.outageEvery(), of.longestOutage(), of.crashAtActs(), of.crashAtWords(), of.crashEvery(),
            of.longestDown(), of.diskFull(), of.powerCutEvery(), of.incidents(),
            new PumpFaults(pump.mainsCutEvery(), pump.battery(), pump.shownTooMuch(), pump.shortBags(),
                drifts), of.machine()), setting.habits(), setting.turns(), setting.diskKeepsBytes(),
            setting.wiring());
    }
}
