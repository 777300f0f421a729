package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Input.PumpReported;
import doseward.plan.Capability;
import doseward.protocol.Comparison;
import doseward.protocol.Ends;
import doseward.pump.Report;
import doseward.pump.Report.Trouble;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of other orders, of a pump's troubles and of unknown stops keeps a dose back, and what does not. */
class GateTest {
    private static final Instant DUE = Il2.due(1);

    @Test void theIntervalIsToTheSameOrdersDosesAndToNoOthers() {
        Instant later = DUE.plus(Duration.ofHours(1));
        Story story = Story.of(Il2.twoOrders()).given(1).well(later).confirms(later, 2, "N. Urse");
        story.hear(new PumpReported(later, "B", new Report.Identified(story.stamp(), Pumps.PLAIN,
            Capability.USUAL))).hear(new PumpReported(later, "B",
                new Report.SelfTested(story.stamp(), Pumps.SOUND)));

        story.tick(later);

        assertInstanceOf(Phase.Ordered.class, story.phase(2));
    }

    @Requirement("GIP 1.5.1")
    @Test void aTroubleOfItsPumpKeepsADoseBackButForABagThatRunsLow() {
        assertTrue(assertInstanceOf(Phase.Held.class, troubled(Trouble.AIR_IN_LINE).phase(1)).because()
            .contains(new Reason.PumpNotReady("A", "there is air in the line")));
        assertInstanceOf(Phase.Ordered.class, troubled(Trouble.BAG_LOW).phase(1));
    }

    private static Story troubled(Trouble trouble) {
        Story story = Story.begun().ready(1);
        return story.says(DUE, new Report.Alarmed(story.stamp(), trouble)).tick(DUE);
    }

    @Test void aStopThatCannotBeJudgedKeepsADoseBack() {
        Story story = new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12))
            .stops(Judged.lowest(Il2.PRESSURE, 8, Comparison.BELOW, 40), Ends.CYCLE).story().ready(1);

        story.tick(DUE);

        assertInstanceOf(Reason.NotKnown.class,
            assertInstanceOf(Phase.Held.class, story.phase(1)).because().getFirst());
    }

    @Test void aQuestionAboutAnotherCycleKeepsNoDoseBack() {
        Story story = Story.of(Il2.opening()).ready(1);
        Course asked = story.course().after(new Event.RuleAsked(DUE, new RuleQuestion(1,
            RuleQuestion.About.STOP, "interleukin-2", 0, 2, Ends.CYCLE,
            new doseward.protocol.Condition.Says("physician", "go on"),
            new Reason.RuleMet("low", new Working(Truth.TRUE, List.of())), RuleQuestion.State.OPEN)));

        assertEquals(List.of(new Reason.MachineUnfit(new Unfit.NotSelfTested())),
            Gate.reasons(asked, asked.dose(1), DUE));
        assertEquals(2, Gate.reasons(asked, asked.dose(6), DUE).size());
    }
}
