package doseward.controller.words;

import doseward.controller.words.BedsideWords.NotUnderstood;
import doseward.controller.words.BedsideWords.Said;
import doseward.engine.Person;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Reads the words of the bedside from somebody who is known already, and need not say a name: {@code confirm
 * dose 1}, {@code hold because chills}.
 */
public final class PersonWords {
    private static final String BECAUSE = " because ";
    private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cntrl}\\u2028\\u2029]+");
    /** Words that carry the role too, for it decides what they mean. */
    private static final Pattern WITH_ROLE = Pattern.compile("(?:answer|say|give|arm) .*");
    /** What is asked stands in quotes, whatever it says. */
    private static final Pattern QUOTED = Pattern.compile("say (?:yes|no) to \".*\"");

    private final BedsideWords words;

    public PersonWords(BedsideWords words) {
        this.words = words;
    }

    /** Reads what the person says at this moment. */
    public Said read(String said, Person person, Instant at) {
        String line = said.strip();
        if (!ONE_LINE.matcher(line).matches()) {
            return new NotUnderstood("Say it on one line, and something.");
        }
        int because = QUOTED.matcher(line).matches() ? -1 : line.indexOf(BECAUSE);
        String act = because < 0 ? line : line.substring(0, because);
        String reason = because < 0 ? "" : line.substring(because);
        String who = WITH_ROLE.matcher(act).matches() ? person.toString() : person.name();
        return words.read(act + " by " + who + reason, at);
    }
}
