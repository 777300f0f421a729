package doseward.pump.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Giving.Flow;
import doseward.pump.Command.Infuse;
import doseward.pump.Command;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Finished;
import doseward.pump.Report.Primed;
import doseward.pump.Report.SelfTested;
import doseward.pump.Report.Stopped;
import doseward.pump.Report.Trouble;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pump that sees by an encoder how far its motor turned. */
class EncodedPumpTest {
    private static final int COUNTS = 2_400;
    private static final Duration LOOK = GpioPump.LOOKS_EVERY;
    private static final Duration REST = Duration.ofMillis(100);
    private static final int FULL_STEP = 16;

    /** What three full steps of this motor move, and the step under way. */
    private static final Volume BOUND = new Volume(9);

    private final TriedPump tried =
        new TriedPump(MockBoard.switches().with(MockEncoder.wish(COUNTS)));
    private final MockEncoder encoder = MockEncoder.on(tried.board(), COUNTS);

    @BeforeEach void allIsWell() {
        tried.allIsWell();
    }

    @AfterEach void giveBack() {
        tried.close();
    }

    @Test void aDoseThatTheEncoderSawToItsEndIsJustWhatWasOrdered() {
        tried.infuse(TriedPump.order(1_000));

        flow(Duration.ofSeconds(13));

        assertEquals(new Volume(1_000), tried.last(Finished.class).orElseThrow().delivered());
        assertEquals("", tried.faults());
    }

    @Requirement("GIP 1.2.1")
    @Test void whatTheShaftTurnsAfterTheLastStepIsToldAsDelivered() {
        encoder.trails(FULL_STEP);
        tried.infuse(TriedPump.order(1_000));
        turnToTheLastStep();
        assertEquals(Optional.empty(), tried.last(Finished.class));

        encoder.comesToRest();
        tried.pass(LOOK.multipliedBy(2));

        assertEquals(new Volume(1_000), tried.last(Finished.class).orElseThrow().delivered());
    }

    @Test void aShaftThatStaysBehindIsNotWaitedForAnyLonger() {
        encoder.trails(FULL_STEP);
        tried.infuse(TriedPump.order(1_000));
        turnToTheLastStep();

        tried.pass(REST.minus(LOOK));
        assertEquals(Optional.empty(), tried.last(Finished.class));
        tried.pass(LOOK);

        assertTrue(new Volume(1_000).isAbove(tried.last(Finished.class).orElseThrow().delivered()));
        assertEquals("", tried.faults());
    }

    @Test void aStopIsToldAtOnceThoughTheShaftIsBehind() {
        encoder.trails(FULL_STEP);
        tried.infuse(TriedPump.order(1_000));
        turnToTheLastStep();

        tried.say(new Command.Halt(TriedPump.DOSE));

        assertEquals(Cause.HALTED, tried.last(Stopped.class).orElseThrow().cause());
    }

    @Test void ofALineThatIsFilledWhatTheShaftTurnsLastIsToldToo() {
        encoder.trails(FULL_STEP);
        tried.say(new Command.Prime(new Volume(1_000)));
        turnToTheLastStep();
        assertEquals(Optional.empty(), tried.last(Primed.class));

        encoder.comesToRest();
        tried.pass(LOOK.multipliedBy(2));

        assertEquals(new Volume(1_000), tried.last(Primed.class).orElseThrow().volume());
    }

    /** A look each half minute brings as many edges as the kernel keeps, and no more. */
    @Requirement("GIP 1.2.1")
    @Test void overFiveDaysWhatWasOrderedMadeAndSeenAgreeExactly() {
        Volume all = new Rate(400).in(Duration.ofDays(5));
        tried.say(new Infuse(TriedPump.DOSE, List.of(new Flow(all, new Rate(400))), Command.LONGEST_LEASE,
            Instant.EPOCH));

        for (int hour = 1; hour <= 120; hour++) {
            for (int half = 0; half < 120; half++) {
                tried.say(new Command.Renew(TriedPump.DOSE, Command.LONGEST_LEASE));
                tried.pass(Duration.ofSeconds(30), Duration.ofSeconds(30));
            }
        }
        tried.pass(Duration.ofSeconds(1));

        assertEquals(all, tried.last(Finished.class).orElseThrow().delivered());
        assertEquals("", tried.faults());
    }

