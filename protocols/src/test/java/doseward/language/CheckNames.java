package doseward.language;

import doseward.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names of all checks, as the code itself tells them: of every class that makes diagnostics. */
public final class CheckNames {
    /** One folder for each check. */
    public static final Path FOLDERS = Path.of("src/test/resources/checks");
    /** What no text of one file alone could show. */
    public static final List<String> OF_NO_TEXT = List.of("unreadable-file", "file-too-large",
        "misnamed-file", "own-drug-file");

    private static final Path SOURCES = Path.of("src/main/java/doseward/language");

    private CheckNames() {}

    public static TreeSet<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                .filter(CheckNames::makesDiagnostics)
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .map(CheckNames::hyphened).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }

    /** Those that are shown by a bad file and a good one. */
    public static TreeSet<String> shown() throws IOException {
        TreeSet<String> names = all();
        OF_NO_TEXT.forEach(names::remove);
        return names;
    }

    private static boolean makesDiagnostics(Path file) {
        try {
            return Files.readString(file).contains(Diagnostic.class.getSimpleName() + ".error(");
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static String hyphened(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
