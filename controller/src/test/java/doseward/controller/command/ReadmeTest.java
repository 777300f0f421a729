package doseward.controller.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.door.Bench;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The examples in the manual of the door are run as they stand there. */
class ReadmeTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach void open() throws IOException {
        bench = new Bench(folder);
    }

    @AfterEach void close() throws IOException, InterruptedException {
        bench.close();
    }

    @Test void itsCommandsDoWhatTheySay() throws IOException {
        List<String> lines = block("### By commands").lines().toList();

        for (String line : lines) {
            assertEquals(0, run(line), line);
        }

        assertEquals(6, lines.size());
        assertEquals(1, bench.course().dose(1).confirmations().size());
        assertTrue(bench.course().holds().isEmpty());
    }

    @Test void itsCurlLinesAreAnswered() throws IOException, InterruptedException {
        Assumptions.assumeTrue(isThere("bash") && isThere("curl"), "bash and curl are not on this machine");
        Path said = folder.resolve("said");
        Process shell = new ProcessBuilder("bash", "-e", "-c", block("### By HTTP"))
            .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start();

        assertEquals(0, shell.waitFor());

        String all = Files.readString(said);
        for (String part : List.of("\"course\":\"course-1\"", "\"dose\":1,",
            "\"entries\":[{\"stage\":\"simulation\",\"number\":1,", "\"came\":\"taken\",\"key\":\"k-1\"",
            "event: entry")) {
            assertTrue(all.contains(part), () -> part + " is not in " + all);
        }
        assertEquals(1, bench.course().holds().size());
    }

    /** The first example below the heading. */
    private static String block(String heading) throws IOException {
        String readme = Files.readString(Path.of("README.md"), UTF_8);
        String after = readme.substring(readme.indexOf(heading));
        String begun = after.substring(after.indexOf("```sh\n") + "```sh\n".length());
        return begun.substring(0, begun.indexOf("```"));
    }

    private int run(String line) {
        List<String> words = new ArrayList<>();
        Matcher each = WORD.matcher(line.replace("course.db", folder.resolve("course.db").toString()));
        while (each.find()) {
            words.add(Optional.ofNullable(each.group(1)).orElse(each.group(2)));
        }
        assertEquals("doseward", words.removeFirst());
        CommandLine program = new CommandLine(new Top());
        program.addSubcommand(new StatusCommand());
        ActCommands.all(question -> Optional.of(true), new SecureRandom()).forEach(program::addSubcommand);
        return program.setOut(new PrintWriter(new StringWriter())).execute(words.toArray(String[]::new));
    }

    private static boolean isThere(String program) {
        return Files.isExecutable(Path.of("/usr/bin").resolve(program));
    }

    @Command(name = "doseward")
    private static final class Top {}
}