    @Requirement("GIP 1.2.3")
    @Test void aMotorThatIsHeldIsAFaultAndWhatItDidNotMoveIsNotTold() {
        tried.infuse(TriedPump.order(10_000));
        flow(Duration.ofSeconds(3));
        Volume before = tried.pump().past().lifetime();

        encoder.follows(0);
        flow(Duration.ofMillis(1_500));

        assertEquals(Trouble.FAULT, tried.last(Alarmed.class).orElseThrow().trouble());
        Stopped stopped = tried.last(Stopped.class).orElseThrow();
        assertEquals(Cause.TROUBLE, stopped.cause());
        assertFalse(stopped.stamp().lifetime().isAbove(before.plus(new Volume(2))), stopped + ", " + before);
        assertTrue(tried.faults().matches("the motor was given [0-9]+ steps, and its "
            + "encoder saw at most [0-9]+; .*"), tried.faults());
        assertFalse(tried.board().hasPower());
        assertTrue(tried.refusal(2).contains("has an alarm: [FAULT]"));
    }

    @Test void aMotorThatIsHeldIsFoundBeforeMoreThanTheBoundIsMissing() {
        tried.infuse(TriedPump.order(10_000));
        flow(Duration.ofSeconds(3));

        encoder.follows(0);
        Duration bound = Rate.ofMillilitresPerHour(300).timeFor(BOUND);
        flow(bound.plus(LOOK.multipliedBy(4)));

        assertTrue(tried.last(Stopped.class).isPresent(), tried.heard().toString());
    }

    @Test void aMotorThatSlipsALittleIsAFaultOnceItIsThreeStepsBehind() {
        tried.infuse(TriedPump.order(10_000));

        encoder.follows(98);
        flow(Duration.ofSeconds(4));
        assertEquals(Optional.empty(), tried.last(Alarmed.class));
        flow(Duration.ofSeconds(4));

        assertEquals(Trouble.FAULT, tried.last(Alarmed.class).orElseThrow().trouble());
    }

    @Test void anEncoderThatTurnsTheOtherWayIsToldAsSuch() {
        encoder.turnsTheOtherWay();
        tried.infuse(TriedPump.order(10_000));

        flow(Duration.ofSeconds(1));

        assertTrue(tried.faults().contains("the other way"), tried.faults());
        assertEquals(Volume.ZERO, tried.last(Stopped.class).orElseThrow().delivered());
    }

    /** What was not seen may have flowed: nobody guesses that it did not. */
    @Test void lostEdgesAreADoubtAndTheMostThatMayHaveFlowedIsTold() {
        tried.infuse(TriedPump.order(10_000));
        flow(Duration.ofSeconds(1));
        tried.say(new Command.Renew(TriedPump.DOSE, Command.LONGEST_LEASE));
        encoder.follows(50);

        tried.pass(Duration.ofSeconds(20), Duration.ofSeconds(20));
        tried.pass(LOOK);

        assertTrue(tried.faults().startsWith("edges of its encoder were lost"), tried.faults());
        Stopped stopped = tried.last(Stopped.class).orElseThrow();
        assertTrue(stopped.delivered().isAbove(new Volume(1_700)), stopped.toString());
        tried.say(new Command.Identify());
        assertFalse(tried.last(SelfTested.class).orElseThrow().test().passed());
    }

    /** It tells of no sensor for what flows: an encoder does not see that. */
    @Test void whatItTellsOfItsSensorsIsWhatItHasWithoutAnEncoder() {
        assertEquals(MockBoard.switches().sensors(),
            MockBoard.switches().with(MockEncoder.wish(COUNTS)).sensors());
    }

    private void turnToTheLastStep() {
        tried.say(new Command.Renew(TriedPump.DOSE, Duration.ofSeconds(30)));
        do {
            tried.pass(LOOK);
        } while (tried.motor().isTurning());
    }

    private void flow(Duration time) {
        tried.say(new Command.Renew(TriedPump.DOSE, Duration.ofSeconds(30)));
        tried.pass(time);
    }
}
