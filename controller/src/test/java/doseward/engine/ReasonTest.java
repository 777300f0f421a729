package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.CourseTime.Doubt;
import doseward.protocol.DoseAmount;
import doseward.protocol.Value;
import doseward.pump.Report.Cause;
import doseward.quantity.Amount;
import doseward.quantity.Measure;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a reason is put to people. */
class ReasonTest {
    private static final Instant AT = Instant.parse("2026-01-05T08:00:00Z");

    private static void assertSays(String sentence, Reason reason) {
        assertEquals(sentence, reason.sentence());
    }

    @Test void whatKeepsADoseBackIsSaidInASentence() {
        assertSays("1 of 2 nurses have confirmed", new Reason.NotConfirmed(2, 1));
        assertSays("its time to start ended at 2026-01-05T08:00:00Z", new Reason.TooLate(AT));
        assertSays("too close to the dose before; not before 2026-01-05T08:00:00Z", new Reason.TooClose(AT));
        assertSays("dose 3 is not over", new Reason.OtherDoseOpen(3));
        assertSays("the pump on channel A is not ready: not heard lately",
            new Reason.PumpNotReady("A", "not heard lately"));
        assertSays("the patient is not weighed for cycle 2", new Reason.NotWeighed(2));
        assertSays("it can't be prepared: Too much. Too little.",
            new Reason.NotPrepared(List.of("Too much.", "Too little.")));
        assertSays("given only if it is well (no physician has said so)", new Reason.OnlyIf("it is well",
            new Working(Truth.UNKNOWN, List.of(Evidence.known("no physician has said so", false, "no"
                + " physician has said so")))));
    }

    @Test void whatBecameOfAFlowIsSaidInASentence() {
        assertSays("no word from the pump since 2026-01-05T08:00:00Z", new Reason.PumpSilent(AT));
        assertSays("the pump was told to stop at 2026-01-05T08:00:00Z and has not said that it did",
            new Reason.NotStopped(AT));
        assertSays("it should have ended by 2026-01-05T08:00:00Z", new Reason.Overdue(AT));
        assertSays("the interlock forbade an order, so nothing more is given: a bug",
            new Reason.Forbidden("a bug"));
        assertSays("the pump: busy", new Reason.PumpSaid("busy"));
        assertSays("it was to end at 2026-01-05T08:00:00Z; 5 mL did not flow and are lost",
            new Reason.RanOut(AT, Volume.ofMillilitres(5)));
    }

    @Test void whatAPumpDidIsSaidInASentence() {
        assertSays("the pump: stopped as told", new Reason.StoppedByPump(Cause.HALTED));
        assertSays("the pump: stopped by itself, for nobody renewed its lease",
            new Reason.StoppedByPump(Cause.LEASE_LAPSED));
        assertSays("the pump: stopped by itself, for it found trouble",
            new Reason.StoppedByPump(Cause.TROUBLE));
        assertSays("the pump: stopped by someone at its stop key", new Reason.StoppedByPump(Cause.STOP_KEY));
        assertSays("the pump: too much", new Reason.FlowsTooFast("too much"));
        assertSays("an alarm that stands, or that nobody has acknowledged: No word from the pump while it"
            + " gives dose 1", new Reason.AlarmStands(new Alarm.PumpSilent(1, "A")));
    }

    @Test void whoHasStillToArmTheCourseIsSaid() {
        assertSays("the course is not armed: two people must arm it, each naming the check code that is"
            + " shown", new Reason.NotArmed(List.of()));
        assertSays("the course is armed by N. Urse alone: another person must arm it, too",
            new Reason.NotArmed(List.of("N. Urse")));
    }

