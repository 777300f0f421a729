package doseward.console;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Deed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final Path FILES = Path.of("src/main/resources/doseward/console");
    /** Script and style that stand in the page, and what makes markup or programs of words. */
    private static final Pattern UNSAFE = Pattern.compile(
        "<script(?! type=\"module\" src=)|<style|style=\"| on[a-z]+=|innerHTML"
        + "|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|javascript:");

    private final Shelf shelf = new Shelf();

    @Test void everyFileIsOnItAndNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertEquals(new TreeSet<>(Shelf.NAMES), new TreeSet<>(files.map(file -> "/"
                + file.getFileName().toString().replace("index.html", "")).toList()));
        }
    }

    @Test void noScriptAndNoStyleStandsInAPageAndNoWordsBecomeMarkup() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                assertFalse(UNSAFE.matcher(Files.readString(file)).find(), file.toString());
            }
        }
    }

    /** To arm a course has its own pages. */
    @Test void everyDeedHasItsPlaceOnAPage() throws IOException {
        StringBuilder pages = new StringBuilder();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".js")).toList()) {
                pages.append(Files.readString(file));
            }
        }

        for (Deed deed : EnumSet.complementOf(EnumSet.of(Deed.ARM))) {
            String word = deed.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            assertTrue(pages.indexOf("\"" + word + "\"") >= 0, "no page knows " + deed);
        }
    }

    @Test void theFirstPageIsLight() {
        assertTrue(shelf.weight() < 300_000, "it weighs " + shelf.weight() + " bytes");
    }

    @Test void aBrowserThatHasAFileIsToldSo() throws Refused {
        Reply.Document first = get("/main.js", List.of());

        Reply.Document again = get("/main.js", List.of(first.headers().get("ETag")));

        assertEquals(200, first.status());
        assertEquals(304, again.status());
        assertEquals(0, again.content().length);
        assertEquals(200, get("/main.js", List.of("\"other\"")).status());
    }

    @Test void itGoesOverTheLineZipped() throws Refused, IOException {
        SortedMap<String, List<String>> headers = new TreeMap<>();
        headers.put("accept-encoding", List.of("gzip, br"));

        Reply.Document zipped = (Reply.Document) shelf.get(asked("/main.js", headers));

        assertEquals("gzip", zipped.headers().get("Content-Encoding"));
        assertArrayEquals(get("/main.js", List.of()).content(),
            new GZIPInputStream(new ByteArrayInputStream(zipped.content())).readAllBytes());
    }

    private Reply.Document get(String path, List<String> tags) throws Refused {
        SortedMap<String, List<String>> headers = new TreeMap<>();
        if (!tags.isEmpty()) {
            headers.put("if-none-match", tags);
        }
        return (Reply.Document) shelf.get(asked(path, headers));
    }

    private static Asked asked(String path, SortedMap<String, List<String>> headers) {
        return new Asked("GET", path, Optional.empty(), headers, "127.0.0.1", new byte[0]);
    }
}
