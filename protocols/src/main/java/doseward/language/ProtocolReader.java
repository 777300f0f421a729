package doseward.language;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import doseward.diagnostic.Problems;
import doseward.language.check.BeyondBounds;
import doseward.language.check.Checks;
import doseward.language.draft.CourseDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.words.Answer;
import doseward.language.words.Names;
import doseward.language.words.Words;
import doseward.protocol.Protocol;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;

/** Reads a protocol file: first a draft with places, then the checks of meaning, then the protocol. */
final class ProtocolReader {
    static final Keys KEYS = HeadReader.keys(new Keys())
        .needs("patient", "whom it is for", new Shape.Under(PatientReader.KEYS))
        .needs("orders", "what is given", new Shape.Named(new Shape.Under(OrderKeys.ORDER)))
        .needs("course", "how many cycles there are", new Shape.Under(CourseReader.KEYS))
        .and(ScopeReader.KEYS)
        .may("companions", "what a nurse gives along",
            Shape.items("this companion", CompanionReader.KEYS))
        .may("avoid", "what must not be given along", Shape.items("this item", CompanionReader.AVOID));

    /** Twenty times what the longest protocol has; what is compared with each other grows with the square. */
    private static final int MOST_ORDERS = 500;

    private final Library library;
    private final Problems problems;

    ProtocolReader(Library library, Problems problems) {
        this.library = library;
        this.problems = problems;
    }

    Optional<Protocol> read(Mapping root, String hash) {
        ProtocolDraft draft = draft(Part.of(root, Reader.THIS_FILE, Reader.top(root), KEYS, problems));
        problems.addAll(Checks.of(draft));
        boolean sound = problems.found().stream().noneMatch(Diagnostic::isError);
        return sound ? Optional.of(Assembly.of(draft, hash)) : Optional.empty();
    }

    private ProtocolDraft draft(Part top) {
        ScopeReader scopes = new ScopeReader(library.signs());
        Scope scope = scopes.read(top, Optional.empty());
        RulesReader rules = new RulesReader(scopes.inside(scope).conditions());
        List<Entry> entries = bounded(top.entries("orders"));
        Names names = new Names(entries.stream().map(Entry::key).map(Phrase::text).toList(), events());
        CourseDraft course = new CourseReader(names, rules).read(top);
        CompanionReader companions = new CompanionReader(names, rules);
        OrderReader orders = new OrderReader(library, scopes.inside(scope), scope, course, names);
        Likes likes = new Likes(entries, problems);
        return new ProtocolDraft(HeadReader.read(top),
            new PatientReader(library.signs(), rules).read(top),
            entries.stream().flatMap(entry -> likes.filled(entry).stream())
                .flatMap(entry -> order(top, orders, entry).stream()).toList(),
            course, scope, companions.companions(top), companions.avoid(top), library.signs());
    }

    private List<Entry> bounded(List<Entry> orders) {
        if (orders.size() <= MOST_ORDERS) {
            return orders;
        }
        problems.add(BeyondBounds.found(orders.get(MOST_ORDERS).key(), MOST_ORDERS + " orders"));
        return orders.subList(0, MOST_ORDERS);
    }

    private List<String> events() {
        return library.signs().stream().filter(Sign.Event.class::isInstance).map(Sign::name).toList();
    }

    private Optional<OrderDraft> order(Part top, OrderReader reader, Entry entry) {
        Optional<String> name = Words.spaced(new Answer("orders", entry.key(), problems));
        return top.named("orders", entry).flatMap(part -> name.map(_ -> reader.read(entry.key(), part)));
    }
}
