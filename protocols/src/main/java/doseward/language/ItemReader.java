package doseward.language;

import doseward.language.check.UnknownName;
import doseward.language.check.UnknownPhrase;
import doseward.language.draft.At;
import doseward.language.draft.CourseDraft;
import doseward.language.draft.CourseDraft.StageDraft;
import doseward.language.draft.DosageDraft;
import doseward.language.draft.DrugSheet;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.ItemDraft.SegmentDraft;
import doseward.language.words.Answer;
import doseward.language.words.DaysWords;
import doseward.language.words.Dosages;
import doseward.language.words.TimeRange;
import doseward.language.words.Words;
import doseward.protocol.Over;
import doseward.protocol.Schedule.Days;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Schedule.OnWeekdays;
import doseward.protocol.Schedule.Origin;
import java.util.List;
import java.util.Optional;

/** Reads some days of an order and what is given on them; an order that says it itself is one item. */
final class ItemReader {
    private static final int MOST_DOSES = 1000;
    private static final int FARTHEST_DAY = 366;

    private final CourseDraft course;
    private final Optional<DrugSheet> drug;
    private final Optional<DosageDraft> orders;
    private final List<SegmentDraft> profile;

    /**
     * The reader of one order's items.
     *
     * @param orders the amount that the order says for all of them
     */
    ItemReader(CourseDraft course, Optional<DrugSheet> drug, Optional<DosageDraft> orders,
            List<SegmentDraft> profile) {
        this.course = course;
        this.drug = drug;
        this.orders = orders;
        this.profile = profile;
    }

    ItemDraft read(Layers layers) {
        layers.noteTwice("this item", "amount", "days", "weeks", "weekdays", "every", "each-day", "at",
            "over",
            "in-cycles");
        layers.noteOneOf("days", "weekdays");
        layers.noteOneOf("every", "each-day", "steps");
        Optional<At<Over>> over = layers.read("over", answer -> TimeRange.closed(answer)
            .map(ends -> new Over(ends.lowest(), ends.highest())));
        Optional<DosageDraft> dosage = layers.item().has("amount")
            ? layers.item().answer("amount").flatMap(answer -> Dosages.read(answer, drug)) : orders;
        Steps steps = new Steps(layers.order(), drug, dosage, over);
        PatternReader pattern = new PatternReader(layers, over, steps);
        return new ItemDraft(layers.item().at(), steps.isSaid() ? Optional.empty() : dosage,
            days(layers), pattern.read(), steps.read(), steps.isSaid() ? Optional.empty() : over, profile,
            layers.item().read("at-most", answer -> Words.counted(answer, "dose", MOST_DOSES)),
            layers.read("in-cycles", this::cycles));
    }

    private Optional<At<Days>> days(Layers layers) {
        Optional<At<List<Integer>>> weeks = layers.read("weeks", DaysWords::weeks);
        List<Integer> numbers = weeks.map(At::value).orElse(List.of());
        if (layers.has("weekdays")) {
            return layers.read("weekdays", answer -> DaysWords.weekdays(answer)
                .map(weekdays -> new OnWeekdays(weekdays, numbers)));
        }
        if (!layers.has("days")) {
            layers.item().need("days");
            return Optional.empty();
        }
        Optional<At<Origin>> said = layers.order().read("days-from", ItemReader::origin);
        Origin origin = said.map(At::value).orElse(Origin.CYCLE);
        if (origin == Origin.WEEK && !layers.has("weeks")) {
            layers.item().need("weeks");
        } else if (origin != Origin.WEEK && layers.has("weeks")) {
            layers.item().problems().add(UnknownPhrase.because(layers.keys("weeks").getFirst(),
                "Days are counted in weeks only where the order says so:",
                "Write `days-from: week`, so that days count from 1 to 7 in each."));
        }
        boolean unread = layers.has("weeks") && weeks.isEmpty()
            || layers.order().has("days-from") && said.isEmpty();
        Optional<At<List<Integer>>> days = layers.read("days", answer -> origin == Origin.WEEK
            ? DaysWords.ofWeek(answer) : DaysWords.days(answer, lowest(origin)));
        return days.filter(_ -> !unread)
            .map(list -> new At<>(new Numbered(origin, list.value(), numbers), list.span()));
    }

    private static Optional<Origin> origin(Answer answer) {
        return Words.oneOf(answer, List.of(Origin.WEEK, Origin.COURSE, Origin.OWN_START), Said::words);
    }

    /** The lowest number that a day can have. */
    private int lowest(Origin origin) {
        if (origin == Origin.OWN_START) {
            return 1;
        }
        return course.dayZero().isPresent() ? -FARTHEST_DAY : course.firstDay().map(At::value).orElse(1);
    }

    private Optional<List<Integer>> cycles(Answer answer) {
        Optional<StageDraft> stage = course.stages().stream()
            .filter(one -> one.name().text().equals(answer.text())).findFirst();
        if (stage.isPresent()) {
            return stage.flatMap(StageDraft::inCycles).map(At::value);
        }
        return answer.text().matches("-?[0-9].*") ? DaysWords.cycles(answer)
            : answer.nothing(UnknownName.of("stage", answer.words(),
                course.stages().stream().map(one -> one.name().text()).toList()));
    }
}
