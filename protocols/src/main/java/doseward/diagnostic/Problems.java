package doseward.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is wrong while a file is read, so that an author sees all faults at once. */
public final class Problems {
    private final List<Diagnostic> found = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** Notes the diagnostic and gives nothing, where a value was asked for. */
    public <T> Optional<T> nothing(Diagnostic diagnostic) {
        found.add(diagnostic);
        return Optional.empty();
    }

    public List<Diagnostic> found() {
        return List.copyOf(found);
    }
}
