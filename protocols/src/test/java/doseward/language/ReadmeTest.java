package doseward.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.diagnostic.LineForm;
import doseward.language.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The manual is an example: every YAML block in it is read, and nothing is found in it. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TestFactory Stream<DynamicTest> everyYamlBlockOfTheManualIsSound() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("README.md"))).results()
            .map(MatchResult::group).map(block -> block.substring(8, block.length() - 3)).toList();
        assertEquals(4, blocks.size());

        return blocks.stream().map(block -> DynamicTest.dynamicTest(block.lines().findFirst().orElseThrow(),
            () -> assertSound(block.startsWith("language:") ? block : inside(blocks.getFirst(), block))));
    }

    private static void assertSound(String text) {
        SourceFile file = SourceFile.of("README.md", text.getBytes(StandardCharsets.UTF_8));

        assertEquals("", LineForm.of(Reader.any(file, new Shipped()).findings()));
    }

    /** A block that shows part of a file stands for that part of the whole one. */
    private static String inside(String whole, String part) {
        String key = part.substring(0, part.indexOf('\n'));
        int from = whole.indexOf("\n" + key) + 1;
        return whole.substring(0, from) + part + whole.substring(whole.indexOf("\n\n", from));
    }
}