    @Test void whatIsWrongWithTheMachineIsSaid() {
        assertEquals("the machine's clock was set forward by 1 hour; doses keep to the time that has truly"
            + " passed; look at the clock, then accept it", clock(new Doubt.Stepped(Duration.ofHours(1))));
        assertEquals("the machine's clock was set back by 1 hour; doses keep to the time that has truly"
            + " passed; look at the clock, then accept it", clock(new Doubt.Stepped(Duration.ofHours(-1))));
        assertEquals("the machine was off, and its clock now lies 2 minutes before the last entry; set it"
            + " right, then accept it", clock(new Doubt.WasOff(Duration.ofMinutes(-2))));
        assertTrue(new Unfit.TaskSilent("sounder").sentence().contains("sounder"));
        assertEquals("the self-test of disk was not passed: it is full",
            new Unfit.SelfTestFailing(new Machine.Failing("disk", "it is full")).sentence());
    }

    private static String clock(Doubt doubt) {
        return new Unfit.ClockInDoubt(doubt).sentence();
    }

    @Test void aReadingSaysSinceWhenItWasCollectedAndItsLaboratorysLimit() {
        Value five = new Value.Measured(Measure.of(5, "mL"));

        assertEquals("urine was 5 mL since 2026-01-05T08:00:00Z (upper normal 9 mL) at 2026-01-05T08:01:00Z,"
            + " by Lab", new Reading("urine", five, AT.plusSeconds(60), "Lab").since(AT)
                .withUpperNormal(Measure.of(9, "mL")).sentence());
        assertEquals("urine was 5 mL at 2026-01-05T08:00:00Z, by Lab",
            new Reading("urine", five, AT, "Lab").sentence());
    }

    @Test void anExtentSaysAsMuchAsIsKnownOfIt() {
        Figure some = Figure.of(Measure.of(100, "mL"));
        Figure more = Figure.of(Measure.of(120, "mL"));

        assertEquals("100 mL", Extent.exactly(some).toString());
        assertEquals("100 mL to 120 mL", Extent.between(some, more).toString());
        assertEquals("at least 100 mL", new Extent(Optional.of(some), Optional.empty()).toString());
        assertEquals("at most 120 mL", new Extent(Optional.empty(), Optional.of(more)).toString());
        assertEquals("not known", new Extent(Optional.empty(), Optional.empty()).toString());
    }

    @Test void aLengthIsSaidInTheLargestUnitThatFits() {
        assertEquals("4 days", Lengths.words(Duration.ofDays(4)));
        assertEquals("72 hours", Lengths.words(Duration.ofDays(3)));
        assertEquals("1 hour", Lengths.words(Duration.ofHours(1)));
        assertEquals("90 minutes", Lengths.words(Duration.ofMinutes(90)));
        assertEquals("61 seconds", Lengths.words(Duration.ofSeconds(61)));
    }

    @Test void whatWaitsForAPersonIsSaidInASentence() {
        assertSays("cycle 2 may be begun from 2026-01-05T08:00:00Z on",
            new Reason.MayBegin("cycle 2", AT, Optional.empty()));
        assertSays("cycle 2 may be begun from 2026-01-05T08:00:00Z until 2026-01-05T09:00:00Z",
            new Reason.MayBegin("cycle 2", AT, Optional.of(AT.plus(Duration.ofHours(1)))));
        assertSays("cycle 2 was to begin by 2026-01-05T08:00:00Z, and did not",
            new Reason.TimePassed("cycle 2", AT));
        assertSays("interleukin-2 follows cells, and none of that was given",
            new Reason.NothingToFollow("interleukin-2", "cells"));
    }

    @Test void whatANurseGaveOtherwiseIsSaidAsFarAsItIsKnown() {
        assertSays("N. Urse gave it of a bag", new Reason.GivenOtherwise("a bag",
            new NurseGiving(AT, Optional.empty(), true, "N. Urse", "nurse")));
        assertSays("N. Urse gave part of it of a bag", new Reason.GivenOtherwise("a bag",
            new NurseGiving(AT, Optional.empty(), false, "N. Urse", "nurse")));
    }

    @Test void anOtherAmountIsSaidAsItIsOrdered() {
        assertEquals("48,000,000 international units", new NewAmount.Exactly(
            new DoseAmount(Amount.ofMillionUnits(48), DoseAmount.Basis.FLAT)).words());
        assertEquals("50 % of the amount", new NewAmount.Percent(50).words());
        assertEquals("level low", new NewAmount.AtLevel("low").words());
    }
}
