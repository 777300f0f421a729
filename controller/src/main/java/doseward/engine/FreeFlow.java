package doseward.engine;

import doseward.engine.Input.PumpReported;
import doseward.pump.Report;
import doseward.pump.Report.Trouble;
import java.util.Optional;

/**
 * Flow that no pump counts: while a door stands open, or the tube is not held, the bag may run into the
 * patient by its own weight. Of a dose that was open then, the pump knows the least, and only a person who
 * looks at the bag knows more.
 */
final class FreeFlow {
    private FreeFlow() {}

    /**
     * Any word of the pump that was told of an open dose says whether its line may have run since: that the
     * trouble began, and that it is over, may never have been heard. The most that may have flowed is the
     * whole bag.
     */
    static void heard(Draft draft, PumpReported reported, Report.Said said) {
        Optional<Dose> open = draft.course().openOn(reported.channel());
        if (open.isEmpty()) {
            return;
        }
        Phase.Open phase = (Phase.Open) open.get().phase();
        boolean stands = said instanceof Report.Alarmed(_, var trouble) && trouble.mayFlowFreely();
        if (!isDoubted(phase) && (stands || phase.giver().mayHaveRunFreelySince(said.stamp()))) {
            Delivery.doubt(draft, open.get(), phase, reported.at(), open.get().leftInBag(),
                new Reason.MayHaveFlowedFreely(trouble(said)));
        }
    }

    /** What it was, if the word is of that; another word knows only that there was something. */
    private static Optional<Trouble> trouble(Report.Said said) {
        Optional<Trouble> told = switch (said) {
            case Report.Alarmed(_, var trouble) -> Optional.of(trouble);
            case Report.AlarmCleared(_, var trouble) -> Optional.of(trouble);
            case Report.Identified _, Report.Ready _, Report.PowerState _, Report.ReservoirState _,
                Report.TemperatureState _, Report.SelfTested _, Report.Primed _, Report.OfDose _ ->
                Optional.empty();
        };
        return told.filter(Trouble::mayFlowFreely);
    }

    /** Whether no word of the pump can settle the dose. */
    static boolean isDoubted(Phase.Open phase) {
        return phase instanceof Phase.Uncertain uncertain
            && uncertain.because() instanceof Reason.MayHaveFlowedFreely;
    }

    /** Whether the line on the channel may run freely now. */
    static boolean stands(Course course, String channel) {
        return course.link(channel).troubles().stream().anyMatch(Trouble::mayFlowFreely);
    }
}
