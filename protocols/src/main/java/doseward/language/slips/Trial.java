package doseward.language.slips;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Findings;
import doseward.diagnostic.SourceText;
import doseward.language.Library;
import doseward.language.Reader;
import doseward.language.source.Node;
import doseward.language.source.SourceFile;
import doseward.language.source.YamlTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A sound protocol file into which slips are put, one at a time. */
public final class Trial {
    private final SourceFile.Readable file;
    private final Library library;
    private final List<String> before;

    /** Of a file that is sound; what it is warned of already is no answer to a slip. */
    public Trial(SourceFile.Readable file, Library library) {
        this.file = file;
        this.library = library;
        this.before = words(findings(file)).toList();
    }

    /** Each slip that could be made in the file, with what becomes of it. */
    public List<Tried> all() {
        return YamlTree.of(file).root().stream().flatMap(Trial::slips).toList().parallelStream()
            .map(this::tried).toList();
    }

    private static Stream<Slip> slips(Node root) {
        return Stream.concat(Leaf.of(root).flatMap(leaf -> Stream.of(NumberSlips.of(leaf), UnitSlips.of(leaf),
            TurnedSlips.of(leaf)).flatMap(slips -> slips)), SwapSlips.of(root));
    }

    /** A slip and what becomes of it, in the words of a line. */
    public record Tried(SlipKind kind, Fate fate, int line, String text) {}

    private Tried tried(Slip slip) {
        SourceText source = file.source();
        return new Tried(slip.kind(), fate(slip.in(source)), slip.line(),
            String.join("; ", slip.lines(source)));
    }

    private Fate fate(String text) {
        Findings findings = findings(SourceFile.of(file.source().name(),
            text.getBytes(StandardCharsets.UTF_8)));
        if (findings.hasErrors()) {
            return Fate.REFUSED;
        }
        return words(findings).allMatch(before::contains) ? Fate.PASSED : Fate.WARNED;
    }

    private Findings findings(SourceFile changed) {
        return Reader.protocol(changed, library).findings();
    }

    private static Stream<String> words(Findings findings) {
        return findings.diagnostics().stream().map(Diagnostic::brief);
    }
}
