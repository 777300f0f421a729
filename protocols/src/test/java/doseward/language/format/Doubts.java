package doseward.language.format;

import doseward.language.source.Node.Mapping;
import doseward.language.source.SourceFile;
import doseward.language.source.SourceFile.Readable;
import doseward.language.source.YamlTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Asks the proof about two texts of which nothing was rewritten. */
final class Doubts {
    private Doubts() {}

    static Optional<String> of(String before, String after) {
        Readable file = (Readable) SourceFile.of("a.yaml", before.getBytes(StandardCharsets.UTF_8));
        Mapping root = (Mapping) YamlTree.withBraces(file).root().orElseThrow();
        return Proof.doubt(file, root, after, List.of());
    }
}
