package doseward.manual;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A piece of a page. Pages use this little of Markdown, and no more, so that a terminal can show them. */
sealed interface Block {
    /** The name of the page. */
    record Title(String words) implements Block {}

    /** The name of a section. */
    record Heading(String words) implements Block {}

    /** A paragraph, whose line breaks count for nothing. */
    record Text(String words) implements Block {}

    /** One point of a list. */
    record Point(String words) implements Block {}

    /** Lines that stand as they are. */
    record Lines(List<String> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** All pieces of the page, in its order. */
    static List<Block> allOf(String markdown) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (Iterator<String> lines = markdown.lines().iterator(); lines.hasNext();) {
            String line = lines.next();
            if (line.isBlank() || isMark(line)) {
                end(paragraph, blocks);
            }
            if (line.startsWith("```")) {
                blocks.add(fenced(lines));
            } else if (line.startsWith("#")) {
                blocks.add(line.startsWith("# ") ? new Title(line.substring(2))
                    : new Heading(line.replaceFirst("#+ ", "")));
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        end(paragraph, blocks);
        return List.copyOf(blocks);
    }

    private static boolean isMark(String line) {
        return line.startsWith("```") || line.startsWith("#") || line.startsWith("* ");
    }

    private static Lines fenced(Iterator<String> lines) {
        List<String> inside = new ArrayList<>();
        for (String line = lines.next(); !line.equals("```"); line = lines.next()) {
            inside.add(line);
        }
        return new Lines(inside);
    }

    private static void end(StringBuilder paragraph, List<Block> blocks) {
        String words = paragraph.toString().strip();
        if (!words.isEmpty()) {
            blocks.add(words.startsWith("* ") ? new Point(words.substring(2)) : new Text(words));
        }
        paragraph.setLength(0);
    }
}
