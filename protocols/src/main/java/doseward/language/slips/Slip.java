package doseward.language.slips;

import doseward.diagnostic.SourceText;
import java.util.List;

/** One slip in a file. */
public record Slip(SlipKind kind, List<Edit> edits) {
    Slip(SlipKind kind, Edit... edits) {
        this(kind, List.of(edits));
    }

    public Slip {
        edits = List.copyOf(edits);
    }

    int line() {
        return edits.getFirst().words().span().line();
    }

    /** The file as the slip leaves it. */
    String in(SourceText source) {
        return Edit.applied(source, edits);
    }

    /** The lines it stands in, as the slip leaves them. */
    List<String> lines(SourceText source) {
        List<String> after = List.of(in(source).split("\n", -1));
        return edits.stream().map(edit -> edit.words().span().line()).distinct().sorted()
            .map(line -> after.get(line - 1).replaceFirst(" +#.*", "").strip()).toList();
    }
}
