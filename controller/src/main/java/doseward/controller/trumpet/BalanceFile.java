package doseward.controller.trumpet;

import doseward.quantity.Rate;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what a bench balance weighed: a line of seconds and grams for each half minute. Lines between them
 * are passed over, so that a balance may also tell every second.
 */
public final class BalanceFile {
    /** A week of a line each second is enough for every test of the standard. */
    static final int MOST_LINES = 700_000;

    /** More faults than this help nobody. */
    static final int MOST_FAULTS = 20;

    private static final String HEADER = "seconds,grams";
    private static final long EVERY = Samples.HALF_A_MINUTE.toMillis();
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");
    private static final int MILLIS = 3;

    private final Density density;
    private final List<Long> nanolitres = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private long due;
    private Optional<Row> before = Optional.empty();

    private BalanceFile(Density density) {
        this.density = density;
    }

    private record Row(int line, long millis) {}

    /** What the lines of a file say of a pump that was to flow at this rate. */
    public static Weighed read(List<String> lines, Rate rate, Density density) {
        Optional<String> head = headFault(lines);
        return head.isPresent() ? new Weighed.Faulty(List.of(head.get()))
            : new BalanceFile(density).rows(lines, rate);
    }

    private static Optional<String> headFault(List<String> lines) {
        if (lines.isEmpty() || !withoutMark(lines.getFirst()).replace(" ", "").equals(HEADER)) {
            return Optional.of("Line 1: the file begins with " + (lines.isEmpty() ? "nothing"
                : "'" + shown(lines.getFirst()) + "'") + ". Let its first line be: " + HEADER);
        }
        return lines.size() <= MOST_LINES ? Optional.empty() : Optional.of("Line " + (MOST_LINES + 1)
            + ": the file has more than " + MOST_LINES + " lines. Keep one line for each half minute.");
    }

    private Weighed rows(List<String> lines, Rate rate) {
        for (int index = 1; index < lines.size() && faults.size() < MOST_FAULTS; index++) {
            if (!lines.get(index).isBlank()) {
                row(index + 1, lines.get(index));
            }
        }
        if (faults.isEmpty()) {
            enough(lines.size());
        }
        return faults.isEmpty() ? new Weighed.Sound(new Samples(rate, Samples.HALF_A_MINUTE, nanolitres))
            : new Weighed.Faulty(faults);
    }

    private void row(int line, String text) {
        List<String> fields = List.of(text.split(",", -1)).stream().map(String::strip).toList();
        if (fields.size() != 2) {
            fault(line, "'" + shown(text) + "' has " + fields.size()
                + (fields.size() == 1 ? " part" : " parts") + ". Write seconds and grams with one comma "
                + "between them, and points for decimals.");
            return;
        }
        Optional<BigDecimal> seconds = number(line, fields.getFirst(), "seconds", "30");
        Optional<BigDecimal> grams = number(line, fields.getLast(), "grams", "0.2506");
        if (seconds.isPresent() && grams.isPresent()) {
            weighed(line, seconds.get(), grams.get());
        }
    }

    private Optional<BigDecimal> number(int line, String field, String what, String example) {
        if (!NUMBER.matcher(field).matches()) {
            fault(line, "the " + what + " are '" + shown(field) + "', which is no number. Write it as in "
                + example + ".");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(field));
    }

    private void weighed(int line, BigDecimal seconds, BigDecimal grams) {
        if (seconds.signum() < 0 || seconds.stripTrailingZeros().scale() > MILLIS) {
            fault(line, "the seconds are " + seconds
                + ". Count them from the pump's start, to the millisecond at most.");
            return;
        }
        long millis = seconds.movePointRight(MILLIS).longValueExact();
        Optional<Row> last = before;
        before = Optional.of(new Row(line, millis));
        if (last.filter(row -> row.millis >= millis).isPresent()) {
            fault(line, seconds + " s comes after " + told(last.get().millis) + " s of line "
                + last.get().line + ". Put the lines in the order of time, each moment once.");
            return;
        }
        if (millis % EVERY == 0 || millis > due) {
            sample(line, millis, grams);
        }
    }

    private void sample(int line, long millis, BigDecimal grams) {
        if (millis != due) {
            fault(line, told(millis) + " s comes where " + told(due)
                + " s is missing. Weigh at 0 s and every 30 s after it, and leave none out.");
        }
        due = (millis / EVERY + 1) * EVERY; // so that one gap is told once
        nanolitres.add(density.nanolitresOf(grams));
    }

    private void enough(int lines) {
        Duration measured = Samples.HALF_A_MINUTE.multipliedBy(Math.max(0, nanolitres.size() - 1));
        if (measured.compareTo(Curves.SETTLING) < 0) {
            fault(lines, "the file ends after " + measured.toSeconds() + " s. Weigh for "
                + Curves.SETTLING.toSeconds() + " s or longer: the curves are of two hours.");
        }
    }

    private void fault(int line, String sentence) {
        faults.add("Line " + line + ": " + sentence);
    }

    private static String told(long millis) {
        return BigDecimal.valueOf(millis, MILLIS).stripTrailingZeros().toPlainString();
    }

    /** Some programs begin a file with a mark of its encoding, which no one sees. */
    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    /** What stands there, made safe to show: no more than fits, and nothing that moves a terminal. */
    private static String shown(String text) {
        String printable = withoutMark(text).strip().replaceAll("\\P{Print}", "?");
        return printable.length() <= 40 ? printable : printable.substring(0, 40) + "…";
    }
}
