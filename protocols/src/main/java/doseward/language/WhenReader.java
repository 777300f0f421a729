package doseward.language;

import doseward.language.check.UnknownPhrase;
import doseward.language.draft.At;
import doseward.language.draft.CourseDraft;
import doseward.language.draft.DosageDraft;
import doseward.language.draft.DrugSheet;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.ItemDraft.SegmentDraft;
import doseward.language.draft.When;
import doseward.language.words.Answer;
import doseward.language.words.Names;
import doseward.language.words.Paces;
import doseward.language.words.StartsWords;
import doseward.language.words.Times;
import doseward.language.words.Words;
import doseward.protocol.Order.WhenHeld;
import doseward.protocol.Schedule.EachDay;
import doseward.protocol.Schedule.Grid;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads when an order is given. */
final class WhenReader {
    private static final String REST = "the rest";

    private final CourseDraft course;
    private final Names names;
    private final RulesReader rules;

    WhenReader(CourseDraft course, Names names, RulesReader rules) {
        this.course = course;
        this.names = names;
        this.rules = rules;
    }

    When read(Part order, Optional<DrugSheet> drug, Optional<DosageDraft> dosage) {
        ItemReader reader = new ItemReader(course, drug, dosage, profile(order, drug));
        List<ItemDraft> items = items(order, reader);
        if (items.stream().anyMatch(WhenReader::isClose)) {
            order.need("never-closer-than");
        }
        if (order.answer("days-from").filter(answer -> answer.text().equals("own start")).isPresent()) {
            order.need("starts");
        }
        return new When(items,
            order.read("starts", answer -> StartsWords.read(answer, names)),
            rules.condition(order, "only-if"),
            order.read("may-start-late-by", Times::read),
            order.read("never-closer-than", Times::read),
            order.read("when-held", answer -> Words.oneOf(answer, List.of(WhenHeld.values()), Said::words)));
    }

    private static List<ItemDraft> items(Part order, ItemReader reader) {
        if (!order.has("doses")) {
            return List.of(reader.read(Layers.of(order)));
        }
        Layers.of(order).noteOneOf("doses", "steps");
        order.keys("at-most").forEach(key -> order.problems().add(UnknownPhrase.because(key,
            "This counts the doses of one item, and the order has several:",
            "Say it in each item of `doses`.")));
        return order.parts("doses").stream().map(item -> reader.read(new Layers(item, order))).toList();
    }

    /** Whether doses come several times a day, or at times of their own. */
    private static boolean isClose(ItemDraft item) {
        return item.pattern().filter(pattern -> switch (pattern.value()) {
            case Grid _ -> true;
            case EachDay eachDay -> eachDay.times() > 1;
            case doseward.protocol.Schedule.InARow _ -> false;
        }).isPresent();
    }

    private static List<SegmentDraft> profile(Part order, Optional<DrugSheet> drug) {
        List<Part> parts = order.parts("profile");
        return parts.stream().map(part -> new SegmentDraft(
            part.read("rate", answer -> Paces.read(answer, drug)),
            part.read("for", answer -> time(answer, part == parts.getLast())))).toList();
    }

    private static Optional<Optional<Duration>> time(Answer answer, boolean last) {
        boolean rest = answer.text().equals(REST);
        if (rest != last) {
            return answer.nothing(UnknownPhrase.because(answer.words(),
                last ? "The last rate lasts until the dose has flowed:"
                    : "Only the last rate lasts until the dose has flowed:",
                last ? "Write `for: the rest`." : "Say how long this one lasts, such as `30 minutes`."));
        }
        return rest ? Optional.of(Optional.empty()) : Times.read(answer).map(Optional::of);
    }
}
