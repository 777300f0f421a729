package doseward.language.format;

import doseward.diagnostic.Findings;
import doseward.language.check.WrongShape;
import doseward.language.format.Wording.Reworded;
import doseward.language.source.Node;
import doseward.language.source.Node.Mapping;
import doseward.language.source.SourceFile;
import doseward.language.source.SourceFile.Readable;
import doseward.language.source.SourceFile.Unreadable;
import doseward.language.source.YamlTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a file in the one layout of the language. No number is ever changed. */
public final class Formatter {
    private Formatter() {}

    public static Formatted of(SourceFile file) {
        return switch (file) {
            case Unreadable(var source, var why) ->
                new Formatted.Refused(new Findings(source, List.of(why)));
            case Readable readable -> of(readable);
        };
    }

    private static Formatted of(Readable file) {
        YamlTree tree = YamlTree.withBraces(file);
        if (!tree.faults().isEmpty()) {
            return new Formatted.Refused(new Findings(file.source(), tree.faults()));
        }
        return switch (tree.root().orElseThrow()) {
            case Mapping root -> of(file, root);
            case Node other -> new Formatted.Refused(new Findings(file.source(),
                List.of(WrongShape.found(other.span(), "a file", "keys such as `language: 1`, one a line",
                    "something else"))));
        };
    }

    private static Formatted of(Readable file, Mapping root) {
        Kind kind = Kind.of(root);
        Leaves leaves = Leaves.of(file.source(), root);
        Remarks remarks = Remarks.of(file.source(), leaves);
        Reworded reworded = Wording.of(kind, root);
        List<Line> lines = new Printer(kind, leaves, remarks).print(KeyOrder.of(kind, reworded.root()));
        String text = Layout.of(lines, remarks);
        Optional<String> doubt = Proof.doubt(file, root, text, reworded.rewrites());
        return doubt.<Formatted>map(Formatted.Unproven::new).orElseGet(() -> new Formatted.Done(text,
            Stream.concat(remarks.leftOut().stream(), reworded.rewrites().stream()).toList(),
            changes(file, text)));
    }

    private static boolean changes(Readable file, String text) {
        return !(SourceFile.of("", text.getBytes(StandardCharsets.UTF_8)) instanceof Readable same
            && same.hash().equals(file.hash()));
    }
}
