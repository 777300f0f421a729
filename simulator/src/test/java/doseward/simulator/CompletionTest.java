package doseward.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The scripts are loaded into real shells, and asked what they would propose. */
class CompletionTest {
    private static final String ASKED_OF_BASH = """
        source "$1"; shift
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
        _doseward 2>/dev/null
        printf '%s\\n' "${COMPREPLY[@]}"
        """;
    /**
     * A terminal with a zsh at it, whose editor shows its line when asked by a key. It is written to once the
     * editor gives the sign that it takes keys: a tab that comes before is no more than a tab.
     */
    private static final String ASKED_OF_ZSH = """
        export TERM=xterm
        zmodload zsh/zpty
        zpty -b terminal zsh -f -i
        zpty -w terminal "source '$1'"
        zpty -w terminal 'show() { zle -I; print -r -- "<$BUFFER>" }; zle -N show; bindkey ^G show'
        zpty -w terminal "print lo''aded"
        zpty -r terminal said '*loaded*'
        zpty -r terminal said '*2004h*'
        zpty -w -n terminal "$2"$'\\t\\a'
        zpty -r terminal said '*<*>*'
        print -r -- "$said"
        """;

    @TempDir
    private Path folder;
    @TempDir
    private Path temp;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach void someFiles() throws IOException {
        Files.createFile(folder.resolve("il2-mine.yaml"));
        Files.createFile(folder.resolve("other file.yaml"));
    }

    private int doseward(String... words) {
        CommandLine line = Doseward.commandLine(Doseward.commands());
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(words);
    }

    private Path script(String shell) throws IOException {
        assertEquals(0, doseward("completion", shell), err.toString());
        return Files.writeString(temp.resolve("script"), out.toString());
    }

    private String ran(String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(temp, "said", "");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
            .redirectOutput(said.toFile()).start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroy();
        assertTrue(ended, () -> "no answer in five minutes");
        return Files.readString(said);
    }

    private static void assumeInstalled(String shell) {
        boolean found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(bin -> Files.isExecutable(Path.of(bin, shell)));
        assumeTrue(found, shell + " is not installed, so its script was not tried");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void theShellCanReadItsScript(String shell) throws Exception {
        assumeInstalled(shell);

        assertEquals("", ran(shell, "-n", script(shell).toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "exp, explain",
        "explain hold-f, hold-forever",
        "check --form s, sarif",
        "completion '', bash zsh",
        "check il2-l, il2-lak il2-low-dose",
        "check il2-m, il2-mine.yaml",
        "diff il2-low-dose il2-l, il2-lak il2-low-dose",
        "plan oth, other file.yaml",
        "format il2, il2-mine.yaml",
        "plan --wei, --weight",
        "plan il2-high-dose-bolus --weight il2, ''",
        "run il2, il2-mine.yaml",
        "journal verify il2, il2-mine.yaml",
    })
    void bashProposes(String typed, String proposed) throws Exception {
        assumeInstalled("bash");
        List<String> command = new ArrayList<>(
            List.of("bash", "-c", ASKED_OF_BASH, "bash", script("bash").toString(), "doseward"));
        command.addAll(List.of(typed.replace("''", "").split(" ", -1)));

        String said = ran(command.toArray(String[]::new));

        assertEquals(proposed, String.join(" ", said.strip().lines().toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "doseward exp, explain",
        "doseward explain hold-g, hold-gap",
        "doseward check --form s, sarif",
        "doseward check il2-lo, il2-low-dose",
        "doseward check il2-m, il2-mine.yaml",
    })
    void zshCompletes(String typed, String completed) throws Exception {
        assumeInstalled("zsh");

        String said = ran("zsh", "-f", "-c", ASKED_OF_ZSH, "zsh", script("zsh").toString(), typed);

        assertTrue(said.contains(completed), said);
    }

    @Test void forAnotherShellThereIsNoScript() {
        int code = doseward("completion", "fish");

        assertEquals(2, code);
        assertTrue(err.toString().contains("there is a script for bash and for zsh, none for fish"),
            err.toString());
    }
}
