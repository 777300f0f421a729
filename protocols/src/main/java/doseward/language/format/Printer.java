package doseward.language.format;

import doseward.diagnostic.Phrase;
import doseward.language.source.Node;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.source.Node.Refused;
import doseward.language.source.Node.Scalar;
import doseward.language.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the lines of a file: one key or item a line, each with its remarks. */
final class Printer {
    private static final String DASH = "- ";

    private final Kind kind;
    private final Leaves leaves;
    private final Remarks remarks;
    private final List<Line> lines = new ArrayList<>();

    Printer(Kind kind, Leaves leaves, Remarks remarks) {
        this.kind = kind;
        this.leaves = leaves;
        this.remarks = remarks;
    }

    List<Line> print(Mapping root) {
        for (Entry entry : root.entries()) {
            boolean parted = KeyOrder.isSection(kind, entry.key().text());
            entry(entry, "", 0, lines.isEmpty() ? Gap.NONE : parted ? Gap.ONE : Gap.AS_IT_WAS);
        }
        return List.copyOf(lines);
    }

    /** Whether an empty line goes before a line. */
    private enum Gap { NONE, AS_IT_WAS, ONE }

    /** The dashes stand before a first key, to the left of where keys are indented. */
    private void entry(Entry entry, String dashes, int indent, Gap gap) {
        Phrase key = entry.key();
        String words = dashes + quoted(key) + ":";
        switch (entry.value()) {
            case Scalar(var value) when value.text().isEmpty() ->
                line(words, List.of(key), dashes, indent, gap);
            case Scalar(var value) ->
                line(words + " " + quoted(value), List.of(key, value), dashes, indent, gap);
            case Mapping inner -> {
                line(words, List.of(key), dashes, indent, gap);
                mapping(inner, "", indent + Leaves.STEP, Gap.NONE);
            }
            case Sequence inner -> {
                line(words, List.of(key), dashes, indent, gap);
                sequence(inner, "", indent + Leaves.STEP, Gap.NONE);
            }
            case Refused _ -> throw Leaves.refused();
        }
    }

    private void mapping(Mapping mapping, String dashes, int indent, Gap first) {
        boolean isFirst = true;
        for (Entry entry : mapping.entries()) {
            entry(entry, isFirst ? dashes : "", indent, isFirst ? first : Gap.AS_IT_WAS);
            isFirst = false;
        }
    }

    private void sequence(Sequence sequence, String dashes, int indent, Gap first) {
        boolean isFirst = true;
        for (Node item : sequence.items()) {
            item(item, (isFirst ? dashes : "") + DASH, indent, isFirst ? first : Gap.AS_IT_WAS);
            isFirst = false;
        }
    }

    private void item(Node item, String dashes, int indent, Gap gap) {
        switch (item) {
            case Scalar(var words) -> line((dashes + quoted(words)).stripTrailing(), List.of(words),
                dashes.substring(DASH.length()), indent, gap);
            case Mapping inner -> mapping(inner, dashes, indent + Leaves.STEP, gap);
            case Sequence inner -> sequence(inner, dashes, indent + Leaves.STEP, gap);
            case Refused _ -> throw Leaves.refused();
        }
    }

    /** Words that are empty stand nowhere, so that no remark can be theirs. */
    private void line(String words, List<Phrase> all, String dashes, int indent, Gap gap) {
        List<Phrase> said = all.stream().filter(one -> !one.text().isEmpty()).toList();
        List<String> beside = said.stream().flatMap(one -> remarks.beside(one.span()).stream()).toList();
        List<String> above = new ArrayList<>();
        said.stream().limit(1).forEach(one -> above.addAll(remarks.above(one.span())));
        said.stream().skip(1).flatMap(one -> remarks.above(one.span()).stream())
            .filter(text -> !text.equals(Remarks.EMPTY_LINE)).forEach(above::add);
        beside.stream().limit(Math.max(0, beside.size() - 1)).forEach(above::add);
        List<String> below = said.stream().flatMap(one -> remarks.below(one.span()).stream()).toList();
        lines.add(new Line(indent - dashes.length(), words, parted(above, gap),
            beside.isEmpty() ? Optional.empty() : Optional.of(beside.getLast()), single(below), indent));
    }

    private static List<String> parted(List<String> above, Gap gap) {
        List<String> single = single(above);
        boolean has = !single.isEmpty() && single.getFirst().equals(Remarks.EMPTY_LINE);
        return switch (gap) {
            case NONE -> has ? single.subList(1, single.size()) : single;
            case AS_IT_WAS -> single;
            case ONE -> has ? single : Stream.concat(Stream.of(Remarks.EMPTY_LINE), single.stream()).toList();
        };
    }

    /** At most one empty line in a row. */
    static List<String> single(List<String> remarks) {
        List<String> kept = new ArrayList<>();
        for (String remark : remarks) {
            boolean again = remark.isEmpty() && !kept.isEmpty() && kept.getLast().isEmpty();
            if (!again) {
                kept.add(remark);
            }
        }
        return kept;
    }

    /** Quotes are kept only where the bare words might not be read as the same words again. */
    private String quoted(Phrase words) {
        if (!leaves.isQuoted(words) || Plain.mayBe(words.text())) {
            return words.text();
        }
        char quote = leaves.quote(words);
        return quote + words.text() + quote;
    }
}
