package doseward.taste;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which tests show which requirement, read from the {@code @Requirement}s of the sources. */
final class RequirementTrace {
    private static final Pattern KNOWN = Pattern.compile("GIP \\d+\\.\\d+\\.\\d+"
        + "|Open PCA R\\d+\\.\\d+\\.\\d+(\\(\\d+\\))?|Open PCA EC\\d+|incident \\d+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final SortedMap<String, SortedSet<String>> tests =
        new TreeMap<>(Comparator.comparing(RequirementTrace::key));
    private final List<Offence> unknown = new ArrayList<>();

    private RequirementTrace() {}

    static RequirementTrace of(List<Source> sources) {
        RequirementTrace trace = new RequirementTrace();
        sources.forEach(source -> trace.new Marks().scan(source.tree(), source));
        return trace;
    }

    /** Ids that have none of the shapes that requirements have. */
    List<Offence> unknown() {
        return List.copyOf(unknown);
    }

    /** A table for people: a requirement a row, and the tests that show it. */
    String table() {
        StringBuilder table = new StringBuilder("""
            # Requirements, and the tests that show them

            | requirement | shown by |
            |---|---|
            """);
        tests.forEach((id, by) -> table.append("| %s | %s |\n".formatted(id, String.join("<br>", by))));
        return table.toString();
    }

    /** Numbers sort as numbers: 1.4.12 stands after 1.4.9. */
    private static String key(String id) {
        return NUMBER.matcher(id).replaceAll(number -> "%9s".formatted(number.group()));
    }

    /** Finds the marks, and remembers in which class and method each stands. */
    private final class Marks extends TreeScanner<Void, Source> {
        private final Deque<String> inside = new ArrayDeque<>();

        @Override public Void visitClass(ClassTree type, Source source) {
            inside.addLast(type.getSimpleName().toString());
            super.visitClass(type, source);
            inside.removeLast();
            return null;
        }

        @Override public Void visitMethod(MethodTree method, Source source) {
            inside.addLast(method.getName().toString());
            super.visitMethod(method, source);
            inside.removeLast();
            return null;
        }

        @Override public Void visitAnnotation(AnnotationTree mark, Source source) {
            if (mark.getAnnotationType().toString().matches("(.*\\.)?Requirement")) {
                mark.getArguments().forEach(ids -> scanIds(ids, source));
            }
            return super.visitAnnotation(mark, source);
        }

        private void scanIds(ExpressionTree ids, Source source) {
            new TreeScanner<Void, Void>() {
                @Override public Void visitLiteral(LiteralTree literal, Void nothing) {
                    remember(literal, String.valueOf(literal.getValue()), source);
                    return null;
                }
            }.scan(ids, null);
        }

        private void remember(LiteralTree literal, String id, Source source) {
            if (KNOWN.matcher(id).matches()) {
                tests.computeIfAbsent(id, first -> new TreeSet<>()).add(String.join(".", inside));
            } else {
                unknown.add(source.offence(literal, "'" + id + "' is no requirement; write GIP 1.4.12, "
                    + "Open PCA R5.2.0(5), Open PCA EC24 or incident 14"));
            }
        }
    }
}
