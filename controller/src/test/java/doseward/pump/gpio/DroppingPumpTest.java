package doseward.pump.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.Command;
import doseward.pump.Make.Sensor;
import doseward.pump.Report.AlarmCleared;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Finished;
import doseward.pump.Report.Stopped;
import doseward.pump.Report.Trouble;
import doseward.pump.gpio.line.Level;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pump that sees the drops below its bag, and takes back 0.2 mL of a blocked line. */
class DroppingPumpTest {
    /** Six drops, what is taken back, and what flows between two looks at 300 mL/h. */
    private static final Volume BOUND = new Volume(300 + 200 + 1);
    private static final Duration APART = Duration.ofMillis(150);

    private final TriedPump tried = new TriedPump(MockBoard.switches().withDrops(MockDrops.WISH));
    private final MockBoard board = tried.board();
    private final MockDrops drops = MockDrops.on(board);

    @BeforeEach void allIsWell() {
        tried.allIsWell();
    }

    @AfterEach void giveBack() {
        tried.close();
    }

    /** Without a detergent, and with much of it (Leor 1989). */
    @ParameterizedTest @ValueSource(longs = {50, 38})
    void aDoseWhoseDropsFallIsGivenToItsEnd(long size) {
        drops.are(new Volume(size));
        tried.infuse(TriedPump.order(10_000));

        flow(Duration.ofSeconds(125));

        assertEquals(new Volume(10_000), tried.last(Finished.class).orElseThrow().delivered());
        assertEquals(Optional.empty(), tried.last(Alarmed.class));
    }

    @Requirement("GIP 1.5.6")
    @Test void whereNoDropFallsTheBagIsEmptyWithinTheBound() {
        tried.infuse(TriedPump.order(10_000));
        flow(Duration.ofSeconds(6));
        Volume before = tried.pump().past().lifetime();

        drops.sticks(Level.HIGH);
        flow(Duration.ofSeconds(7));

        assertEquals(Trouble.BAG_EMPTY, tried.last(Alarmed.class).orElseThrow().trouble());
        Stopped stopped = tried.last(Stopped.class).orElseThrow();
        assertEquals(Cause.TROUBLE, stopped.cause());
        assertFalse(stopped.stamp().lifetime().isAbove(before.plus(BOUND)), stopped + ", " + before);
        assertFalse(board.hasPower());
        assertTrue(tried.refusal(2).contains("has an alarm: [BAG_EMPTY]"));
    }

    @Test void fewDropsThatAreMissingSayNothing() {
        drops.are(new Volume(490));
        tried.infuse(TriedPump.order(10_000));

        flow(Duration.ofSeconds(20));

        assertEquals(Optional.empty(), tried.last(Alarmed.class));
    }

    @Test void theBagIsNoLongerEmptyOnceADropFallsOrSomebodyOpensTheDoor() {
        findEmpty(1);

        drops.fall();
        tried.pass(GpioPump.LOOKS_EVERY);
        assertEquals(Trouble.BAG_EMPTY, tried.last(AlarmCleared.class).orElseThrow().trouble());

        findEmpty(2);
        openDoor();
        shutDoor();
        assertEquals(List.of(Trouble.BAG_EMPTY, Trouble.DOOR_OPEN), tried.heard().stream()
            .filter(AlarmCleared.class::isInstance).map(each -> ((AlarmCleared) each).trouble()).toList());
    }

    private void findEmpty(int dose) {
        drops.are(new Volume(10_000));
        tried.heard().clear();
        tried.infuse(TriedPump.order(dose, 5_000));
        tried.pass(Duration.ofSeconds(4));
        tried.say(new Command.Renew(TriedPump.order(dose, 1).token(), Duration.ofSeconds(30)));
        tried.pass(Duration.ofSeconds(4));
        assertEquals(Trouble.BAG_EMPTY, tried.last(Alarmed.class).orElseThrow().trouble());
        tried.heard().clear();
    }

