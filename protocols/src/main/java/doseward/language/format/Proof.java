package doseward.language.format;

import doseward.diagnostic.Phrase;
import doseward.language.source.Node;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.source.Node.Refused;
import doseward.language.source.Node.Scalar;
import doseward.language.source.Node.Sequence;
import doseward.language.source.SourceFile;
import doseward.language.source.SourceFile.Readable;
import doseward.language.source.YamlTree;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the new text again and compares it with the old, word for word and remark for remark, knowing nothing
 * of how it was made. Only the listed rewrites and the order of keys at the top and in orders may differ.
 */
final class Proof {
    private static final List<List<String>> IN_FULL = List.of(List.of("IU", "international units"),
        List.of("µg", "micrograms"), List.of("μg", "micrograms"), List.of("mcg", "micrograms"),
        List.of("m²", "m2"));
    /** Keys at the top are at depth 0, orders' names at 1, an order's keys at 2. */
    private static final int ORDERS_KEYS = 2;

    private final List<Rewrite> rewrites;

    private Proof(List<Rewrite> rewrites) {
        this.rewrites = rewrites;
    }

    /** Why the new text may not say what the old one says; empty when it is shown that it does. */
    static Optional<String> doubt(Readable before, Mapping root, String text, List<Rewrite> rewrites) {
        if (!(SourceFile.of(before.source().name(), text.getBytes(StandardCharsets.UTF_8))
                instanceof Readable after)) {
            return Optional.of("the new text can't be read");
        }
        YamlTree tree = YamlTree.of(after);
        if (!tree.faults().isEmpty() || !(tree.root().orElseThrow() instanceof Mapping again)) {
            return Optional.of("the new text has faults of form that the old one has not");
        }
        Optional<String> words = new Proof(rewrites).mappings(root, again, 0, false);
        return words.isPresent() || comments(before, root).equals(comments(after, again)) ? words
            : Optional.of("a comment would be lost or changed");
    }

    private static List<String> comments(Readable file, Mapping root) {
        return Remarks.of(file.source(), Leaves.of(file.source(), root)).comments();
    }

    private Optional<String> nodes(Node before, Node after, int depth, boolean inOrders) {
        return switch (before) {
            case Mapping one when after instanceof Mapping other -> mappings(one, other, depth, inOrders);
            case Sequence(_, var one) when after instanceof Sequence(_, var other) ->
                lists(one, other, depth);
            case Scalar(var one) when after instanceof Scalar(var other) -> words(one, other);
            case Mapping _, Sequence _, Scalar _, Refused _ -> differs(before);
        };
    }

    private Optional<String> mappings(Mapping before, Mapping after, int depth, boolean inOrders) {
        boolean anyOrder = depth == 0 || inOrders && depth == ORDERS_KEYS;
        List<Entry> one = anyOrder ? sorted(before) : before.entries();
        List<Entry> other = anyOrder ? sorted(after) : after.entries();
        if (one.size() != other.size()) {
            return differs(before);
        }
        for (int index = 0; index < one.size(); index++) {
            String key = one.get(index).key().text();
            Optional<String> doubt = key.equals(other.get(index).key().text())
                ? nodes(one.get(index).value(), other.get(index).value(), depth + 1,
                    inOrders || depth == 0 && key.equals("orders"))
                : differs(before);
            if (doubt.isPresent()) {
                return doubt;
            }
        }
        return Optional.empty();
    }

    private static List<Entry> sorted(Mapping mapping) {
        return mapping.entries().stream().sorted(Comparator.comparing(entry -> entry.key().text())).toList();
    }

    private Optional<String> lists(List<Node> before, List<Node> after, int depth) {
        if (before.size() != after.size()) {
            return Optional.of("a list would have " + after.size() + " items instead of " + before.size());
        }
        for (int index = 0; index < before.size(); index++) {
            Optional<String> doubt = nodes(before.get(index), after.get(index), depth + 1, false);
            if (doubt.isPresent()) {
                return doubt;
            }
        }
        return Optional.empty();
    }

    private Optional<String> words(Phrase before, Phrase after) {
        boolean same = before.text().equals(after.text())
            || isRewritten(before) && inFull(before.text()).equals(inFull(after.text()));
        return same ? Optional.empty() : Optional.of("at " + before.span() + " `" + before.text()
            + "` would become `" + after.text() + "`");
    }

    private boolean isRewritten(Phrase words) {
        return rewrites.stream().anyMatch(rewrite -> rewrite.at().line() == words.span().line()
            && rewrite.at().column() >= words.span().column()
            && rewrite.at().column() < words.span().column() + words.span().length());
    }

    private static String inFull(String words) {
        String full = words;
        for (List<String> pair : IN_FULL) {
            full = full.replace(pair.getFirst(), pair.getLast());
        }
        return full;
    }

    private static Optional<String> differs(Node before) {
        return Optional.of("what stands at " + before.span() + " would be something else");
    }
}
