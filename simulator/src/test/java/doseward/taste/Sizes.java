package doseward.taste;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/** Finds what is too long for the eye: files, lines, methods. */
final class Sizes {
    static final int FILE = 300;
    static final int COLUMNS = 110;
    static final int METHOD = 40;

    private Sizes() {}

    static List<Offence> files(Source source) {
        int lines = source.lines().size();
        return lines <= FILE ? List.of()
            : List.of(source.offence(1, "the file has " + lines + " lines, more than "
            + FILE + "; give each of the things it does a file of its own"));
    }

    static List<Offence> columns(Source source) {
        List<Offence> found = new ArrayList<>();
        List<String> lines = source.lines();
        for (int at = 0; at < lines.size(); at++) {
            int columns = lines.get(at).codePointCount(0, lines.get(at).length());
            if (columns > COLUMNS) {
                found.add(source.offence(at + 1, "the line has " + columns + " columns, more than " + COLUMNS
                    + "; break it, or name a part of it"));
            }
        }
        return found;
    }

    static List<Offence> methods(Source source) {
        return new Methods().in(source);
    }

    /** Methods, constructors and initialisers, from the first word of the head to the last brace. */
    private static final class Methods extends Finder {
        @Override public Void visitMethod(MethodTree method, Source source) {
            judge(method, method.getName().toString(), source);
            return super.visitMethod(method, source);
        }

        @Override public Void visitClass(ClassTree type, Source source) {
            type.getMembers().stream().filter(BlockTree.class::isInstance)
                .forEach(block -> judge(block, "the initialiser", source));
            return super.visitClass(type, source);
        }

        private void judge(Tree part, String name, Source source) {
            long lines = source.lastLine(part) - source.firstLine(part) + 1;
            if (lines > METHOD) {
                found(source, part, name + " has " + lines + " lines, more than " + METHOD
                    + "; let one method branch and others do the work");
            }
        }
    }
}