    /** Twenty are what drops may deceive by. */
    @Requirement("GIP 1.2.2")
    @Test void dropsWhileNothingShouldFlowAreFreeFlowThatStays() {
        drip(20);
        assertEquals(Optional.empty(), tried.last(Alarmed.class));

        drip(1);

        assertEquals(Trouble.FREE_FLOW, tried.last(Alarmed.class).orElseThrow().trouble());
        assertEquals("", tried.faults());
        openDoor();
        shutDoor();
        assertTrue(tried.refusal(2).contains("has an alarm: [FREE_FLOW]"));
    }

    @Requirement("GIP 1.2.2")
    @Test void farMoreDropsThanTheMotorMovesAreToldAndThenThatTheDoseStopped() {
        drops.are(new Volume(25));
        tried.infuse(TriedPump.order(10_000));

        flow(Duration.ofSeconds(20));

        Alarmed found = tried.last(Alarmed.class).orElseThrow();
        Stopped stopped = tried.last(Stopped.class).orElseThrow();
        assertEquals(Trouble.FREE_FLOW, found.trouble());
        assertEquals(Cause.TROUBLE, stopped.cause());
        assertTrue(found.stamp().sequence() < stopped.stamp().sequence(), tried.heard()::toString);
        assertFalse(board.hasPower());
    }

    @Test void whatDropsWhileTheDoorIsOpenIsToldByTheDoorAlone() {
        openDoor();

        drip(30);
        shutDoor();
        drip(20);

        assertEquals(Optional.empty(), tried.last(Alarmed.class)
            .filter(each -> each.trouble() != Trouble.DOOR_OPEN));
    }

    @Test void ofADoorAndABlockedLineTheDoorIsToldFirstForThenItsCountIsNotBelieved() {
        tried.infuse(TriedPump.order(10_000));

        board.drive(MockBoard.OCCLUSION, Level.HIGH);
        openDoor();

        Alarmed first = (Alarmed) tried.heard().stream().filter(Alarmed.class::isInstance).findFirst()
            .orElseThrow();
        assertEquals(Trouble.DOOR_OPEN, first.trouble());
        assertEquals(Trouble.OCCLUSION_DOWNSTREAM, tried.last(Alarmed.class).orElseThrow().trouble());
    }

    @Test void aSplashRightAfterADropIsNoOther() {
        for (int drop = 0; drop < 20; drop++) {
            drops.fall();
            tried.pass(Duration.ofMillis(20));
            drops.fall();
            tried.pass(APART);
        }

        assertEquals(Optional.empty(), tried.last(Alarmed.class));
    }

    @Test void aSensorThatStaysDarkIsAFaultUntilThereIsLight() {
        drops.flicks();
        tried.pass(Duration.ofMillis(900));
        assertEquals("", tried.faults());

        tried.pass(Duration.ofMillis(110));
        assertTrue(tried.faults().startsWith("its drop sensor has been dark for a second"), tried.faults());

        drops.flicks();
        tried.pass(Duration.ofMillis(10));
        assertEquals(Trouble.FAULT, tried.last(AlarmCleared.class).orElseThrow().trouble());
    }

    @Test void itTellsThatItKnowsOfFlow() {
        assertTrue(MockBoard.switches().withDrops(MockDrops.WISH).sensors().contains(Sensor.FLOW));
    }

    private void drip(int count) {
        for (int drop = 0; drop < count; drop++) {
            drops.fall();
            tried.pass(APART);
        }
    }

    private void openDoor() {
        board.drive(MockBoard.DOOR, Level.HIGH);
        tried.pass(Duration.ofMillis(50));
    }

    private void shutDoor() {
        board.drive(MockBoard.DOOR, Level.LOW);
        tried.pass(Duration.ofMillis(50));
    }

    private void flow(Duration time) {
        tried.say(new Command.Renew(TriedPump.DOSE, Command.LONGEST_LEASE));
        for (Duration done = Duration.ZERO; done.compareTo(time) < 0; done = done.plusSeconds(1)) {
            tried.pass(Duration.ofSeconds(1));
            tried.say(new Command.Renew(TriedPump.DOSE, Duration.ofSeconds(30)));
        }
    }
}
