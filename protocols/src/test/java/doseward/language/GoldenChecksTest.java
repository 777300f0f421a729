package doseward.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import doseward.diagnostic.Findings;
import doseward.diagnostic.LineForm;
import doseward.diagnostic.LongForm;
import doseward.language.command.CheckCommand;
import doseward.language.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every check has a folder with a bad file and what its author reads; {@code -Dgolden=rewrite} writes them
 * anew.
 */
class GoldenChecksTest {
    private static final Path CHECKS = Path.of("src/test/resources/checks");
    private static final Path SOURCES = Path.of("src/main/java/doseward/language");
    private static final String EIGHT_ERRORS = "eight-errors";

    @TestFactory Stream<DynamicTest> everyCheckSaysWhatItsGoldenFilesSay() throws IOException {
        return folders().stream().map(check -> dynamicTest(check, () -> says(check)));
    }

    private void says(String check) throws IOException {
        Path folder = CHECKS.resolve(check);

        Findings findings = Reader.any(file(bad(folder)), new Shipped()).findings();

        assertTrue(check.equals(EIGHT_ERRORS)
            || findings.diagnostics().stream().anyMatch(found -> found.check().equals(check)),
                LineForm.of(findings));
        Golden.assertSame(folder.resolve("long.txt"), LongForm.of(findings, CheckCommand.MEANING));
        Golden.assertSame(folder.resolve("line.txt"), LineForm.of(findings));
    }

    /** Named as if the author stood in its folder. */
    private static SourceFile file(Path path) throws IOException {
        return SourceFile.of(path.getFileName().toString(), Files.readAllBytes(path));
    }

    private static Path bad(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).findFirst().orElseThrow();
        }
    }

    @Test void everyCheckHasItsFolderAndEveryFolderItsCheck() throws IOException {
        TreeSet<String> checks = new TreeSet<>(List.of(EIGHT_ERRORS, "unreadable-file", "file-too-large"));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).filter(GoldenChecksTest::makesDiagnostics)
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .map(GoldenChecksTest::kebab).forEach(checks::add);
        }

        TreeSet<String> folders = folders();

        folders.addAll(List.of("unreadable-file", "file-too-large"));
        assertEquals(checks, folders);
    }

    private static boolean makesDiagnostics(Path file) {
        try {
            return Files.readString(file).contains("Diagnostic.error(");
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static TreeSet<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CHECKS)) {
            return new TreeSet<>(folders.map(folder -> folder.getFileName().toString()).toList());
        }
    }
}
