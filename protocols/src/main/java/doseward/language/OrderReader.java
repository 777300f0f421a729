package doseward.language;

import doseward.diagnostic.Phrase;
import doseward.language.check.MissingKey;
import doseward.language.check.NotSupportedYet;
import doseward.language.check.UnknownDrug;
import doseward.language.draft.At;
import doseward.language.draft.ContainerDraft;
import doseward.language.draft.DosageDraft;
import doseward.language.draft.DrugSheet;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.OrderDraft.Giver;
import doseward.language.draft.OrderDraft.What;
import doseward.language.draft.When;
import doseward.language.draft.Scope;
import doseward.language.draft.Scope.ChecklistDraft;
import doseward.language.words.Amounts;
import doseward.language.words.Answer;
import doseward.language.words.Days;
import doseward.language.words.Measures;
import doseward.language.words.Times;
import doseward.language.words.Words;
import doseward.protocol.Container;
import doseward.protocol.Container.VolumeIs;
import doseward.protocol.Dosage;
import doseward.protocol.Order.WhenHeld;
import doseward.protocol.Over;
import doseward.protocol.Product;
import doseward.protocol.Schedule;
import doseward.quantity.Amount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one order: what is given, in what, when, and under which scope of its own. */
final class OrderReader {
    static final Keys KEYS = new Keys()
        .needs("drug", "which drug is given", "aldesleukin")
        .needs("amount", "how much one dose is", "600,000 international units/kg")
        .needs("round", "to what an amount is rounded down", "down to 100,000 international units")
        .needs("route", "by which route it is given", "intravenous")
        .needs("given-by", "who or what gives it", "pump")
        .needs("channel", "on which channel of the pump it flows", "A")
        .needs("bag", "what it flows from", "")
        .needs("over", "how long one dose flows", "15 minutes")
        .needs("days", "on which days doses may start", "1 to 5")
        .needs("every", "how far apart doses are", "8 hours")
        .needs("may-start-late-by", "how late a dose may start", "2 hours")
        .needs("never-closer-than", "how close two doses may start", "7 hours")
        .needs("when-held", "what becomes of a held dose", "skip")
        .may("cap", "at-most")
        .may(ScopeReader.KEYS)
        .later("", "cells", "procedure", "levels", "level", "profile", "syringe", "flush", "like")
        .later("", "weeks", "weekdays", "days-from", "each-day", "doses", "steps", "starts", "only-if",
            "in-cycles")
        .later("", "companions", "avoid");

    private static final Keys BAG = new Keys()
        .needs("volume", "how large it is", "by dose")
        .needs("volume-is", "whether its volume counts the drug's own", "before the drug is added")
        .needs("diluent", "which fluid is in it", "dextrose 5 %");
    private static final int MOST_DOSES = 1000;

    private final Library library;
    private final ScopeReader scopes;
    private final Scope top;

    OrderReader(Library library, ScopeReader scopes, Scope top) {
        this.library = library;
        this.scopes = scopes.inside(top);
        this.top = top;
    }

    OrderDraft read(Phrase name, Part part) {
        What what = what(part);
        Scope scope = scopes.read(part, what.drug().map(At::value));
        noteMissing(part, name, scope);
        return new OrderDraft(name, what, when(part, what), scope, List.of());
    }

    /** Said at the top for every order, or here for this one; not to say it at all would be to assume it. */
    private void noteMissing(Part part, Phrase name, Scope scope) {
        if (top.checklist().isEmpty() && scope.checklist().isEmpty() && !part.has("before-each-dose")) {
            missing(part, name, "before-each-dose", "what is checked before each dose", "");
        }
        if (noneConfirms(scope)) {
            missing(part, name, "confirm` under `before-each-dose", "who confirms a dose", "");
        }
        if (!top.saysOfChanges() && !scope.saysOfChanges() && !part.has("change")) {
            missing(part, name, "change", "whether its amount may be changed", "never");
        }
    }

