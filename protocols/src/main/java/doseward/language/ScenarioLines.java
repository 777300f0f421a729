package doseward.language;

import doseward.language.check.MissingKey;
import doseward.language.check.UnknownName;
import doseward.language.draft.At;
import doseward.language.words.Amounts;
import doseward.language.words.Answer;
import doseward.language.words.Words;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import doseward.quantity.Amount;
import doseward.scenario.DoseName;
import doseward.scenario.Expectation;
import doseward.scenario.Expectation.Fate;
import doseward.scenario.Expectation.What;
import doseward.scenario.Happening;
import doseward.scenario.Moment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what happens in a scenario, and what must come of it. */
final class ScenarioLines {
    static final Keys HAPPENING = new Keys()
        .needs("at", "when it happens", "10 minutes before dose 3")
        .may("record", "report", "correct", "confirm", "answer");
    static final Keys EXPECTATION = new Keys()
        .needs("is", "what becomes of it", "given")
        .may("dose", "cycle", "course", "order", "because", "missing", "amount");
    private static final List<String> ROLES = List.of("nurse", "physician", "pharmacist");

    private final Protocol protocol;
    private final ScenarioReader reader;

    ScenarioLines(Protocol protocol, ScenarioReader reader) {
        this.protocol = protocol;
        this.reader = reader;
    }

    Optional<Happening> happening(Part part) {
        Optional<At<Moment>> at = part.read("at", answer -> Moments.read(answer, this::dose));
        Optional<Happening.Act> act = act(part);
        return at.flatMap(moment -> act.map(done -> new Happening(moment.value(), done)));
    }

    private Optional<Happening.Act> act(Part part) {
        if (part.has("record") || part.has("report")) {
            return Optional.of(new Happening.Record(Stream.concat(reader.recorded(part, "record").stream(),
                reader.recorded(part, "report").stream()).toList()));
        }
        if (part.has("correct")) {
            return Optional.of(new Happening.Correct(reader.recorded(part, "correct")));
        }
        if (part.has("confirm")) {
            return part.read("confirm", answer -> Words.oneOf(answer, ROLES, role -> role))
                .map(role -> new Happening.Confirm(role.value()));
        }
        if (part.has("answer")) {
            return part.entries("answer").stream().findFirst().flatMap(entry -> part.words(entry)
                .flatMap(yes -> Words.oneOf(yes, List.of(true, false), one -> one ? "yes" : "no"))
                .flatMap(yes -> answer(new Answer("answer", entry.key(), part.problems()), yes)));
        }
        part.problems().add(MissingKey.found(part.at(), "this item", "record", "what happens", ""));
        return Optional.empty();
    }

    private static Optional<Happening.Act> answer(Answer words, boolean yes) {
        int says = words.text().indexOf(" says ");
        return says < 0 ? words.unknown("physician says it is easily reversed")
            : Optional.of(new Happening.Answer(words.text().substring(0, says),
                words.text().substring(says + " says ".length()), yes));
    }

    Optional<Expectation> expectation(Part part) {
        Optional<What> what = what(part);
        Optional<At<Fate>> fate = part.read("is", answer -> Words.oneOf(answer, Arrays.asList(Fate.values()),
            one -> one.name().toLowerCase(Locale.ROOT)));
        Optional<String> because = part.read("because", reader::rule).map(At::value);
        List<String> missing = part.answer("missing").stream()
            .flatMap(words -> Stream.of(words.text().split(", "))).toList();
        Optional<Amount> amount = part.read("amount", Amounts::readFlat).map(At::value);
        return what.flatMap(one -> fate.map(is -> new Expectation(part.at().line(), one, is.value(), because,
            missing, amount)));
    }

    private Optional<What> what(Part part) {
        if (part.has("dose")) {
            return part.read("dose", this::dose).map(dose -> new Expectation.OfDose(dose.value()));
        }
        if (part.has("cycle")) {
            return part.read("cycle", answer -> Words.whole(answer, 1, protocol.course().cycles()))
                .map(cycle -> new Expectation.OfCycle(cycle.value()));
        }
        if (part.has("order")) {
            return part.read("order", this::order).map(order -> new Expectation.OfOrder(order.value()));
        }
        if (part.has("course")) {
            return Optional.of(new Expectation.OfCourse());
        }
        part.problems().add(MissingKey.found(part.at(), "this item", "dose", "what it speaks of", "3"));
        return Optional.empty();
    }

    private Optional<DoseName> dose(Answer words) {
        int of = words.text().indexOf(" of ");
        Optional<Integer> number = Words.whole(of < 0 ? words : words.part(0, of), 1, 2000);
        if (of < 0) {
            return number.map(one -> new DoseName(one, Optional.empty()));
        }
        return order(words.from(of + " of ".length()))
            .flatMap(order -> number.map(one -> new DoseName(one, Optional.of(order))));
    }

    private Optional<String> order(Answer words) {
        List<String> orders = protocol.orders().stream().map(Order::name).toList();
        return orders.contains(words.text()) ? Optional.of(words.text())
            : words.nothing(UnknownName.of("order", words.words(), orders));
    }
}
