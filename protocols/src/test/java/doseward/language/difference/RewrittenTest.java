package doseward.language.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import doseward.language.Reader;
import doseward.language.Reading;
import doseward.language.Shipped;
import doseward.language.format.Formatted;
import doseward.language.format.Formatter;
import doseward.language.source.SourceFile;
import doseward.protocol.Head;
import doseward.protocol.Protocol;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No two texts that mean different things are called the same, and no two that mean the same different. */
class RewrittenTest {
    private static final Path SEVERAL = Path.of("src/test/resources/telling/several-orders.yaml");

    private final Shipped library = new Shipped();

    private record Changed(String text, Protocol protocol) {}

    private static SourceFile file(String text) {
        return SourceFile.of("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private Reading<Protocol> read(String text) {
        return Reader.protocol(file(text), library);
    }

    private static Stream<DynamicTest> eachFile(Consumer<String> test) {
        Stream<Path> shipped = Shipped.protocols().stream().map(name -> Path.of("library", name + ".yaml"));
        return Stream.concat(shipped, Stream.of(SEVERAL)).map(path -> dynamicTest(path.toString(), () ->
            test.accept(text(path))));
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /** That what was understood is another; what a file need not say may go. */
    private static boolean tellsNothing(Protocol before, Protocol after) {
        Verdict verdict = Verdict.of(before, after);
        return verdict.text().contains("no words here")
            || verdict.same() && !withoutHash(before).equals(withoutHash(after));
    }

    private static Protocol withoutHash(Protocol protocol) {
        Head head = protocol.head();
        return new Protocol(new Head(head.name(), head.revision(), head.title(), head.status(),
            head.sources(), ""), protocol.patient(), protocol.orders(), protocol.course(),
            protocol.companions(), protocol.avoid(), protocol.signs());
    }

    /** All changes of the file that says nearly everything, and every fifth of the others. */
    private static List<String> some(String text) {
        List<String> all = Rewritten.otherwise(text).toList();
        int step = text.equals(text(SEVERAL)) ? 1 : 5;
        return IntStream.range(0, all.size()).filter(at -> at % step == 0).mapToObj(all::get).toList();
    }

    private static String firstDifference(String text, String other) {
        List<String> lines = text.lines().map(line -> line.replaceFirst("(^| +)#.*$", "")).toList();
        List<String> others = other.lines().toList();
        int at = 0;
        while (lines.get(at).equals(others.get(at))) {
            at++;
        }
        return lines.get(at) + " became " + others.get(at);
    }

    private Verdict verdict(String before, String after) {
        return Verdict.of(read(before).value().orElseThrow(), read(after).value().orElseThrow());
    }

    @TestFactory Stream<DynamicTest> whateverIsSaidOtherwiseIsTold() {
        return eachFile(text -> {
            Protocol before = read(text).value().orElseThrow();
            List<Changed> sound = some(text).parallelStream().flatMap(after ->
                read(after).value().stream().map(protocol -> new Changed(after, protocol))).toList();

            List<String> untold = sound.stream().filter(after -> tellsNothing(before, after.protocol()))
                .map(after -> firstDifference(text, after.text())).toList();

            assertEquals(List.of(), untold);
            assertTrue(sound.size() > 10, "only " + sound.size() + " could be read");
        });
    }

    @TestFactory Stream<DynamicTest> keysInAnotherOrderAndFewerRemarksMeanTheSame() {
        return eachFile(text -> {
            String turned = Rewritten.turned(text);

            assertTrue(verdict(text, turned).same(), () -> verdict(text, turned).text());
        });
    }

    @TestFactory Stream<DynamicTest> aFormattedFileMeansTheSame() {
        return eachFile(text -> {
            String formatted = assertInstanceOf(Formatted.Done.class,
                Formatter.of(file(Rewritten.turned(text)))).text();

            assertTrue(verdict(text, formatted).same(), () -> verdict(text, formatted).text());
        });
    }
}
