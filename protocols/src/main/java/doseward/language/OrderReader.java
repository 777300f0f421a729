package doseward.language;

import doseward.diagnostic.Phrase;
import doseward.diagnostic.Span;
import doseward.language.check.MissingKey;
import doseward.language.check.PumpOnly;
import doseward.language.draft.At;
import doseward.language.draft.CourseDraft;
import doseward.language.draft.DosageDraft;
import doseward.language.draft.DrugSheet;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.OrderDraft.Giver;
import doseward.language.draft.OrderDraft.What;
import doseward.language.draft.Scope;
import doseward.language.draft.Scope.ChecklistDraft;
import doseward.language.words.Amounts;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.language.words.Names;
import doseward.language.words.Words;
import doseward.protocol.Dosage;
import doseward.protocol.Given.Flush;
import doseward.protocol.Product;
import doseward.quantity.Amount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one order: what is given, in what, when, and under which scope of its own. */
final class OrderReader {
    private static final String DOWN_TO = "down to ";

    private final Library library;
    private final ScopeReader scopes;
    private final Scope top;
    private final CourseDraft course;
    private final Names names;

    OrderReader(Library library, ScopeReader scopes, Scope top, CourseDraft course, Names names) {
        this.library = library;
        this.scopes = scopes;
        this.top = top;
        this.course = course;
        this.names = names;
    }

    OrderDraft read(Phrase name, Part part) {
        Optional<At<Giver>> giver = part.read("given-by", answer ->
            Words.oneOf(answer, List.of(Giver.values()), Said::words));
        boolean byPump = giver.filter(one -> one.value() == Giver.PUMP).isPresent();
        ProductReader products = new ProductReader(library, byPump);
        Optional<At<Product>> product = products.read(part);
        Optional<At<DrugSheet>> drug = products.sheet(part);
        What what = what(part, giver, product, drug);
        Scope scope = scopes.read(part, drug.map(At::value));
        RulesReader rules = new RulesReader(scopes.inside(top).inside(scope).conditions());
        OrderDraft order = new OrderDraft(name, what,
            new WhenReader(course, names, rules).read(part, drug.map(At::value), what.dosage()), scope,
            new CompanionReader(names, rules).companions(part));
        noteMissing(part, order, product.map(At::value));
        giver.ifPresent(one -> noteGiver(part, one.value(), order));
        return order;
    }

    private static What what(Part part, Optional<At<Giver>> giver, Optional<At<Product>> product,
            Optional<At<DrugSheet>> drug) {
        Optional<DrugSheet> sheet = drug.map(At::value);
        boolean procedure = part.has("procedure");
        Optional<DosageDraft> dosage = procedure ? Optional.of(new DosageDraft(new Dosage.NoAmount(),
            List.of(), part.at())) : new DosageReader(part, sheet).read();
        Optional<Part> flush = part.part("flush");
        return new What(product, drug, dosage, part.read("level", Words::text),
            part.read("round", answer -> roundedTo(answer, sheet)),
            part.read("cap", answer -> Amounts.readFlat(answer, sheet)),
            part.read("route", Routes::read), giver,
            part.read("channel", OrderReader::channel),
            ContainerReader.read(part), flush(flush, "before"), flush(flush, "after"));
    }

    private static Optional<At<Flush>> flush(Optional<Part> flush, String key) {
        return flush.flatMap(part -> part.read(key, Measures::flush));
    }

    private static Optional<Amount> roundedTo(Answer answer, Optional<DrugSheet> drug) {
        return answer.text().startsWith(DOWN_TO)
            ? Amounts.readFlat(answer.from(DOWN_TO.length()), drug)
            : answer.unknown("down to 100,000 international units");
    }

    private static Optional<String> channel(Answer answer) {
        return answer.text().matches("[A-Z]") ? Optional.of(answer.text()) : answer.unknown("A");
    }

    /** Said at the top for every order, or here for this one; not to say it at all would be to assume it. */
    private void noteMissing(Part part, OrderDraft order, Optional<Product> product) {
        boolean procedure = product.filter(Product.Procedure.class::isInstance).isPresent();
        if (!procedure) {
            noteAmount(part, order);
        }
        Span at = part.at();
        String name = order.name().text();
        if (order.isByPump() && top.checklist().isEmpty() && !part.has("before-each-dose")) {
            missing(part, at, name, "before-each-dose", "what is checked before each dose", "");
        }
        if (noneConfirms(order.scope())) {
            missing(part, at, name, "confirm` under `before-each-dose", "who confirms a dose", "");
        }
        if (!procedure && !top.saysOfChanges() && !part.has("change")) {
            missing(part, at, name, "change", "whether its amount may be changed", "never");
        }
    }

    private static void noteAmount(Part part, OrderDraft order) {
        boolean elsewhere = part.has("levels") || part.has("steps") || part.has("doses")
            && part.parts("doses").stream().allMatch(item -> item.has("amount"));
        if (!elsewhere) {
            part.need("amount");
        }
    }

    private boolean noneConfirms(Scope scope) {
        List<ChecklistDraft> lists = Stream.concat(top.checklist().stream(), scope.checklist().stream())
            .toList();
        return !lists.isEmpty() && lists.stream().noneMatch(ChecklistDraft::confirms);
    }

    private static void missing(Part part, Span at, String name, String key, String says, String example) {
        part.problems().add(MissingKey.found(at, name, key, says, example));
    }

    private static void noteGiver(Part part, Giver giver, OrderDraft order) {
        switch (giver) {
            case PUMP -> {
                if (!part.has("steps") && order.when().items().stream().allMatch(item ->
                        item.over().isEmpty()) && !part.has("over")) {
                    part.need("over");
                }
                if (!part.has("syringe")) {
                    part.need("bag");
                }
            }
            case NURSE -> part.keys("channel", "bag", "syringe", "flush").forEach(key ->
                part.problems().add(PumpOnly.found(key)));
        }
    }
}
