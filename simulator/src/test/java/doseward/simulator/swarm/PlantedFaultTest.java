package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.simulator.swarm.faults.CommandFaults;
import doseward.simulator.swarm.faults.JournalFaults;
import doseward.simulator.swarm.faults.LineFaults;
import doseward.simulator.swarm.faults.PlanFaults;
import doseward.simulator.swarm.faults.Planted;
import doseward.simulator.swarm.faults.ReportFaults;
import doseward.simulator.world.Wiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * A swarm that finds nothing must be seen to find something: faults are planted, and it says within a few
 * worlds which law they break. Without the fault the same world breaks none: that is shown here where
 * something unusual is prescribed, else by {@link SwarmTest}.
 */
class PlantedFaultTest {
    private static final long MOST_SEEDS = 40;

    @Test void dosesThatMayFollowOneAnotherAtOnceAreCaught() {
        assertCaught("NeverTooClose", PlanFaults.noInterval());
    }

    @Test void aDoseThatMayBeginADayLateIsCaught() {
        assertCaught("InItsWindow", PlanFaults.openWindow());
    }

    @Test void aLimitThatNobodyCountsIsCaught() {
        assertCaught("NeverTooMany", PlanFaults.uncountedLimit());
    }

    @Test void anOldReadingThatIsBelievedIsCaught() {
        assertCaught("ReadAndConfirmed", PlanFaults.staleReadings());
    }

    @Test void aDoseThatOneNurseLessConfirmsIsCaught() {
        assertCaught("ReadAndConfirmed", PlanFaults.oneNurseLess());
    }

    @Test void aReadingThatDoesNotHoldADoseIsCaught() {
        assertCaught("NeverAgainstItsRules", PlanFaults.noHolds());
    }

    @Test void aReadingThatDoesNotEndACycleIsCaught() {
        assertCaught("NeverAgainstItsRules", PlanFaults.noStops());
    }

    @Test void aCourseThatNobodyArmsIsCaught() {
        assertCaught("NeverUnarmed", PlanFaults.armedByNobody());
    }

    @Test void aVolumeLargerThanPlannedIsCaught() {
        assertCaught("NeverMoreThanOrdered", CommandFaults.largerVolume());
    }

    @Test void linesThatAreCrossedAreCaught() {
        assertCaught("NeverMoreThanOrdered", LineFaults.crossed());
    }

    @Test void anOrderThatMayBeginLongAfterItWasGivenIsCaught() {
        assertCaught("OrderedAsWritten", CommandFaults.laterDeadline());
    }

    @Test void anOrderWithALongerLeaseIsCaught() {
        assertCaught("OrderedAsWritten", CommandFaults.longerLease());
    }

    @Test void renewalsForTooLongAreCaught() {
        assertCaught("HaltedFlowStops", CommandFaults.longRenewals());
    }

    @Test void aHaltThatIsNeverSentIsCaught() {
        assertCaught("HaltsAreSent", CommandFaults.haltNeverSent());
    }

    @Test void aHaltThatIsNotRepeatedIsCaught() {
        assertCaught("HaltsAreSent", CommandFaults.haltSentOnce());
    }

    @Test void aStopOfWhichNobodyHearsIsCaught() {
        assertCaught("DoubtEnds", ReportFaults.stopsUnheard());
    }

    @Test void anAlarmOfAPumpThatNobodyHearsIsCaught() {
        assertCaught("TroubleIsRaised", ReportFaults.alarmsUnheard());
    }

    @Test void aVolumeThatIsCountedByHalfIsCaught() {
        assertCaught("DeliveredIsTrue", ReportFaults.halfCounted());
    }

    @Test void anOrderThatIsToldAsNotSentThoughItLeftIsCaught() {
        assertCaught("DeliveredIsTrue", ReportFaults.toldAsNotSent());
    }

    @Test void aDoseThatIsGivenAgainOnceItIsOverIsCaught() {
        assertCaught("ReasonBeforeFlow", LineFaults.givesAgain());
    }

    @Test void aJournalThatIsWrittenAfterTheActIsCaught() {
        assertCaught("ReasonBeforeFlow", JournalFaults.actsFirst());
    }

    @Test void anOrderThatARestartForgetsIsCaught() {
        assertCaught("ReplayIsLive", JournalFaults.lastOrderForgotten());
    }

    @Test void anEntryThatIsWrittenTwiceIsCaught() {
        assertCaught("ReplayIsLive", JournalFaults.appendedTwice());
    }

    @Test void anEntryWithAnotherTimeIsCaught() {
        assertCaught("DecidesTheSame", JournalFaults.timeMistaken());
    }

    /** In another world another law may see it first. */
    private static void assertCaught(String law, Planted fault) {
        List<String> seen = new ArrayList<>();
        Trial found = LongStream.rangeClosed(1, MOST_SEEDS)
            .mapToObj(seed -> run(seed, fault, fault.wiring().get()))
            .filter(trial -> trial.broken().isPresent())
            .peek(trial -> seen.add(trial.broken().orElseThrow()))
            .filter(trial -> trial.broken().orElseThrow().contains(", " + law + ": ")).findFirst()
            .orElseThrow(() ->
                new AssertionError(law + " saw nothing in " + MOST_SEEDS + " worlds: " + seen));

        if (!fault.isAsUsual()) {
            assertEquals(Optional.empty(), run(found.seed(), fault, Wiring.STRAIGHT).broken());
        }
    }

    private static Trial run(long seed, Planted fault, Wiring wiring) {
        return Trial.run(seed, Trial.setting(seed, fault.plans(), wiring));
    }
}
