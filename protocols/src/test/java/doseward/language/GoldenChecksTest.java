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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every check has a folder with a bad file, what its author reads, and the good file that it becomes;
 * {@code -Dgolden=rewrite} writes what the author reads anew.
 */
class GoldenChecksTest {
    private static final Path EIGHT_ERRORS = CheckNames.FOLDERS.resolve("eight-errors");

    @TestFactory Stream<DynamicTest> everyBadFileIsAnsweredAsItsGoldenFilesSay() throws IOException {
        return CheckNames.shown().stream().map(check -> dynamicTest(check, () -> {
            Path folder = CheckNames.FOLDERS.resolve(check);

            Findings findings = read(folder.resolve("bad.yaml"));

            assertTrue(findings.diagnostics().stream().anyMatch(found -> found.check().equals(check)),
                LineForm.of(findings));
            assertGolden(folder, findings);
        }));
    }

    @TestFactory Stream<DynamicTest> nothingAtAllIsFoundInAGoodFile() throws IOException {
        return CheckNames.shown().stream().map(check -> dynamicTest(check, () -> {
            Findings findings = read(CheckNames.FOLDERS.resolve(check).resolve("good.yaml"));

            assertEquals("", LineForm.of(findings));
        }));
    }

    @Test void allFaultsOfAFileAreToldAtOnceInItsOrder() throws IOException {
        Findings findings = read(EIGHT_ERRORS.resolve("il2-high-dose-bolus.yaml"));

        assertEquals(8, findings.errors());
        assertGolden(EIGHT_ERRORS, findings);
    }

    @Test void everyCheckHasItsFolderAndEveryFolderItsCheck() throws IOException {
        TreeSet<String> expected = CheckNames.shown();
        expected.add(EIGHT_ERRORS.getFileName().toString());

        try (Stream<Path> folders = Files.list(CheckNames.FOLDERS)) {
            assertEquals(expected, new TreeSet<>(folders.map(folder -> folder.getFileName().toString())
                .toList()));
        }
    }

    private static void assertGolden(Path folder, Findings findings) throws IOException {
        Golden.assertSame(folder.resolve("long.txt"), LongForm.of(findings, CheckCommand.MEANING));
        Golden.assertSame(folder.resolve("line.txt"), LineForm.of(findings));
    }

    /** Named as if the author stood in its folder. */
    private static Findings read(Path path) throws IOException {
        SourceFile file = SourceFile.of(path.getFileName().toString(), Files.readAllBytes(path));
        return Reader.any(file, new Shipped()).findings();
    }
}
