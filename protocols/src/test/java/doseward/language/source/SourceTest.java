package doseward.language.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import doseward.language.source.SourceFile.Readable;
import doseward.language.source.SourceFile.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    /** Long enough for a machine that does much else; work that grows with the square would take hours. */
    private static final Duration QUICKLY = Duration.ofSeconds(60);

    private static Readable readable(String text) {
        return assertInstanceOf(Readable.class,
            SourceFile.of("a.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static YamlTree tree(String text) {
        return YamlTree.of(readable(text));
    }

    private static List<String> checks(YamlTree tree) {
        return tree.faults().stream().map(Diagnostic::check).toList();
    }

    private static List<Phrase> scalars(Node node) {
        List<Phrase> found = new ArrayList<>();
        switch (node) {
            case Node.Scalar(var words) -> found.add(words);
            case Node.Sequence(_, var items) -> items.forEach(item -> found.addAll(scalars(item)));
            case Node.Mapping(_, var entries) -> entries.forEach(entry -> {
                found.add(entry.key());
                found.addAll(scalars(entry.value()));
            });
            case Node.Refused _ -> { }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"15.0", "08:00", "no", "-7", "010", "1_000", "0x1F", "null", "~", "yes", "1e9",
        ".5",
        "2026-01-05", "1:30", "18 million", "600,000 international units/kg"})
    void everyScalarArrivesAsItIsWritten(String written) {
        Node root = tree("a:\n  - " + written + "\n").root().orElseThrow();

        assertEquals(List.of("a", written), scalars(root).stream().map(Phrase::text).toList());
    }

    @Test void everyWordKnowsItsLineColumnAndLengthInCodePoints() {
        Node root = tree("# é😀\né😀: 'q😀' # c\nlist:\n  - key: \"v w\"\n").root().orElseThrow();

        List<String> places = scalars(root).stream()
            .map(words -> words.text() + " " + words.span() + "+" + words.span().length()).toList();

        assertEquals(List.of("é😀 2:1+2", "q😀 2:6+2", "list 3:1+4", "key 4:5+3", "v w 4:11+3"), places);
    }

    @Test void aFileFromWindowsHasTheSamePlaces() {
        Node root = tree("\uFEFFa: 1\r\nb: 2\r\n").root().orElseThrow();

        assertEquals(List.of("1:1", "1:4", "2:1", "2:4"),
            scalars(root).stream().map(words -> words.span().toString()).toList());
    }

    @Test void theHashIsThatOfTheExactBytes() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", readable("abc")
            .hash());
        assertTrue(!readable("abc").hash().equals(readable("\uFEFFabc").hash()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a: &x 1\\nb: *x | anchors,anchors",
        "a: &x\\n  b: 1 | anchors",
        "<<: 1 | anchors",
        "a: !!str 5 | tags",
        "a: !x\\n  b: 1 | tags",
        "a: {b: 1} | braces",
        "a: [1, 2] | braces",
        "{} | braces",
        "a: 1\\na: 2 | duplicate-key",
        "a: one\\n  two | long-text",
        "a: 'one\\n  two' | long-text",
        "a: >\\n  two | long-text",
        "a: \"\\x41\" | escapes",
        "a: 'it''s' | escapes",
        "a: 1\\n---\\nb: 2 | several-documents",
        "a:\\n\\tb: 1 | broken-yaml",
        "a: b: c | broken-yaml",
        "a: 'b | broken-yaml",
        "a: `b | broken-yaml",
        "? [x]\\n: 3 | broken-yaml",
        "- a\\nb: 1 | broken-yaml",
        "'' | empty-file",
        "# a comment | empty-file",
    })
    void everyFormThatHidesSomethingIsRefusedByName(String text, String expected) {
        YamlTree tree = tree(text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\"));

        assertEquals(List.of(expected.split(",")), checks(tree));
    }

    @Test void whatFollowsARefusedPieceIsReadAllTheSame() {
        YamlTree tree = tree("a: {b: {c: 720,000 x}, d}\ne: [1, [2]]\nf: yes\n");

        assertEquals(List.of("braces", "braces"), checks(tree));
        assertEquals(List.of("a", "e", "f", "yes"),
            scalars(tree.root().orElseThrow()).stream().map(Phrase::text).toList());
    }

    @Test void anAliasBombIsRefusedQuickly() {
        StringBuilder bomb = new StringBuilder("a0: &a0 lol\n");
        for (int level = 1; level < 30; level++) {
            bomb.append("a").append(level).append(": &a").append(level).append(" [")
                .append(("*a" + (level - 1) + ", ").repeat(9)).append("*a").append(level - 1).append("]\n");
        }

        YamlTree tree = assertTimeout(QUICKLY, () -> tree(bomb.toString()));

        assertTrue(checks(tree).contains("anchors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void nestingAHundredThousandDeepIsRefusedQuickly(String opening) {
        YamlTree tree = assertTimeout(QUICKLY, () -> tree(opening.repeat(100_000)));

        assertTrue(List.of("too-deep", "broken-yaml").contains(checks(tree).getLast()), checks(tree)
            .toString());
    }

    @Test void aMegabyteOfOneLineIsRefusedQuickly() {
        assertTimeout(QUICKLY, () -> tree("[" + "1,".repeat(500_000) + "]"));
        assertTimeout(QUICKLY, () -> tree("a: " + "9".repeat(1_000_000)));
        assertTimeout(QUICKLY, () -> tree("a: 1\n".repeat(200_000)));
    }

    @Test void aFileOfTenMegabytesIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path large = Files.write(folder.resolve("large.yaml"), new byte[10_000_000]);

        SourceFile file = assertTimeout(QUICKLY, () -> SourceFile.read(large));

        assertEquals("file-too-large", assertInstanceOf(Unreadable.class, file).why().check());
    }

    @Test void bytesThatAreNoTextAreRefused() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            byte[] bytes = new byte[500];
            random.nextBytes(bytes);

            SourceFile file = SourceFile.of("noise", bytes);

            assertEquals("not-text", assertInstanceOf(Unreadable.class, file).why().check());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b", "\u202e", "\u200b", "\u0085", "\u2028", "\uFEFF", "\u00ad"})
    void aCharacterThatNobodySeesIsRefusedWithItsPlace(String unseen) {
        SourceFile file = SourceFile.of("a", ("a: 1\nb: 2" + unseen + "3\n")
            .getBytes(StandardCharsets.UTF_8));

        Diagnostic why = assertInstanceOf(Unreadable.class, file).why();
        assertEquals("not-text", why.check());
        assertEquals("2:5", why.at().orElseThrow().toString());
    }

    @Test void aFileThatMayNotBeReadOrIsNotThereOrIsADeviceIsRefused(@TempDir Path folder) {
        for (Path path : List.of(folder, folder.resolve("none"), Path.of("/dev/zero"),
            folder.resolve("none/x"))) {
            SourceFile file = assertTimeout(QUICKLY, () -> SourceFile.read(path));

            assertEquals("unreadable-file", assertInstanceOf(Unreadable.class, file).why().check());
        }
    }
}
