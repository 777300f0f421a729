package doseward.language.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays lines out as text; the remarks at the ends of a block's lines stand below one another. */
final class Layout {
    /** Where remarks stand when the words of their block are short enough, so that most of a file agrees. */
    private static final int USUAL_COLUMN = 41;
    /** A line longer than this does not push the remarks of its whole block to the right. */
    private static final int LONG_LINE = 60;
    private static final int BEFORE_REMARK = 2;

    private final List<Row> rows = new ArrayList<>();

    private record Row(String words, Optional<String> remark) {
        int width() {
            return words.codePointCount(0, words.length());
        }

        boolean isEmpty() {
            return words.isEmpty() && remark.isEmpty();
        }
    }

    private Layout() {}

    static String of(List<Line> lines, Remarks remarks) {
        Layout layout = new Layout();
        layout.alone(0, Printer.single(remarks.header()));
        lines.forEach(layout::add);
        layout.alone(0, Printer.single(remarks.tail()));
        return layout.text();
    }

    private void add(Line line) {
        alone(line.indent(), line.above());
        rows.add(new Row(" ".repeat(line.indent()) + line.words(), line.beside()));
        alone(line.belowIndent(), line.below());
    }

    private void alone(int indent, List<String> remarks) {
        remarks.forEach(remark -> rows.add(new Row(remark.isEmpty() ? "" : " ".repeat(indent) + remark,
            Optional.empty())));
    }

    private String text() {
        trim();
        StringBuilder text = new StringBuilder();
        List<Row> block = new ArrayList<>();
        for (Row row : rows) {
            block.add(row);
            if (row.isEmpty()) {
                write(block, text);
            }
        }
        write(block, text);
        return text.toString();
    }

    private void trim() {
        while (!rows.isEmpty() && rows.getFirst().isEmpty()) {
            rows.removeFirst();
        }
        while (!rows.isEmpty() && rows.getLast().isEmpty()) {
            rows.removeLast();
        }
    }

    private static void write(List<Row> block, StringBuilder text) {
        int column = Math.max(USUAL_COLUMN, block.stream().filter(row -> row.remark().isPresent())
            .mapToInt(Row::width).filter(width -> width <= LONG_LINE).max().orElse(0) + BEFORE_REMARK);
        for (Row row : block) {
            text.append(row.words());
            row.remark().ifPresent(remark -> text
                .append(" ".repeat(Math.max(BEFORE_REMARK, column - row.width()))).append(remark));
            text.append('\n');
        }
        block.clear();
    }
}
