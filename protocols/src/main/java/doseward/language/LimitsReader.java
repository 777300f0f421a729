package doseward.language;

import doseward.language.draft.At;
import doseward.language.draft.DrugSheet;
import doseward.language.draft.LimitsDraft;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.words.Amounts;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.language.words.Words;
import doseward.protocol.Limits;
import doseward.protocol.Limits.AnyWindow;
import doseward.protocol.Limits.OfAmount;
import doseward.protocol.Limits.OfDoses;
import doseward.protocol.Limits.OfRate;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Pace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads limits: of one dose, of the rate, and of how many doses in what time. */
final class LimitsReader {
    private static final Pattern WINDOW = Pattern.compile("doses-in-any-([1-9][0-9]{0,2})-(hours|days)");
    private static final Pattern LATER = Pattern.compile("amount-in-any-[0-9]+-(hours|days)");
    private static final Keys SOFT_AND_HARD = new Keys().may("soft", "hard");
    private static final Keys HARD = new Keys()
        .needs("hard", "how many there may be", "4")
        .later("Say the hard limit alone.", "soft");
    private static final int MOST_DOSES = 10_000;

    private LimitsReader() {}

    static LimitsDraft read(Part part, Optional<DrugSheet> drug) {
        return part.mapping("limits").flatMap(mapping -> part.part("limits", keys(mapping)))
            .map(limits -> read(limits, drug, names(limits)))
            .orElse(LimitsDraft.NONE);
    }

    private static List<String> names(Part limits) {
        return limits.names().stream().filter(name -> WINDOW.matcher(name).matches()).toList();
    }

    private static LimitsDraft read(Part limits, Optional<DrugSheet> drug, List<String> windows) {
        return new LimitsDraft(
            both(limits, "amount-per-dose", (answer, severity) -> Amounts.read(answer, drug)
                .map(most -> new OfAmount(new Limits.OneDose(), severity, most))),
            Stream.of(doses(limits, "doses-per-cycle", new Limits.OneCycle()).stream(),
                    doses(limits, "doses-per-course", new Limits.OneCourse()).stream(),
                    windows.stream().flatMap(name -> within(limits, name).stream()))
                .flatMap(one -> one).toList(),
            both(limits, "rate", (answer, severity) -> Measures.rate(answer)
                .map(most -> new OfRate(severity, new Pace.OfVolume(most)))),
            List.of());
    }

    /** One limit read with its severity. */
    private interface Most<T> {
        Optional<T> read(Answer answer, Severity severity);
    }

    private static <T> List<At<T>> both(Part limits, String key, Most<T> most) {
        return limits.part(key, SOFT_AND_HARD).stream().flatMap(part -> Stream.concat(
            part.read("soft", answer -> most.read(answer, Severity.SOFT)).stream(),
            part.read("hard", answer -> most.read(answer, Severity.HARD)).stream())).toList();
    }

    private static Optional<At<OfDoses>> doses(Part limits, String key, Limits.Reach reach) {
        return limits.part(key, HARD).flatMap(part ->
            part.read("hard", answer -> Words.whole(answer, 1, MOST_DOSES)
                .map(most -> new OfDoses(reach, Severity.HARD, most))));
    }

    private static Optional<At<OfDoses>> within(Part limits, String key) {
        Matcher window = WINDOW.matcher(key);
        if (!window.matches()) {
            throw new IllegalArgumentException(key + " is no window");
        }
        int number = Integer.parseInt(window.group(1));
        Duration length = window.group(2).equals("days") ? Duration.ofDays(number) : Duration.ofHours(number);
        return doses(limits, key, new AnyWindow(length));
    }

    /** The keys of limits, with the windows that this file names. */
    private static Keys keys(Mapping mapping) {
        Keys keys = new Keys().may("amount-per-dose", "rate", "doses-per-cycle", "doses-per-course")
            .later("", "amount-per-cycle", "amount-per-course", "concentration");
        for (Entry entry : mapping.entries()) {
            String name = entry.key().text();
            if (WINDOW.matcher(name).matches()) {
                keys.may(name);
            } else if (LATER.matcher(name).matches()) {
                keys.later("", name);
            }
        }
        return keys.may("doses-in-any-24-hours");
    }
}
