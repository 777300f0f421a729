package doseward.diagnostic;

import java.util.Comparator;
import java.util.List;

/** All that was found in one file, in the order of the file. */
public record Findings(SourceText source, List<Diagnostic> diagnostics) {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator
        .comparing((Diagnostic diagnostic) -> diagnostic.at().orElse(new Span(1, 1, 1)))
        .thenComparing(Diagnostic::check);

    public Findings {
        diagnostics = diagnostics.stream().distinct().sorted(BY_PLACE).toList();
    }

    /** Nothing was found in the file of this name. */
    public static Findings none(String name) {
        return new Findings(new SourceText(name, List.of()), List.of());
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /**
     * Whether the file could not be had at all, which is trouble in the world and no fault of what stands in
     * it.
     */
    public boolean areOfAnUnreadableFile() {
        return diagnostics.stream().map(Diagnostic::check).anyMatch("unreadable-file"::equals);
    }

    public boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    public long errors() {
        return diagnostics.stream().filter(Diagnostic::isError).count();
    }

    public long warnings() {
        return diagnostics.size() - errors();
    }
}
