package doseward.language.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the shipped protocols ask; from a file beside the signs.
 *
 * @param signs how fresh each is asked to be
 * @param rules on what values rules act, by what they look at
 */
record Customs(SortedMap<String, Fresh> signs, SortedMap<String, Acted> rules) {
    private static final String FILE = "/doseward/signs/customs.txt";
    private static final String BAR = " \\| ";
    static final int DECIMALS = 6;

    /**
     * How fresh one sign is asked to be.
     *
     * @param shortest of all that is asked
     * @param several the longest before doses that come several times a day
     * @param others the longest before other doses
     * @param running the longest from one reading to the next while a dose runs
     */
    record Fresh(Duration shortest, Optional<Duration> several, Optional<Duration> others,
        Optional<Duration> running) {}

    /** On what values rules act: at the low side, and at the high side. */
    record Acted(Optional<Range> low, Optional<Range> high) {
        Optional<Range> side(boolean isLow) {
            return isLow ? low : high;
        }
    }

    /** From the least to the most that any rule names, in millionths. */
    record Range(long least, long most) {}

    static Customs shipped() {
        try (InputStream in = Customs.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + FILE);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own file can't be read: " + FILE, broken);
        }
    }

    /** Of lines such as {@code fresh | creatinine | 720 | 1440 | 10080 | 1440}. */
    static Customs of(List<String> lines) {
        SortedMap<String, Fresh> signs = new TreeMap<>();
        SortedMap<String, Acted> rules = new TreeMap<>();
        for (String line : lines) {
            List<String> cells = Arrays.asList(line.split(BAR));
            switch (cells.getFirst()) {
                case "fresh" -> signs.put(cells.get(1), fresh(cells));
                case "rule" -> rules.put(cells.get(1), new Acted(range(cells, 2), range(cells, 4)));
                default -> requireRemark(line);
            }
        }
        return new Customs(signs, rules);
    }

    private static void requireRemark(String line) {
        if (!line.startsWith("#")) {
            throw new IllegalArgumentException("no line of customs: " + line);
        }
    }

    private static Fresh fresh(List<String> cells) {
        return new Fresh(minutes(cells.get(2)).orElseThrow(), minutes(cells.get(3)), minutes(cells.get(4)),
            minutes(cells.get(5)));
    }

    private static Optional<Duration> minutes(String words) {
        return words.equals("-") ? Optional.empty() : Optional.of(Duration.ofMinutes(Long.parseLong(words)));
    }

    private static Optional<Range> range(List<String> cells, int at) {
        return cells.get(at).equals("-") ? Optional.empty()
            : Optional.of(new Range(millionths(cells.get(at)), millionths(cells.get(at + 1))));
    }

    private static long millionths(String words) {
        return new BigDecimal(words).movePointRight(DECIMALS).longValueExact();
    }
}
