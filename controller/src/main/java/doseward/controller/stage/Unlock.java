package doseward.controller.stage;

import doseward.engine.Stage;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A named person unlocked a stage.
 *
 * @param course that was brought to its end at the stage before
 * @param chain where the chain of its journal stood
 */
public record Unlock(Instant at, Stage stage, String by, String because, String course, String chain) {
    private static final String BETWEEN = "\t";
    private static final int PARTS = 6;
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

    public Unlock {
        for (String words : List.of(by, because, course, chain)) {
            if (words.isBlank() || UNPRINTABLE.matcher(words).find()) {
                throw new IllegalArgumentException("a name or a reason is words on one line, not \"" + words
                    + "\"");
            }
        }
    }

    /** As it stands in the file. */
    String line() {
        return String.join(BETWEEN, at.toString(), stage.word(), by, because, course, chain);
    }

    /** The unlock that has this line. */
    static Optional<Unlock> of(String line) {
        String[] parts = line.split(BETWEEN, -1);
        try {
            return parts.length != PARTS ? Optional.empty() : Stage.of(parts[1]).map(stage ->
                new Unlock(Instant.parse(parts[0]), stage, parts[2], parts[3], parts[4], parts[5]))
                .filter(unlock -> unlock.line().equals(line));
        } catch (DateTimeParseException | IllegalArgumentException crooked) {
            return Optional.empty();
        }
    }
}
