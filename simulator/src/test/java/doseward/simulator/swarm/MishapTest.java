package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Alarm;
import doseward.engine.AlarmEvent.AlarmRaised;
import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.engine.Reason;
import doseward.pump.Report.Trouble;
import doseward.quantity.Volume;
import doseward.simulator.pump.PumpKind;
import doseward.simulator.ward.Habits;
import doseward.simulator.world.Faults;
import doseward.simulator.world.Mishap;
import doseward.simulator.world.Occasion;
import doseward.simulator.world.Ordeal;
import doseward.simulator.world.Setting;
import doseward.simulator.world.Turns;
import doseward.simulator.world.Wiring;
import doseward.simulator.world.World;
import doseward.trace.Requirement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What befalls a pump in the middle of its first dose, and what its ward is told of it. */
class MishapTest {
    private static final Occasion IN_MID_DOSE = new Occasion.Delivered(1, Volume.ofMillilitres(10));

    static Stream<Arguments> troubles() {
        return Stream.of(
            Arguments.of(new Mishap.Occlusion(Mishap.Side.DOWNSTREAM), 10, Trouble.OCCLUSION_DOWNSTREAM),
            Arguments.of(new Mishap.Occlusion(Mishap.Side.UPSTREAM), 10, Trouble.OCCLUSION_UPSTREAM),
            Arguments.of(new Mishap.AirInLine(new Volume(500)), 10, Trouble.AIR_IN_LINE),
            Arguments.of(new Mishap.DoorOpen(), 3, Trouble.DOOR_OPEN),
            Arguments.of(new Mishap.FreeFlow(), 3, Trouble.DOOR_OPEN),
            Arguments.of(new Mishap.TubeSlipped(), 60, Trouble.FREE_FLOW),
            Arguments.of(new Mishap.MotorStall(), 15, Trouble.FAULT),
            Arguments.of(new Mishap.EncoderSlip(900), 15, Trouble.FAULT),
            Arguments.of(new Mishap.KeyStuck(), 65, Trouble.KEY_STUCK));
    }

    @Requirement({"GIP 1.2.2", "GIP 1.9.1", "GIP 1.10.1", "GIP 1.10.2", "GIP 1.10.5"})
    @ParameterizedTest @MethodSource("troubles")
    void whatItsSensorsFindIsSoonAnAlarmThatNamesIt(Mishap mishap, int seconds, Trouble trouble) {
        Ward ward = new Ward(PumpKind.ROLLERS, mishap, Duration.ofMinutes(3));

        Duration after = ward.first(new Alarm.PumpTroubled("A", trouble));
        assertTrue(after.compareTo(Duration.ofSeconds(seconds)) <= 0, ward.raised::toString);
        assertEquals(List.of(), ward.world.screen().orElseThrow().openOn("A").stream()
            .filter(dose -> !isForSomebodyToSettle(dose)).toList());
    }

    private static boolean isForSomebodyToSettle(Dose dose) {
        return dose.phase() instanceof Phase.Uncertain doubt
            && doubt.because() instanceof Reason.MayHaveFlowedFreely;
    }

    @Requirement("GIP 1.9.1")
    @Test void airBeforeAPlungerIsSoonAnAlarm() {
        Ward ward = new Ward(PumpKind.SYRINGE, new Mishap.AirInLine(new Volume(500)), Duration.ofMinutes(3));

        Duration after = ward.first(new Alarm.PumpTroubled("A", Trouble.AIR_IN_LINE));
        assertTrue(after.compareTo(Duration.ofSeconds(10)) <= 0, ward.raised::toString);
    }

