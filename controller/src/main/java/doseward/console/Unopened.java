package doseward.console;

import doseward.engine.Person;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A course that is still to be opened: what may be chosen, and what would come of it. Safe for many threads.
 */
public interface Unopened {
    /**
     * What somebody chose, each in the words of the page.
     *
     * @param protocol one of those that are offered
     * @param pumps by channel, which pump or which syringe, where there are several
     * @param begins {@code now}, or a time of the ward's clock
     * @param because why a soft limit is gone beyond; blank where none is
     */
    record Wish(String protocol, Body body, SortedMap<String, String> pumps, String begins, String because) {
        public Wish {
            pumps = new TreeMap<>(pumps);
        }
    }

    /**
     * What was typed of the patient; what the protocol does not ask for is not looked at.
     *
     * @param weight in {@code kg} or {@code lb}
     * @param height in {@code cm} or {@code in}
     * @param age as in {@code 54 years}
     * @param sex {@code female} or {@code male}
     * @param levels as in {@code interleukin-2=level 1}, a line each
     */
    record Body(Twice weight, Twice height, String age, String sex, String levels) {}

    /**
     * What was measured.
     *
     * @param number digits with a point at most
     * @param again the same number, typed once more
     */
    record Twice(String number, String again, String unit) {}

    /** Why it can't be opened so, in sentences. */
    final class Objection extends Exception {
        private static final long serialVersionUID = 1;

        private final transient List<String> sentences;

        public Objection(List<String> sentences) {
            super(String.join(" ", sentences));
            this.sentences = List.copyOf(sentences);
        }

        List<String> sentences() {
            return sentences;
        }
    }

    /** Where it stands: by whom it has been opened, which is empty before. */
    record Standing(String controller, String stage, String zone, Optional<Person> by) {}

    /**
     * A protocol that is offered; its head is empty where it can't be read.
     *
     * @param weight of which patients it is for
     * @param needs what else it asks of the patient
     * @param approval whose it is, where one is asked for
     * @param objection why it may not be chosen; empty where it may
     * @param findings what its reader found, in sentences
     */
    record Offered(String id, Optional<String> title, Optional<Integer> revision, Optional<String> status,
            Optional<String> weight, Needs needs, Optional<String> approval, Optional<String> objection,
            List<String> findings) {
        public Offered {
            findings = List.copyOf(findings);
        }
    }

    /**
     * What a protocol asks of a patient beside the weight, each with whom it is for in words; empty where it
     * does not ask.
     *
     * @param levels the orders of which a level is chosen, and which there are
     * @param channels whose pumps it uses
     */
    record Needs(Optional<String> height, Optional<String> age, Optional<String> sex,
            SortedMap<String, List<String>> levels, List<String> channels) {
        /** Nothing. */
        public static final Needs NONE =
            new Needs(Optional.empty(), Optional.empty(), Optional.empty(), new TreeMap<>(), List.of());

        public Needs {
            levels = new TreeMap<>(levels);
            channels = List.copyOf(channels);
        }
    }

    /**
     * A pump, or a pump with one of its syringes, that a channel may have.
     *
     * @param choice the word by which it is chosen
     * @param words what it is
     * @param note what is known of it, or why it may not be chosen
     */
    record OfferedPump(String channel, String choice, String words, boolean may, String note) {}

    /**
     * The plan that would come of it, in sentences.
     *
     * @param code stands for all that was chosen, and by whom
     * @param avoirdupois the weight in pounds and ounces
     */
    record Looked(String code, String title, int revision, String fingerprint, String weight,
            String avoirdupois, SortedMap<String, List<String>> sentences) {
        public Looked {
            sentences = new TreeMap<>(sentences);
        }
    }

    Standing standing();

    /** The protocols that are offered, and of each whether it may be chosen, or why not. */
    List<Offered> protocols();

    /** Every pump of every channel, as it is now. */
    List<OfferedPump> pumps();

    /** What would come of it. */
    Looked plan(Person person, Wish wish) throws Objection;

    /**
     * Opens it, once; the same key again is the same opening.
     *
     * @param code of the plan that was looked at
     */
    Standing open(Person person, String key, String code, Wish wish) throws Objection;
}
