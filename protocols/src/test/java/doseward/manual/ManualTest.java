package doseward.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import doseward.language.CheckNames;
import doseward.language.Golden;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The manual keeps up with the checks, and what its pages show is what the checks really say. */
class ManualTest {
    /** So that name and summary fit one line of a terminal. */
    private static final int LONGEST_SUMMARY = 52;
    private static final int LONGEST_LINE = 120;
    private static final String GAP = "# …";

    private final Manual manual = Manual.in(url(Path.of("manual/checks").toAbsolutePath().toUri()));

    @Test void everyPageIsShipped() {
        assertTrue(Manual.shipped().names().containsAll(manual.names()), Manual.shipped().names().toString());
    }

    @Test void everyCheckHasItsPageAndEveryPageItsCheck() throws IOException {
        assertEquals(CheckNames.all(), new TreeSet<>(manual.names()));
    }

    @TestFactory Stream<DynamicTest> everyPageHasTheSameSections() {
        return each(page -> {
            boolean isShown = !CheckNames.OF_NO_TEXT.contains(page.name());
            List<String> wanted = isShown ? List.of("Why it matters", "Bad", "Good", "How to mend")
                : List.of("Why it matters", "How to mend");
            List<String> headings = page.blocks().stream().filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).words()).filter(words -> !words.equals("Sources"))
                .toList();

            assertEquals(new Block.Title(page.name()), page.blocks().getFirst());
            assertEquals(wanted, headings);
        });
    }

    @TestFactory Stream<DynamicTest> everyPageBeginsWithASentenceForTheList() {
        return each(page -> {
            assertTrue(page.summary().endsWith("."), page.summary());
            assertTrue(page.summary().length() <= LONGEST_SUMMARY,
                page.summary().length() + " columns, more than " + LONGEST_SUMMARY + ": " + page.summary());
            page.markdown().lines().forEach(line -> assertTrue(line.length() <= LONGEST_LINE, line));
        });
    }

    @TestFactory Stream<DynamicTest> theBadLinesOfAPageTurnItsGoodFileIntoItsBadOne() {
        return each(page -> {
            if (!CheckNames.OF_NO_TEXT.contains(page.name())) {
                Path folder = CheckNames.FOLDERS.resolve(page.name());
                String good = Files.readString(folder.resolve("good.yaml"));

                assertEquals(Files.readString(folder.resolve("bad.yaml")),
                    replaced(good, lines(page, "Good"), lines(page, "Bad")));
            }
        });
    }

    @TestFactory Stream<DynamicTest> aTerminalSeesNoMarkdown() {
        return each(page -> {
            String plain = page.plain();

            assertFalse(plain.contains("```") || plain.contains("](") || plain.contains("**"), plain);
            assertFalse(plain.lines().anyMatch(line -> line.startsWith("#")), plain);
        });
    }

    @Test void aPageIsShownAsWideAsATerminal() throws IOException {
        Page page = new Page("hold-gap", Files.readString(Path.of("src/test/resources/manual/page.md")));

        assertEquals("A first sentence.", page.summary());
        Golden.assertSame(Path.of("src/test/resources/manual/page.txt"), page.plain());
    }

    @Test void thePagesAreFoundInsideAJarToo(@TempDir Path temp) throws IOException {
        Path file = temp.resolve("with space.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of("a/", "a/b/", "a/b/two.md", "a/b/one.md", "a/other.md")) {
                jar.putNextEntry(new ZipEntry(name));
                jar.write(name.endsWith("/") ? new byte[0] : "# x\n".getBytes(StandardCharsets.UTF_8));
            }
        }

        Manual found = Manual.in(url(URI.create("jar:" + file.toUri() + "!/a/b")));

        assertEquals(List.of("one", "two"), found.names());
        assertEquals("# x\n", found.page("two").orElseThrow().markdown());
    }

    private static URL url(URI of) {
        try {
            return of.toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Judged {
        void by(Page page) throws IOException;
    }

    private Stream<DynamicTest> each(Judged judged) {
        return manual.pages().stream().map(page -> dynamicTest(page.name(), () -> judged.by(page)));
    }

    private static List<String> lines(Page page, String section) {
        List<Block> blocks = page.blocks();
        return blocks.subList(blocks.indexOf(new Block.Heading(section)), blocks.size()).stream()
            .filter(Block.Lines.class::isInstance).map(block -> ((Block.Lines) block).lines())
            .findFirst().orElseThrow();
    }

    /** Piece by piece; where lines are left out of an excerpt, a gap parts its pieces. */
    private static String replaced(String file, List<String> good, List<String> bad) {
        String[] from = pieces(good);
        String[] to = pieces(bad);
        assertEquals(from.length, to.length, "as many pieces in both excerpts");
        String text = file;
        int at = 0;
        for (int piece = 0; piece < from.length; piece++) {
            int found = text.indexOf(from[piece], at);
            assertTrue(found >= 0, "not in good.yaml:\n" + from[piece]);
            text = text.substring(0, found) + to[piece] + text.substring(found + from[piece].length());
            at = found + to[piece].length();
        }
        return text;
    }

    private static String[] pieces(List<String> lines) {
        return (String.join("\n", lines) + "\n").split(" *" + GAP + "\n");
    }
}
