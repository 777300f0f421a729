package doseward.language.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import doseward.diagnostic.Diagnostic;
import doseward.language.Reader;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatterTest {
    private static final int RUNS = 2000;
    /** Long enough for a machine that does much else; work that grows with the square would take hours. */
    private static final Duration QUICKLY = Duration.ofSeconds(60);

    private final Shipped library = new Shipped();

    private static SourceFile file(String text) {
        return SourceFile.of("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Formatted.Done done(String text) {
        return assertInstanceOf(Formatted.Done.class, Formatter.of(file(text)));
    }

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Stream.of("library", "drugs", "signs").flatMap(FormatterTest::filesIn)) {
            return files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static List<Path> goodExamples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/checks"))) {
            List<Path> good = files.filter(path -> path.endsWith("good.yaml")).sorted().toList();
            assertFalse(good.isEmpty());
            return good;
        }
    }

    private static Stream<Path> filesIn(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.toList().stream();
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    @Test void everyFileWeHaveSaysTheSameAfterwardsAndFormatsToItself() throws IOException {
        List<Path> paths = new ArrayList<>(shipped());
        paths.addAll(goodExamples());
        for (Path path : paths) {
            String before = Files.readString(path);

            String after = done(before).text();

            assertEquals(Wordings.of(before), Wordings.of(after), path.toString());
            assertEquals(Wordings.comments(before), Wordings.comments(after), path.toString());
            assertEquals(after, done(after).text(), path.toString());
            assertFalse(done(after).changes(), path.toString());
            assertEquals(found(before), found(after), path.toString());
        }
    }

    private List<String> found(String text) {
        return Reader.any(file(text), library).findings().diagnostics().stream()
            .map(Diagnostic::brief).sorted().toList();
    }

    @Test void noUpsetOfAShippedFileIsEverChangedInMeaningOrFormattedTwiceOtherwise() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path path : shipped()) {
            texts.add(Files.readString(path));
        }
        long formatted = IntStream.range(0, RUNS).parallel().filter(seed ->
            survives(Upset.of(texts.get(seed % texts.size()), new Random(seed)), seed)).count();

        assertTrue(formatted > RUNS / 3, "only " + formatted + " of " + RUNS + " could be formatted");
    }

    private static boolean survives(String text, int seed) {
        switch (Formatter.of(file(text))) {
            case Formatted.Done(var after, var rewrites, _) -> {
                if (rewrites.isEmpty()) {
                    assertEquals(Wordings.of(text), Wordings.of(after), "seed " + seed + "\n" + text);
                }
                assertEquals(Wordings.comments(text), Wordings.comments(after), "seed " + seed + "\n" + text);
                assertEquals(after, done(after).text(), "seed " + seed + "\n" + text);
                return true;
            }
            case Formatted.Refused(var findings) -> {
                assertTrue(findings.hasErrors(), "seed " + seed);
                return false;
            }
            case Formatted.Unproven(var why) -> fail("seed " + seed + ": " + why + "\n" + text);
        }
        throw new IllegalStateException("not reached");
    }

    @Test void aFileFromWindowsWithAByteOrderMarkBecomesPlain() {
        assertEquals("language: 1\ntitle: a\n", done("\uFEFFlanguage: 1\r\ntitle: a\r\n").text());
    }

    @Test void everyRewriteIsNamedWithItsPlace() {
        Formatted.Done done = done("protocol: a\ntitle: b\norders:\n  x:\n    amount: 5 IU/m²\n");

        assertEquals(List.of("5:15 IU international units", "5:18 m² m2"), done.rewrites().stream()
            .map(rewrite -> rewrite.at() + " " + rewrite.from() + " " + rewrite.to()).toList());
    }

    @Test void noDigitOfAShippedFileEverChanges() throws IOException {
        for (Path path : shipped()) {
            String before = Files.readString(path);

            assertEquals(digits(before), digits(done(before).text()), path.toString());
        }
    }

    private static TreeMap<Integer, Long> digits(String text) {
        TreeMap<Integer, Long> counted = new TreeMap<>();
        text.chars().filter(Character::isDigit).forEach(digit -> counted.merge(digit, 1L, Long::sum));
        return counted;
    }

    @Test void aVeryLongLineIsFormattedOrRefusedQuickly() {
        for (String text : List.of("a: [" + "b, ".repeat(100_000) + "c]",
            "a: [" + "[b], ".repeat(200_000) + "c]", "a: {" + "{".repeat(100_000))) {
            assertTimeout(QUICKLY, () -> Formatter.of(file(text)));
        }
    }

    @Test void proofFindsAWordAKeyAnItemAndARemarkThatDiffer() {
        String before = "language: 1\norders:\n  x:\n    a: 1\n    b: 2\nlist:\n  - 5 IU  # remark\n";
        for (String after : List.of(before.replace("a: 1", "a: 10"), before.replace("b:", "c:"),
            before.replace("  - 5 IU", "  - 5 IU\n  - 6"), before.replace("# remark", "# remarks"),
            before.replace("5 IU", "5 international units"), before.replace("  x:", "  x: {}\n  y:"),
            before.replace("list:", "list:\n  one:"), before.replace("    b: 2\n", ""))) {
            assertTrue(Doubts.of(before, after).isPresent(), after);
        }
        assertTrue(Doubts.of(before, before).isEmpty());
        String reordered = before.replace("    a: 1\n    b: 2\n", "    b: 2\n    a: 1\n");
        assertTrue(Doubts.of(before, reordered).isEmpty());
    }
}