    @Requirement("incident 14")
    @Test void anOcclusionThatComesBackIsToldAgain() {
        Ordeal first = Ordeal.of("A", new Mishap.Occlusion(Mishap.Side.UPSTREAM), IN_MID_DOSE)
            .lasting(Duration.ofMinutes(30));
        Ordeal second = Ordeal.of("A", new Mishap.Occlusion(Mishap.Side.UPSTREAM),
            new Occasion.After(2, Duration.ofMinutes(5)));

        Trial trial = Trial.run(3, new Setting(Prescriptions.shipped(), Faults.NONE, Habits.PERFECT,
            Turns.UNHURRIED, false, Wiring.STRAIGHT).with(PumpKind.ROLLERS), first.andThen(second),
            line -> { });

        assertEquals(Optional.empty(), trial.broken());
        assertEquals(2, trial.world().entries().stream().flatMap(entry -> entry.events().stream())
            .filter(event -> event instanceof AlarmRaised(_, var alarm, _)
                && alarm.equals(new Alarm.PumpTroubled("A", Trouble.OCCLUSION_UPSTREAM))).count());
    }

    static Stream<Arguments> lies() {
        return Stream.of(
            Arguments.of(new Mishap.FrozenReports(), 15, new Alarm.UnderInfusion(1, "A")),
            Arguments.of(new Mishap.LyingReports(0), 15, new Alarm.UnderInfusion(1, "A")),
            Arguments.of(new Mishap.LyingReports(880), 70, new Alarm.UnderInfusion(1, "A")),
            Arguments.of(new Mishap.LyingReports(1_120), 70, new Alarm.OverInfusion(1, "A")),
            Arguments.of(new Mishap.LyingReports(2_000), 15, new Alarm.OverInfusion(1, "A")),
            Arguments.of(new Mishap.ClockDrift(120_000), 260, new Alarm.OverInfusion(1, "A")),
            Arguments.of(new Mishap.ClockDrift(-200_000), 725, new Alarm.UnderInfusion(1, "A")),
            Arguments.of(new Mishap.ClockDrift(-400_000), 300, new Alarm.UnderInfusion(1, "A")));
    }

    @Requirement({"GIP 1.2.2", "GIP 1.2.3", "incident 32"})
    @ParameterizedTest @MethodSource("lies")
    void aPumpThatTellsWhatIsNotIsNeverPassedOverInSilence(Mishap mishap, int seconds, Alarm alarm) {
        Ward ward = new Ward(PumpKind.EXACT, mishap, Duration.ofMinutes(12));

        assertTrue(ward.first(alarm).compareTo(Duration.ofSeconds(seconds)) <= 0, ward.raised::toString);
    }

    @Test void aFrozenPumpThatIsToldToStopIsInDoubtUntilANurseReadsItsDisplay() {
        Ward ward = new Ward(PumpKind.EXACT, new Mishap.FrozenReports(), Duration.ofMinutes(40));

        assertTrue(ward.first(new Alarm.NotStopped(1, "A")).isPositive());
        assertEquals(ward.world.flows().getFirst().delivered(),
            ward.world.screen().orElseThrow().dose(1).delivered());
    }

    /** A ward in which all is well until something befalls the first dose. */
    private static final class Ward {
        private final World world;
        private final Ordeal ordeal;
        private final List<AlarmRaised> raised = new ArrayList<>();
        private final Duration lives;
        private int read;

        /** It lives on for so long after that. */
        Ward(PumpKind kind, Mishap mishap, Duration lives) {
            this.ordeal = Ordeal.of("A", mishap, IN_MID_DOSE);
            this.lives = lives;
            this.world = new World(3, new Setting(Prescriptions.shipped(), Faults.NONE, Habits.PERFECT,
                Turns.UNHURRIED, false, Wiring.STRAIGHT).with(kind), this::turned, line -> { });
            assertThrows(Enough.class, world::run);
        }

        private void turned(World now) {
            ordeal.accept(now);
            for (; read < now.entries().size(); read++) {
                now.entries().get(read).events().stream().filter(AlarmRaised.class::isInstance)
                    .map(AlarmRaised.class::cast).forEach(raised::add);
            }
            if (ordeal.befell().filter(at -> now.now().isAfter(at.plus(lives))).isPresent()) {
                throw new Enough();
            }
        }

        Duration first(Alarm alarm) {
            return raised.stream().filter(one -> one.alarm().equals(alarm)).findFirst()
                .map(one -> Duration.between(ordeal.befell().orElseThrow(), one.at()))
                .orElseThrow(() -> new AssertionError(alarm + " was not raised: " + raised));
        }
    }

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
