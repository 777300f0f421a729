package doseward.language.slips;

import doseward.diagnostic.Phrase;
import doseward.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words of a file said otherwise. */
record Edit(Phrase words, String instead) {

    /** The text of a file with some of its words said otherwise; edits do not overlap. */
    static String applied(SourceText source, List<Edit> edits) {
        List<String> lines = new ArrayList<>(source.lines());
        edits.stream().sorted(Comparator.comparing((Edit edit) -> edit.words.span()).reversed())
            .forEach(edit -> lines.set(edit.words.span().line() - 1,
                edit.in(lines.get(edit.words.span().line() - 1))));
        return String.join("\n", lines);
    }

    private String in(String line) {
        int from = line.offsetByCodePoints(0, words.span().column() - 1);
        return line.substring(0, from) + instead + line.substring(from + words.text().length());
    }
}
