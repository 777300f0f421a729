package doseward.language.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import doseward.diagnostic.LineForm;
import doseward.language.Golden;
import doseward.language.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder holds a file before and after, and what its author reads; {@code -Dgolden=rewrite} writes them.
 */
class GoldenFormatTest {
    private static final Path FOLDERS = Path.of("src/test/resources/format");

    @TestFactory Stream<DynamicTest> everyFileIsFormattedAsItsGoldenFileSays() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.sorted().toList().stream()
                .map(folder -> dynamicTest(folder.getFileName().toString(), () -> formats(folder)));
        }
    }

    private static void formats(Path folder) throws IOException {
        Formatted formatted = Formatter.of(SourceFile.of("before.yaml",
            Files.readAllBytes(folder.resolve("before.yaml"))));

        switch (formatted) {
            case Formatted.Done(var text, var rewrites, _) -> {
                Golden.assertSame(folder.resolve("after.yaml"), text);
                Golden.assertSame(folder.resolve("said.txt"), rewrites.stream().map(rewrite -> rewrite.at()
                    + " " + rewrite.from() + " > " + rewrite.to() + "\n").collect(Collectors.joining()));
                assertEquals(text, assertInstanceOf(Formatted.Done.class, again(text)).text());
            }
            case Formatted.Refused(var findings) ->
                Golden.assertSame(folder.resolve("said.txt"), LineForm.of(findings));
            case Formatted.Unproven(var why) -> assertEquals("", why);
        }
    }

    private static Formatted again(String text) {
        return Formatter.of(SourceFile.of("after.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }
}
