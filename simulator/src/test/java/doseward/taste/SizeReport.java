package doseward.taste;

import com.sun.source.tree.MethodTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells how long files and methods of the main code are, module by module, beside what they are meant to be.
 */
final class SizeReport {
    private SizeReport() {}

    static String of(List<Source> sources) {
        StringBuilder report = new StringBuilder("""
            # Sizes of the main code, in lines

            | | files | median (aim 60) | p95 (aim 200) | longest (at most 300) \
            | methods | median (aim 6) | p95 (aim 25) | longest (at most 40) |
            |---|---|---|---|---|---|---|---|---|
            """);
        for (String module : Sources.MODULES) {
            List<Source> main = sources.stream().filter(Source::isMain)
                .filter(source -> source.module().equals(module)).toList();
            report.append("| ").append(module).append(" | ")
                .append(row(main.stream().map(source -> (long) source.lines().size()))).append(" | ")
                .append(row(main.stream().flatMap(source -> methods(source).stream()))).append(" |\n");
        }
        return report.toString();
    }

    private static String row(Stream<Long> sizes) {
        List<Long> sorted = sizes.sorted().toList();
        return sorted.isEmpty() ? "0 | | |" : "%d | %d | %d | %d".formatted(
            sorted.size(), at(sorted, 50), at(sorted, 95), sorted.getLast());
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.get((sorted.size() - 1) * percent / 100);
    }

    private static List<Long> methods(Source source) {
        List<Long> lengths = new ArrayList<>();
        new Finder() {
            @Override public Void visitMethod(MethodTree method, Source in) {
                lengths.add(in.lastLine(method) - in.firstLine(method) + 1);
                return super.visitMethod(method, in);
            }
        }.in(source);
        return lengths;
    }
}
