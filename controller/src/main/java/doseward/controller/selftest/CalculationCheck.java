package doseward.controller.selftest;

import java.util.Optional;

/** Doses come out as they were worked out by hand: what a test of the processor is elsewhere. */
public final class CalculationCheck implements Check {
    @Override public String name() {
        return "dose calculation";
    }

    @Override public Optional<String> trouble() {
        String answer = KnownAnswer.words(KnownAnswer.plan());
        return answer.equals(KnownAnswer.ANSWER) ? Optional.empty()
            : Optional.of("a dose whose answer is known comes out as " + answer + ", not as "
                + KnownAnswer.ANSWER + "; trust no dose of this machine, and install the program anew");
    }
}
