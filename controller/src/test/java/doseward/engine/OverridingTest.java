package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.pump.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverridingTest {
    private static final Instant DUE = Il2.due(1);
    private static final Condition LOW = Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 90, "mmHg");
    private static final Condition FINE = Ruled.compared(Il2.PRESSURE, Comparison.AT_LEAST, 95, "mmHg");

    /** A dose that everything but a hold is ready for. */
    private static Story held() {
        return new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12))
            .holds(LOW, FINE).story().ready(1).pressure(DUE.minusSeconds(30), 85);
    }

    private static Story overridden() {
        return held().hear(override(DUE.minusSeconds(20), "D. Octor", "the pressure is always so"));
    }

    private static Input override(Instant at, String by, String because) {
        return new Input.OverrideHold(at, 1, by, because);
    }

    private static void assertStarts(Story story) {
        assertTrue(story.commands().stream().anyMatch(Command.Infuse.class::isInstance),
            () -> story.events().toString());
    }

    private static void assertKept(Story story) {
        assertTrue(story.all(Event.InfusionOrdered.class).isEmpty());
    }

    private static void assertRefused(Story story, String why) {
        assertEquals(why, ((Event.InputRefused) story.events().getFirst()).why());
    }

    @Test void aDoseIsGivenAgainstAHoldThatASecondNamedClinicianOverrode() {
        Story story = overridden().tick(DUE);

        assertStarts(story);
        assertEquals("D. Octor", story.all(Event.HoldsOverridden.class).getFirst().by());
        assertEquals(1, story.course().holds().size());
    }

    @Test void aDoseThatRunsAgainstAnOverriddenHoldGoesOnAtTheNextReading() {
        Story story = overridden().tick(DUE).started(DUE.plusSeconds(1), 1);

        story.pressure(DUE.plusSeconds(60), 86);

        assertInstanceOf(Phase.Infusing.class, story.phase(1));
    }

    @Test void whoConfirmedTheDoseOrGivesNoReasonOverridesNothing() {
        assertRefused(held().hear(override(DUE, "N. Urse", "it will be well")),
            "N. Urse has confirmed the dose; another must override");
        assertRefused(held().hear(override(DUE, "D. Octor", " ")), "it needs a reason");
        assertRefused(held().hear(override(DUE, "", "it will be well")), "every act needs a named person");
    }

    @Test void whoOverrodeAHoldDoesNotConfirmTheDose() {
        Story story = overridden().confirms(DUE.minusSeconds(10), 1, "d. octor");

        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());
    }

    @Test void aHoldThatBeginsAnewIsNotOverridden() {
        Story story = overridden().pressure(DUE.minusSeconds(15), 110).pressure(DUE.minusSeconds(10), 80);

        assertKept(story.tick(DUE));
    }

    @Test void aPersonsHoldIsLiftedAndNotOverridden() {
        Story story = held().hear(new Input.Hold(DUE.minusSeconds(25), "N. Urse", "chills"))
            .hear(override(DUE.minusSeconds(20), "D. Octor", "the pressure is always so"));

        assertKept(story.tick(DUE));
    }

    @Test void whatIsMissingIsNotOverridden() {
        Story story = new Ruled().records(Ruled.pressure(), Duration.ofSeconds(29)).holds(LOW, FINE).story()
            .ready(1).pressure(DUE.minusSeconds(30), 85)
            .hear(override(DUE.minusSeconds(20), "D. Octor", "the pressure is always so")).tick(DUE);

        assertKept(story);
        assertTrue(story.phase(1).toString().contains("Missing"));
    }

    @Test void withoutAHoldThereIsNothingToOverride() {
        Story story = new Ruled().records(Ruled.pressure(), Duration.ofHours(2)).holds(LOW, FINE).story()
            .hear(override(DUE, "D. Octor", "to be sure"));

        assertRefused(story, "no hold of a rule keeps it back");
    }

    private static Story twoHolds() {
        Condition lower = Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 88, "mmHg");
        return new Ruled().records(Ruled.pressure(), Duration.ofHours(2)).holds(LOW, FINE)
            .holds(lower, FINE).story().pressure(DUE.minusSeconds(60), 89)
            .hear(override(DUE.minusSeconds(50), "D. Octor", "always so"));
    }

    @Test void onlyHoldsThatAreNotOverriddenYetAreOverriddenNext() {
        Story story = twoHolds().hear(override(DUE.minusSeconds(45), "D. Octor", "always so"));
        assertRefused(story, "no hold of a rule keeps it back");

        story.pressure(DUE.minusSeconds(40), 85)
            .hear(override(DUE.minusSeconds(30), "D. Octor", "always so"));

        assertEquals(List.of(1, 1), story.all(Event.HoldsOverridden.class).stream()
            .map(one -> one.holds().size()).toList());
    }

    @Test void aPersonsHoldIsNotAmongThoseOverridden() {
        Story story = held().hear(new Input.Hold(DUE.minusSeconds(25), "N. Urse", "chills"))
            .hear(override(DUE.minusSeconds(20), "D. Octor", "the pressure is always so"));

        assertEquals(1, story.all(Event.HoldsOverridden.class).getFirst().holds().size());
    }

    @Test void whoOverrodeForOneDoseMayConfirmAnother() {
        Story story = overridden();

        story.confirms(DUE.minusSeconds(9), 2, "D. Octor");
        assertEquals("it may be confirmed from " + Il2.due(2).minusSeconds(1800) + " to "
            + Il2.due(2).plusSeconds(7200), ((Event.InputRefused) story.events().getFirst()).why());
        story.confirms(Il2.due(2).minusSeconds(60), 2, "D. Octor");

        assertInstanceOf(Event.DoseConfirmed.class, story.events().getFirst());
    }

    @Test void whoDidNotOverrideMayConfirmTheDose() {
        Story story = overridden().confirms(DUE.minusSeconds(10), 1, "S. Econd");
        assertInstanceOf(Event.DoseConfirmed.class, story.events().getFirst());

        story.confirms(DUE.minusSeconds(9), 1, "d.  octor");

        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());
    }

    @Test void anotherOrdersHoldIsNotOverridden() {
        Story story = Story.of(Il2.twoOrders()).pressure(DUE.minusSeconds(60), 80)
            .hear(override(DUE.minusSeconds(50), "D. Octor", "always so"));

        assertEquals(List.of("first"), story.all(Event.HoldsOverridden.class).getFirst().holds().stream()
            .map(hold -> ((Hold.Source.ByRule) hold.source()).order()).toList());
    }
}
