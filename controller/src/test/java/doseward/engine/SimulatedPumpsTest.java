package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.engine.PumpTold.PumpIdentified;
import doseward.plan.Capability;
import doseward.pump.Make;
import doseward.pump.Report;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a true pump is asked for, one that says that it is simulated gives nothing. */
class SimulatedPumpsTest {
    private static final Instant DUE = Il2.due(1);
    private static final Make TRUE_ONE = Pumps.PLAIN;
    private static final Make SIMULATED = new Make("s-1", "1", Make.Container.BAG, List.of(), Instant.MAX,
        true);

    @Requirement("incident 5")
    @ParameterizedTest @EnumSource(names = {"DRY_RUN", "SALINE_BENCH"})
    void itGetsNoDoseBeyondSimulationAndSaysSoWhenItIsHeard(Stage stage) {
        Story story = due(stage, SIMULATED);

        String why = "it is a simulated pump, and stage " + stage.word()
            + " is for a true one; connect that, or go back to simulation";
        assertEquals(List.of(why), story.all(PumpIdentified.class).getFirst().unfit());
        assertEquals(new Phase.Held(List.of(new Reason.PumpNotReady("A", why))), story.phase(1));
    }

    @Test void aTrueOneDoes() {
        assertInstanceOf(Phase.Ordered.class, due(Stage.DRY_RUN, TRUE_ONE).phase(1));
    }

    @Test void inSimulationItDoes() {
        assertInstanceOf(Phase.Ordered.class, due(Stage.SIMULATION, SIMULATED).phase(1));
    }

    @Requirement("incident 5")
    @Test void theInterlockForbidsItByItself() {
        Course simulated = ready(Stage.DRY_RUN, SIMULATED).course();
        Step step = Engine.step(ready(Stage.DRY_RUN, TRUE_ONE).course(), new Input.Tick(DUE));

        Step passed = Interlock.passed(simulated, new Input.Tick(DUE), step);

        assertEquals("the pump on channel A is a simulated one",
            assertInstanceOf(Event.InterlockForbade.class, passed.events().getFirst()).why());
    }

    private static Story due(Stage stage, Make make) {
        return ready(stage, make).tick(DUE);
    }

    private static Story ready(Stage stage, Make make) {
        Opening simulated = Il2.opening();
        Instant before = DUE.minus(Duration.ofMinutes(5));
        Story story = Armings.armed(Armings.story(new Opening(simulated.course(), simulated.at(),
            simulated.by(), simulated.plan(), stage)), before).sound(before).well(before)
            .confirms(before, 1, "N. Urse");
        return story.says(DUE, new Report.Identified(story.stamp(), make, Capability.USUAL))
            .says(DUE, new Report.SelfTested(story.stamp(), Pumps.SOUND));
    }
}
