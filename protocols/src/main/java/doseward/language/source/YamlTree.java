package doseward.language.source;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Problems;
import java.util.List;
import java.util.Optional;

/**
 * A YAML file as a tree of words with their places.
 *
 * @param root empty when there is nothing or when the form is so broken that reading had to end
 * @param faults of form; the parts at fault stand in the tree as {@link Node.Refused}
 */
public record YamlTree(Optional<Node> root, List<Diagnostic> faults) {
    /** Twice as deep as any condition of any protocol we have seen written. */
    public static final int DEEPEST = 16;

    public YamlTree {
        faults = List.copyOf(faults);
    }

    /** Reads the text in one pass; never throws for anything that a file may hold. */
    public static YamlTree of(SourceFile.Readable file) {
        return of(file, Form.PLAIN);
    }

    /**
     * The same, but braces and brackets are read too, as YAML reads them, unless they hide what was meant.
     * For a formatter, which takes them out.
     */
    public static YamlTree withBraces(SourceFile.Readable file) {
        YamlTree tree = of(file, Form.WITH_BRACES);
        Problems problems = new Problems();
        problems.addAll(tree.faults());
        tree.root().ifPresent(root -> new HiddenByBraces(file.source(), problems).look(root));
        return new YamlTree(tree.root(), problems.found());
    }

    private static YamlTree of(SourceFile.Readable file, Form form) {
        Problems problems = new Problems();
        Optional<Node> root = new TreeBuilder(file, problems, form).build();
        return new YamlTree(root, problems.found());
    }
}
