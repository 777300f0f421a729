package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.protocol.DoseAmount;
import doseward.quantity.Amount;
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
