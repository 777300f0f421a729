package doseward.language.format;

import doseward.diagnostic.Phrase;
import doseward.diagnostic.SourceText;
import doseward.diagnostic.Span;
import doseward.language.source.Characters;
import doseward.language.source.Node;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.source.Node.Refused;
import doseward.language.source.Node.Scalar;
import doseward.language.source.Node.Sequence;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All keys and values of a file in the order of its text, each with where it will stand. */
final class Leaves {
    /** How far a level stands to the right of the one above it. */
    static final int STEP = 2;

    private final SortedMap<Span, Leaf> leaves = new TreeMap<>();
    private final Characters characters;

    /**
     * A key or a value.
     *
     * @param end the column after it, and after its closing quote
     * @param quote the character it is quoted with, or a space
     * @param lineIndent where its line will begin, be it with {@code - }
     * @param indent where the keys beside it will stand
     * @param complete whether nothing of it follows
     */
    record Leaf(Span at, int end, char quote, int lineIndent, int indent, boolean complete) {
        boolean isQuoted() {
            return quote != ' ';
        }
    }

    private Leaves(SourceText source) {
        this.characters = new Characters(source);
    }

    static Leaves of(SourceText source, Mapping root) {
        Leaves leaves = new Leaves(source);
        leaves.mapping(root, 0, 0);
        return leaves;
    }

    List<Leaf> inOrder() {
        return List.copyOf(leaves.values());
    }

    boolean isQuoted(Phrase words) {
        return leaves.containsKey(words.span()) && leaves.get(words.span()).isQuoted();
    }

    /** The quote that the words stand in. */
    char quote(Phrase words) {
        return leaves.get(words.span()).quote();
    }

    private void mapping(Mapping mapping, int lineIndent, int indent) {
        int line = lineIndent;
        for (Entry entry : mapping.entries()) {
            add(entry.key(), line, indent, saysNothing(entry.value()));
            value(entry.value(), line, indent);
            line = indent;
        }
    }

    private static boolean saysNothing(Node value) {
        return value instanceof Scalar(var words) && words.text().isEmpty();
    }

    private void value(Node value, int lineIndent, int indent) {
        switch (value) {
            case Scalar(var words) -> add(words, lineIndent, indent, true);
            case Mapping mapping -> mapping(mapping, indent + STEP, indent + STEP);
            case Sequence sequence -> sequence(sequence, indent + STEP, indent + STEP);
            case Refused _ -> throw refused();
        }
    }

    private void sequence(Sequence sequence, int lineIndent, int indent) {
        int line = lineIndent;
        for (Node item : sequence.items()) {
            switch (item) {
                case Scalar(var words) -> add(words, line, indent, true);
                case Mapping mapping -> mapping(mapping, line, indent + STEP);
                case Sequence inner -> sequence(inner, line, indent + STEP);
                case Refused _ -> throw refused();
            }
            line = indent;
        }
    }

    private void add(Phrase words, int lineIndent, int indent, boolean complete) {
        if (words.text().isEmpty()) {
            return;
        }
        Span at = words.span();
        int before = characters.at(at.line(), at.column() - 1);
        boolean quoted = before == '\'' || before == '"';
        int end = at.column() + at.length() + (quoted ? 1 : 0);
        leaves.put(at, new Leaf(at, end, quoted ? (char) before : ' ', lineIndent, indent, complete));
    }

    static IllegalStateException refused() {
        return new IllegalStateException("a file with a refused piece is never formatted");
    }
}
