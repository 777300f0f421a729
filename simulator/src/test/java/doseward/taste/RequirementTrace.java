package doseward.taste;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which tests show which requirement, read from the {@code @Requirement}s of the sources. */
final class RequirementTrace {
    private final Requirements requirements;
    private final SortedMap<String, SortedSet<String>> tests = new TreeMap<>();
    private final List<Offence> unknown = new ArrayList<>();

    private RequirementTrace(Requirements requirements) {
        this.requirements = requirements;
    }

    static RequirementTrace of(Requirements requirements, List<Source> sources) {
        RequirementTrace trace = new RequirementTrace(requirements);
        sources.forEach(source -> trace.new Marks().scan(source.tree(), source));
        return trace;
    }

    /** The tests that show each requirement that any shows. */
    SortedMap<String, SortedSet<String>> tests() {
        return tests;
    }

    /** Ids that nobody asks for. */
    List<Offence> unknown() {
        return List.copyOf(unknown);
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
            if (requirements.find(id).isPresent()) {
                tests.computeIfAbsent(id, first -> new TreeSet<>()).add(String.join(".", inside));
            } else {
                unknown.add(source.offence(literal, "'" + id + "' is no requirement that stands in "
                    + Requirements.PAGE));
            }
        }
    }
}
