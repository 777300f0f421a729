package doseward.controller.doctor;

import java.util.Optional;

/**
 * What looking at one thing of the machine came to.
 *
 * @param about the thing, in a few words
 * @param found what was found, in a sentence
 * @param mend what to do about it; empty when nothing is to be done
 */
public record Finding(String about, Verdict verdict, String found, Optional<String> mend) {

    /** How a thing of the machine is. */
    public enum Verdict {
        /** As it should be. */
        WELL("well"),
        /** Not there, or not asked for. */
        NOT_THERE("not there"),
        /** It works, and may surprise somebody. */
        LOOK("look"),
        /** No course should be begun like this. */
        MEND("MEND");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** As it is shown. */
        public String word() {
            return word;
        }
    }

    static Finding well(String about, String found) {
        return new Finding(about, Verdict.WELL, found, Optional.empty());
    }

    static Finding notThere(String about, String found) {
        return new Finding(about, Verdict.NOT_THERE, found, Optional.empty());
    }

    static Finding look(String about, String found, String mend) {
        return new Finding(about, Verdict.LOOK, found, Optional.of(mend));
    }

    static Finding mend(String about, String found, String mend) {
        return new Finding(about, Verdict.MEND, found, Optional.of(mend));
    }
}