    private boolean noneConfirms(Scope scope) {
        List<ChecklistDraft> lists = Stream.concat(top.checklist().stream(), scope.checklist().stream())
            .toList();
        return !lists.isEmpty() && lists.stream().noneMatch(ChecklistDraft::confirms);
    }

    private static void missing(Part part, Phrase name, String key, String says, String example) {
        part.problems().add(MissingKey.found(name.span(), name.text(), key, says, example));
    }

    private What what(Part part) {
        Optional<At<DrugSheet>> drug = part.read("drug", this::drug);
        return new What(
            drug.map(sheet -> new At<>(new Product.OfFile(sheet.value().drug()), sheet.span())),
            drug,
            part.read("amount", answer -> Amounts.read(answer, drug.map(At::value)))
                .map(amount -> new DosageDraft(new Dosage.Exactly(amount.value()), List.of(amount),
                    amount.span())),
            Optional.empty(),
            part.read("round", OrderReader::roundedTo),
            part.read("cap", Amounts::readFlat),
            part.read("route", answer -> Optional.of(answer.text())),
            part.read("given-by", OrderReader::givenBy),
            part.read("channel", OrderReader::channel),
            part.part("bag", BAG).map(OrderReader::bag),
            Optional.empty(), Optional.empty());
    }

    private static When when(Part part, What what) {
        ItemDraft item = new ItemDraft(part.at(), what.dosage(),
            part.read("days", Days::read),
            part.read("every", answer -> Times.read(answer).map(every -> new Schedule.Grid(every, every))),
            List.of(),
            part.read("over", answer -> Times.read(answer).map(Over::of)),
            List.of(),
            part.read("at-most", answer -> Words.doses(answer, MOST_DOSES)),
            Optional.empty());
        return new When(List.of(item), Optional.empty(), Optional.empty(),
            part.read("may-start-late-by", Times::read),
            part.read("never-closer-than", Times::read),
            part.read("when-held", OrderReader::whenHeld));
    }

    private static ContainerDraft bag(Part bag) {
        return new ContainerDraft(bag.at(), Container.Kind.BAG,
            bag.read("volume", OrderReader::bagVolume),
            bag.read("volume-is", answer -> Words.oneOf(answer, List.of(VolumeIs.values()),
                OrderReader::said)),
            bag.read("diluent", answer -> Optional.of(answer.text())));
    }

    private static Optional<Container.Filled> bagVolume(Answer answer) {
        return switch (answer.text()) {
            case "by dose" -> Optional.of(new Container.ByDose());
            case "as supplied" -> later(answer, "a bag as supplied");
            default -> Measures.volume(answer).map(Container.Fixed::new);
        };
    }

    private Optional<DrugSheet> drug(Answer answer) {
        Optional<DrugSheet> sheet = library.drug(answer.text());
        return sheet.isPresent() ? sheet : answer.nothing(UnknownDrug.found(answer.words(), library.drugs()));
    }

    private static Optional<Amount> roundedTo(Answer answer) {
        String down = "down to ";
        return answer.text().startsWith(down) ? Amounts.readFlat(answer.from(down.length()))
            : answer.unknown("down to 100,000 international units");
    }

    private static Optional<String> channel(Answer answer) {
        return answer.text().matches("[A-Z]") ? Optional.of(answer.text()) : answer.unknown("A");
    }

    private static Optional<Giver> givenBy(Answer answer) {
        return answer.text().equals("nurse") ? later(answer, "an order that a nurse gives")
            : Words.only(answer, "pump").map(_ -> Giver.PUMP);
    }

    private static Optional<WhenHeld> whenHeld(Answer answer) {
        return answer.text().equals("resume") ? later(answer, "going on with a held dose")
            : Words.oneOf(answer, List.of(WhenHeld.values()), OrderReader::said);
    }

    private static String said(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <T> Optional<T> later(Answer answer, String what) {
        return answer.nothing(NotSupportedYet.words(answer.words(), what,
            "Take the order out, or keep this file for a later version."));
    }
}
