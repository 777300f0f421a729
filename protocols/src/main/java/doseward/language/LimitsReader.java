package doseward.language;

import doseward.language.check.MissingKey;
import doseward.language.draft.At;
import doseward.language.draft.DrugSheet;
import doseward.language.draft.LimitsDraft;
import doseward.language.words.Amounts;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.language.words.Paces;
import doseward.language.words.Words;
import doseward.protocol.Limits.AnyWindow;
import doseward.protocol.Limits.OfAmount;
import doseward.protocol.Limits.OfConcentration;
import doseward.protocol.Limits.OfDoses;
import doseward.protocol.Limits.OfRate;
import doseward.protocol.Limits.OneCourse;
import doseward.protocol.Limits.OneCycle;
import doseward.protocol.Limits.OneDose;
import doseward.protocol.Limits.Reach;
import doseward.protocol.Limits.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads limits on amounts, numbers of doses, rates and concentrations. */
final class LimitsReader {
    private static final String ANY = "-in-any-[1-9][0-9]{0,2}-(hours|days)";
    private static final Pattern WINDOW = Pattern.compile(".*-in-any-([0-9]{1,3})-(hours|days)");
    private static final int MOST_DOSES = 10_000;
    static final Keys KEYS = new Keys()
        .may("amount-per-dose", "what one dose may be at most", severities(Shapes.AMOUNT))
        .may("amount-per-cycle", "what all doses of a cycle may be at most", severities(Shapes.AMOUNT))
        .may("amount-per-course", "what all doses of the course may be at most", severities(Shapes.AMOUNT))
        .family("amount" + ANY, "amount-in-any-24-hours", "what may be given in so long at most",
            severities(Shapes.AMOUNT))
        .may("doses-per-cycle", "how many doses a cycle may have", severities(Shapes.REVISION))
        .may("doses-per-course", "how many doses the course may have", severities(Shapes.REVISION))
        .family("doses" + ANY, "doses-in-any-24-hours", "how many doses there may be in so long",
            severities(Shapes.REVISION))
        .may("rate", "how fast it may flow", severities(Shapes.PACE))
        .may("concentration", "how strong the mixture may be", severities(Shapes.STRENGTH));

    private final Part limits;
    private final Optional<DrugSheet> drug;

    private LimitsReader(Part limits, Optional<DrugSheet> drug) {
        this.limits = limits;
        this.drug = drug;
    }

    private static Shape severities(Shape most) {
        return new Shape.Under(new Keys()
            .may("soft", "what a second clinician may override", most)
            .may("hard", "what nobody may override", most));
    }

    static LimitsDraft read(Part part, Optional<DrugSheet> drug) {
        return part.part("limits", KEYS).map(limits -> new LimitsReader(limits, drug).read())
            .orElse(LimitsDraft.NONE);
    }

    private LimitsDraft read() {
        return new LimitsDraft(
            named("amount").flatMap(key -> both(key, (answer, severity) -> Amounts.read(answer, drug)
                .map(most -> new OfAmount(reach(key), severity, most)))).toList(),
            named("doses").flatMap(key -> both(key, (answer, severity) ->
                Words.whole(answer, 1, MOST_DOSES)
                    .map(most -> new OfDoses(reach(key), severity, most)))).toList(),
            both("rate", (answer, severity) -> Paces.read(answer, drug)
                .map(most -> new OfRate(severity, most))).toList(),
            both("concentration", (answer, severity) -> Measures.strength(answer, drug)
                .map(most -> new OfConcentration(severity, most))).toList());
    }

    private Stream<String> named(String beginning) {
        return limits.names().stream()
            .filter(name -> name.startsWith(beginning + "-") && KEYS.named(name).isPresent());
    }

    /** One limit read with its severity. */
    private interface Most<T> {
        Optional<T> read(Answer answer, Severity severity);
    }

    private <T> Stream<At<T>> both(String key, Most<T> most) {
        return limits.part(key).stream().flatMap(part -> {
            if (part.names().isEmpty()) {
                part.problems().add(MissingKey.found(part.at(), key, "hard", "what nobody may override", ""));
            }
            return Stream.concat(
                part.read("soft", answer -> most.read(answer, Severity.SOFT)).stream(),
                part.read("hard", answer -> most.read(answer, Severity.HARD)).stream());
        });
    }

    private static Reach reach(String key) {
        Matcher window = WINDOW.matcher(key);
        if (window.matches()) {
            int number = Integer.parseInt(window.group(1));
            return new AnyWindow(window.group(2).equals("days") ? Duration.ofDays(number)
                : Duration.ofHours(number));
        }
        return key.endsWith("-per-dose") ? new OneDose()
            : key.endsWith("-per-cycle") ? new OneCycle() : new OneCourse();
    }
}
