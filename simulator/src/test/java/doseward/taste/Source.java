package doseward.taste;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One Java file, as text and as the compiler's tree; the path counts from the root of the project. */
record Source(Path path, String text, CompilationUnitTree tree, DocTrees trees) {

    String packageName() {
        return Optional.ofNullable(tree.getPackageName()).map(Tree::toString).orElse("");
    }

    /** The first part of the path: protocols, controller or simulator. */
    String module() {
        return path.getName(0).toString();
    }

    boolean isMain() {
        return path.toString().replace('\\', '/').contains("src/main/");
    }

    boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    List<String> lines() {
        return text.lines().toList();
    }

    long firstLine(Tree part) {
        return tree.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(tree, part));
    }

    long lastLine(Tree part) {
        return tree.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(tree, part));
    }

    /** What the documentation comment of the part says; empty without one. */
    String doc(Tree part) {
        TreePath here = TreePath.getPath(tree, part);
        return Optional.ofNullable(trees.getDocComment(here)).orElse("").strip();
    }

    Offence offence(Tree part, String sentence) {
        return new Offence(path, firstLine(part), sentence);
    }

    Offence offence(long line, String sentence) {
        return new Offence(path, line, sentence);
    }
}
