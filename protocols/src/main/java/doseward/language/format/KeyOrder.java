package doseward.language.format;

import doseward.language.source.Node;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts the keys at the top and those of each order in the order in which the language explains them. */
final class KeyOrder {
    private static final List<String> PROTOCOL_HEAD =
        List.of("language", "protocol", "revision", "title", "status", "sources", "codes");
    private static final List<String> DRUG_HEAD =
        List.of("language", "drug", "revision", "title", "status", "sources", "codes");
    private static final List<String> SIGNS_HEAD =
        List.of("language", "signs", "revision", "title", "sources");
    private static final List<String> SCOPE = List.of("before-each-dose", "while-running", "report",
        "criteria", "hold", "stop", "change", "limits", "companions", "avoid");
    private static final List<String> PROTOCOL = List.of("patient", "orders", "course");
    private static final List<String> DRUG = List.of("amounts-in", "shown-as-mass", "refused-units", "vial",
        "routes", "presentations", "never-with", "usual", "limits");
    private static final List<String> ORDER = List.of("drug", "cells", "procedure", "amount", "levels",
        "level", "round", "cap", "route", "given-by", "channel", "over", "profile", "bag", "syringe", "flush",
        "like", "days", "weeks", "weekdays", "days-from", "every", "each-day", "at", "at-most", "doses",
        "steps", "starts", "only-if", "may-start-late-by", "never-closer-than", "when-held", "in-cycles");

    private KeyOrder() {}

    static Mapping of(Kind kind, Mapping root) {
        return switch (kind) {
            case PROTOCOL -> sorted(withSortedOrders(root), join(List.of(PROTOCOL_HEAD, PROTOCOL, SCOPE)));
            case DRUG -> sorted(root, join(List.of(DRUG_HEAD, DRUG)));
            case SIGNS -> headFirst(root, SIGNS_HEAD);
            case OTHER -> root;
        };
    }

    /** Whether the key begins a section of a protocol, which an empty line parts from what stands before. */
    static boolean isSection(Kind kind, String key) {
        return kind == Kind.PROTOCOL && (PROTOCOL.contains(key) || SCOPE.contains(key));
    }

    private static Mapping withSortedOrders(Mapping root) {
        return new Mapping(root.span(), root.entries().stream()
            .map(entry -> entry.key().text().equals("orders") && entry.value() instanceof Mapping orders
                ? new Entry(entry.key(), eachSorted(orders)) : entry).toList());
    }

    private static Mapping eachSorted(Mapping orders) {
        return new Mapping(orders.span(), orders.entries().stream()
            .map(entry -> new Entry(entry.key(), sortedOrder(entry.value()))).toList());
    }

    private static Node sortedOrder(Node order) {
        return order instanceof Mapping keys ? sorted(keys, join(List.of(ORDER, SCOPE))) : order;
    }

    /** Every other key is a name of the file's own, and they keep their order. */
    private static Mapping headFirst(Mapping mapping, List<String> head) {
        List<Entry> others = mapping.entries().stream()
            .filter(entry -> !head.contains(entry.key().text())).toList();
        List<Entry> first = mapping.entries().stream()
            .filter(entry -> head.contains(entry.key().text()))
            .sorted(Comparator.comparingInt(entry -> head.indexOf(entry.key().text()))).toList();
        return new Mapping(mapping.span(), Stream.concat(first.stream(), others.stream()).toList());
    }

    /** A key that is not in the list stays behind the one it stood behind. */
    private static Mapping sorted(Mapping mapping, List<String> order) {
        List<Ranked> ranked = new ArrayList<>();
        int rank = -1;
        for (Entry entry : mapping.entries()) {
            int own = order.indexOf(entry.key().text());
            rank = own < 0 ? rank : own;
            ranked.add(new Ranked(rank, entry));
        }
        return new Mapping(mapping.span(), ranked.stream().sorted(Comparator.comparingInt(Ranked::rank))
            .map(Ranked::entry).toList());
    }

    private static List<String> join(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private record Ranked(int rank, Entry entry) {}
}
