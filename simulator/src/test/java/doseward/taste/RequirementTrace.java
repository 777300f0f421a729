package doseward.taste;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Which tests show which requirement, by the {@code @Requirement}s of sources and the heads of scenarios. */
final class RequirementTrace {
    private final Requirements requirements;
    private final SortedMap<String, SortedSet<String>> tests = new TreeMap<>();
    private final List<Offence> unknown = new ArrayList<>();

    private RequirementTrace(Requirements requirements) {
        this.requirements = requirements;
    }

    static RequirementTrace of(Requirements requirements, List<Source> sources,
            List<ScenarioFile> scenarios) {
        RequirementTrace trace = new RequirementTrace(requirements);
        sources.forEach(source -> trace.new Marks().scan(source.tree(), source));
        scenarios.forEach(scenario -> scenario.ids().forEach(id ->
            trace.remember(id, scenario.name(),
                () -> new Offence(Path.of(scenario.name()), 1, unknown(id)))));
        return trace;
    }

    private void remember(String id, String shownBy, Supplier<Offence> otherwise) {
        if (requirements.find(id).isPresent()) {
            tests.computeIfAbsent(id, first -> new TreeSet<>()).add(shownBy);
        } else {
            unknown.add(otherwise.get());
        }
    }

    private static String unknown(String id) {
        return "'" + id + "' is no requirement that stands in " + Requirements.PAGE;
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
                    String id = String.valueOf(literal.getValue());
                    remember(id, String.join(".", inside), () -> source.offence(literal, unknown(id)));
                    return null;
                }
            }.scan(ids, null);
        }
    }
}
