package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.AlarmEvent.AlarmRaised;
import doseward.engine.Priority;
import doseward.simulator.ward.Habits;
import doseward.simulator.world.Faults;
import doseward.simulator.world.Setting;
import doseward.simulator.world.Turns;
import doseward.simulator.world.Wiring;
import doseward.trace.Requirement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alarms that cry for nothing are soon not heard: where nothing goes wrong, hardly anything is said. */
class AlarmRateTest {
    /** A dose that a rule holds for long, or whose readings a nurse repeats late, is told once a dose. */
    private static final int MOST_LOW_A_DOSE = 2;

    @Requirement("incident 15")
    @ParameterizedTest @ValueSource(longs = {1, 2, 3, 4, 5})
    void aCalmCourseRaisesNothingHighOrMediumAndFewThatAreLow(long seed) {
        Setting calm = new Setting(Prescriptions.shipped(), Faults.NONE, Habits.PERFECT, Turns.UNHURRIED,
            false, Wiring.STRAIGHT);

        Trial trial = Trial.run(seed, calm);

        List<AlarmRaised> raised = trial.world().entries().stream()
            .flatMap(entry -> entry.events().stream()).filter(AlarmRaised.class::isInstance)
            .map(AlarmRaised.class::cast).toList();
        assertTrue(trial.broken().isEmpty(), trial::toString);
        assertEquals(List.of(), raised.stream().filter(one -> one.priority() != Priority.LOW).toList());
        int doses = trial.world().plan().doses().size();
        assertTrue(raised.size() <= MOST_LOW_A_DOSE * doses, () -> raised.toString());
    }
}
