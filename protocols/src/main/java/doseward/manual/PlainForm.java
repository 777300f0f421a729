package doseward.manual;

import doseward.diagnostic.Unseen;
import doseward.diagnostic.Wrapped;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A page without the marks of Markdown, as wide as a terminal. What an author would type stays between
 * backticks, as it does in diagnostics.
 */
final class PlainForm {
    private static final int WIDTH = 78;
    private static final String INDENT = "    ";

    private PlainForm() {}

    static String of(Page page) {
        StringBuilder text = new StringBuilder();
        Block before = new Block.Text("");
        for (Block block : page.blocks()) {
            boolean isNextPoint = before instanceof Block.Point && block instanceof Block.Point;
            text.append(text.isEmpty() || isNextPoint ? "" : "\n").append(plain(block)).append('\n');
            before = block;
        }
        return text.toString();
    }

    private static String plain(Block block) {
        return switch (block) {
            case Block.Title(var words) -> title(words);
            case Block.Heading(var words) -> unmarked(words).toUpperCase(Locale.ROOT);
            case Block.Text(var words) -> Wrapped.at(WIDTH, unmarked(words));
            case Block.Point(var words) ->
                "* " + Wrapped.at(WIDTH - 2, unmarked(words)).replace("\n", "\n  ");
            case Block.Lines(var lines) -> lines.stream()
                .map(line -> line.isEmpty() ? "" : INDENT + Unseen.shownIn(line))
                .collect(Collectors.joining("\n"));
        };
    }

    /** The same head that the check's diagnostics have. */
    private static String title(String name) {
        String left = "── " + name.replace('-', ' ').toUpperCase(Locale.ROOT) + " ";
        return left + "─".repeat(Math.max(2, WIDTH - left.codePointCount(0, left.length())));
    }

    private static String unmarked(String words) {
        return words.replaceAll("\\[([^\\]]*)\\]\\(([^)]*)\\)", "$1 ($2)").replace("**", "");
    }
}
