package doseward.engine;

import doseward.pump.Report.Trouble;
import java.time.Instant;
import java.util.Optional;

/**
 * Flow that no pump counts: while a door stands open, or the tube is not held, the bag may run into the
 * patient by its own weight. Of a dose that was open then, the pump knows the least, and only a person who
 * looks at the bag knows more.
 */
final class FreeFlow {
    private FreeFlow() {}

    /**
     * That the trouble is over tells, too, that it stood: its beginning may never have been heard. The most
     * that may have flowed is the whole bag.
     */
    static void doubted(Draft draft, Instant at, String channel, Trouble trouble) {
        Optional<Dose> open = draft.course().openOn(channel);
        if (trouble.mayFlowFreely() && open.isPresent()
                && open.get().phase() instanceof Phase.Open phase && !isDoubted(phase)) {
            Delivery.doubt(draft, open.get(), phase, at, open.get().leftInBag(),
                new Reason.MayHaveFlowedFreely(trouble));
        }
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
