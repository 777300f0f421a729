package doseward.plan.sheet;

import java.util.List;

/** Writes words into markup, so that no name in a file can ever be read as markup. */
public final class Markup {
    /** Opens a box in which what is too wide for a screen is moved by itself, by keys as well. */
    public static final String WIDE = "<div class=\"wide\" tabindex=\"0\">";

    private Markup() {}

    /** The words as they stand in markup. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
            .replace("'", "&#39;");
    }

    /** A table whose first row heads it. */
    public static String table(String kind, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(WIDE + "<table class=\"").append(kind)
            .append("\">\n<thead>").append(row("th", rows.getFirst())).append("</thead>\n<tbody>\n");
        rows.subList(1, rows.size()).forEach(row -> text.append(row("td", row)).append('\n'));
        return text.append("</tbody>\n</table></div>\n").toString();
    }

    private static String row(String cell, List<String> words) {
        StringBuilder text = new StringBuilder("<tr>");
        words.forEach(word -> text.append('<').append(cell).append('>').append(escaped(word)).append("</")
            .append(cell).append('>'));
        return text.append("</tr>").toString();
    }

    /** Sentences, one below another. */
    public static String list(List<String> sentences) {
        StringBuilder text = new StringBuilder("<ul>\n");
        sentences.forEach(sentence -> text.append("<li>").append(escaped(sentence)).append("</li>\n"));
        return text.append("</ul>\n").toString();
    }
}
