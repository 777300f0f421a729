package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.plan.Capability;
import doseward.pump.Make.Sensor;
import doseward.pump.Report;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReservoirTest {
    private static final Instant DUE = Il2.due(1);
    private static final Instant STARTED = DUE.plusSeconds(1);
    private static final Volume BAG = Volume.ofMillilitres(100);

    @Requirement("GIP 1.5.4")
    @Test void whenADoseBeginsItIsKnownWhenTheBagWillBeEmpty() {
        Story story = running(BAG);

        assertEquals(Optional.of(DUE.plus(Il2.RATE.timeFor(BAG)).plusSeconds(1)),
            Reservoir.emptyAt(story.course(), "A"));
    }

    @Requirement("GIP 1.5.3")
    @Test void whenTheBagIsSaidToHoldLessItIsEmptyEarlier() {
        Story story = running(BAG);
        Instant later = STARTED.plusSeconds(400);

        story.says(later, new Report.ReservoirState(story.stamp(), Volume.ofMillilitres(10)));

        assertEquals(Optional.of(later.plus(Il2.RATE.timeFor(Volume.ofMillilitres(10)))),
            Reservoir.emptyAt(story.course(), "A"));
    }

    @Test void whereNothingFlowsNoBagRunsDry() {
        Story story = running(BAG);

        story.finished(STARTED.plusSeconds(900), 1, Il2.VTBI);

        assertEquals(Optional.empty(), Reservoir.emptyAt(story.course(), "A"));
    }

    @Test void whileADoseIsBeingStoppedNobodyForetellsItsBag() {
        Story story = running(BAG).hear(new Input.Hold(STARTED.plusSeconds(9), "D. Octor", "chills"));

        assertEquals(Optional.empty(), Reservoir.emptyAt(story.course(), "A"));
    }

    @Test void whereThePumpDoesNotSayWhatIsLeftNobodyKnows() {
        assertEquals(Optional.empty(), Reservoir.emptyAt(Story.begun().running(1).course(), "A"));
    }

    private static Story running(Volume bag) {
        Story story = Story.begun();
        story.well(DUE).confirms(DUE, 1, "N. Urse")
            .says(DUE, new Report.Identified(story.stamp(), Pumps.with(Sensor.RESERVOIR), Capability.USUAL))
            .says(DUE, new Report.SelfTested(story.stamp(), Pumps.SOUND));
        return story.says(DUE, new Report.ReservoirState(story.stamp(), bag)).tick(DUE).started(STARTED, 1);
    }
}
