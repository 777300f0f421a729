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
     * @param weight a number
     * @param again the same number, typed once more
     * @param unit of both: {@code kg} or {@code lb}
     * @param begins {@code now}, or a time of the ward's clock
     * @param because why a soft limit is gone beyond; blank where none is
     */
    record Wish(String protocol, String weight, String again, String unit, String begins, String because) {}

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
     * @param approval whose it is, where one is asked for
     * @param objection why it may not be chosen; empty where it may
     * @param findings what its reader found, in sentences
     */
    record Offered(String id, Optional<String> title, Optional<Integer> revision, Optional<String> status,
            Optional<String> weight, Optional<String> approval, Optional<String> objection,
            List<String> findings) {
        public Offered {
            findings = List.copyOf(findings);
        }
    }

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

    /** What would come of it. */
    Looked plan(Person person, Wish wish) throws Objection;

    /**
     * Opens it, once; the same key again is the same opening.
     *
     * @param code of the plan that was looked at
     */
    Standing open(Person person, String key, String code, Wish wish) throws Objection;
}
