package doseward.language.slips;

import doseward.diagnostic.Phrase;
import doseward.language.source.Node;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.source.Node.Refused;
import doseward.language.source.Node.Scalar;
import doseward.language.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words of a file, and the keys they stand under, the outermost first. */
record Leaf(List<String> path, Phrase words) {
    private static final List<String> SAY_NOTHING_OF_DOSES = List.of("language", "protocol", "revision",
        "title", "status", "sources", "because");
    private static final List<String> CONDITIONS = List.of("when", "until", "only-if", "unless", "criteria");

    Leaf {
        path = List.copyOf(path);
    }

    /** All that says something of doses, in the order of the file. */
    static Stream<Leaf> of(Node root) {
        return under(List.of(), root)
            .filter(leaf -> leaf.path.stream().noneMatch(SAY_NOTHING_OF_DOSES::contains));
    }

    private static Stream<Leaf> under(List<String> path, Node node) {
        return switch (node) {
            case Scalar(var words) -> Stream.of(new Leaf(path, words));
            case Sequence list -> list.items().stream().flatMap(item -> under(path, item));
            case Mapping mapping -> mapping.entries().stream()
                .flatMap(entry -> under(longer(path, entry), entry.value()));
            case Refused _ -> Stream.empty();
        };
    }

    private static List<String> longer(List<String> path, Entry entry) {
        List<String> longer = new ArrayList<>(path);
        longer.add(entry.key().text());
        return longer;
    }

    boolean isCondition() {
        return path.stream().anyMatch(CONDITIONS::contains);
    }

    String key() {
        return path.isEmpty() ? "" : path.getLast();
    }
}
