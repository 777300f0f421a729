package doseward.language.format;

import doseward.diagnostic.SourceText;
import doseward.diagnostic.Span;
import doseward.language.format.Leaves.Leaf;
import doseward.language.source.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The comments and empty lines of a file, each with the key or value it belongs to. */
final class Remarks {
    static final String EMPTY_LINE = "";
    /** A line of YAML that says nothing here: the mark of a document's beginning or end, or a directive. */
    private static final Pattern MARKER = Pattern.compile("---|\\.\\.\\.|%.*");

    private final SourceText source;
    private final Characters characters;
    private final SortedMap<Span, List<String>> above = new TreeMap<>();
    private final SortedMap<Span, String> beside = new TreeMap<>();
    private final SortedMap<Span, List<String>> below = new TreeMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private final List<Rewrite> leftOut = new ArrayList<>();
    private final List<String> header = new ArrayList<>();
    private final List<String> tail = new ArrayList<>();

    /** A remark whose owner is not met yet. */
    private record Pending(int column, String text) {}

    private Remarks(SourceText source) {
        this.source = source;
        this.characters = new Characters(source);
    }

    static Remarks of(SourceText source, Leaves leaves) {
        Remarks remarks = new Remarks(source);
        SortedMap<Integer, List<Leaf>> byLine = new TreeMap<>();
        leaves.inOrder().forEach(leaf ->
            byLine.computeIfAbsent(leaf.at().line(), _ -> new ArrayList<>()).add(leaf));
        remarks.gather(byLine);
        return remarks;
    }

    /** What stands at the top of the file, parted by an empty line from its first key. */
    List<String> header() {
        return header;
    }

    List<String> tail() {
        return tail;
    }

    List<Rewrite> leftOut() {
        return leftOut;
    }

    List<String> above(Span leaf) {
        return above.getOrDefault(leaf, List.of());
    }

    Optional<String> beside(Span leaf) {
        return Optional.ofNullable(beside.get(leaf));
    }

    List<String> below(Span leaf) {
        return below.getOrDefault(leaf, List.of());
    }

    /** All comments, sorted by their words. */
    List<String> comments() {
        return Stream.of(above.values(), below.values(), List.of(header, tail, List.copyOf(beside.values())))
            .flatMap(lists -> lists.stream().flatMap(List::stream))
            .filter(text -> !text.equals(EMPTY_LINE)).sorted().toList();
    }

    private void gather(SortedMap<Integer, List<Leaf>> byLine) {
        Optional<Leaf> before = Optional.empty();
        for (int line = 1; line <= source.lines().size(); line++) {
            List<Leaf> here = byLine.getOrDefault(line, List.of());
            if (here.isEmpty()) {
                alone(line);
            } else {
                Leaf first = here.getFirst();
                settle(before, column(line), first.lineIndent(), above.computeIfAbsent(first.at(),
                    _ -> new ArrayList<>()));
                before = Optional.of(here.getLast());
                comment(line, here.getLast().end()).ifPresent(found -> beside.put(first.at(), found.text()));
            }
        }
        settle(before, 1, 0, tail);
        byLine.values().stream().limit(1).forEach(first -> splitHeader(first.getFirst()));
    }

    private void alone(int line) {
        String text = source.line(line);
        Optional<Pending> comment = text.startsWith("%") ? Optional.empty() : comment(line, 1);
        String rest = comment.map(found -> characters.of(new Span(line, 1, Math.max(1, found.column() - 1))))
            .orElse(text).strip();
        Matcher marker = MARKER.matcher(rest);
        if (marker.matches()) {
            leftOut.add(new Rewrite(new Span(line, 1, rest.length()), rest, ""));
        }
        comment.ifPresent(pending::add);
        if (text.isBlank()) {
            pending.add(new Pending(0, EMPTY_LINE));
        }
    }

    /** After the last word of a line, or with none before it, the first {@code #} begins a comment. */
    private Optional<Pending> comment(int line, int from) {
        int length = characters.length(line);
        for (int column = from; column <= length; column++) {
            if (characters.at(line, column) == '#') {
                String text = characters.of(new Span(line, column, length - column + 1));
                return Optional.of(new Pending(column, text.stripTrailing()));
            }
        }
        return Optional.empty();
    }

    /** Gives what is pending to the line before where it is indented as what ends there, or to the next. */
    private void settle(Optional<Leaf> before, int nextColumn, int nextIndent, List<String> next) {
        int cut = 0;
        if (before.filter(leaf -> leaf.complete() && leaf.indent() > nextIndent).isPresent()) {
            for (int index = 0; index < pending.size(); index++) {
                cut = pending.get(index).column() > nextColumn ? index + 1 : cut;
            }
        }
        if (cut > 0) {
            below.put(before.orElseThrow().at(), texts(pending.subList(0, cut)));
        }
        next.addAll(texts(pending.subList(cut, pending.size())));
        pending.clear();
    }

    private static List<String> texts(List<Pending> remarks) {
        return remarks.stream().map(Pending::text).toList();
    }

    /** The column of the first word or sign of a line. */
    private int column(int line) {
        int column = 1;
        while (Character.isWhitespace(characters.at(line, column))) {
            column++;
        }
        return column;
    }

    private void splitHeader(Leaf first) {
        List<String> all = above.get(first.at());
        List<String> head = all.subList(0, all.lastIndexOf(EMPTY_LINE) + 1);
        header.addAll(head);
        head.clear();
    }
}
