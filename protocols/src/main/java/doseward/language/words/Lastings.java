package doseward.language.words;

import doseward.protocol.Condition.Lasting;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a clause must last: {@code for at least 1 hour}. */
final class Lastings {
    private static final Pattern LASTING = Pattern.compile("(.*) for (at least|more than) (.*)");

    private Lastings() {}

    /** The clause without it. */
    static Answer without(Answer clause) {
        Matcher lasting = LASTING.matcher(clause.text());
        return lasting.matches() ? clause.part(0, lasting.end(1)) : clause;
    }

    static String without(String clause) {
        Matcher lasting = LASTING.matcher(clause);
        return lasting.matches() ? lasting.group(1) : clause;
    }

    /** What stands at the end of the clause; empty once what is wrong with it has been noted. */
    static Optional<Lasting> of(Answer clause) {
        Matcher lasting = LASTING.matcher(clause.text());
        if (!lasting.matches()) {
            return Optional.of(Lasting.NOT);
        }
        Optional<Duration> time = Times.read(clause.from(lasting.start(3)));
        return time.map(length -> new Lasting(Optional.of(length), lasting.group(2).equals("more than")));
    }
}
