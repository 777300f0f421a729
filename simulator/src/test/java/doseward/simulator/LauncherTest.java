package doseward.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How bin/doseward finds a Java and hands its arguments on; each Java here is a script that tells them. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path SOURCE = Path.of("src/main/program/bin/doseward");

    @TempDir
    private Path temp;
    private Path folder;
    private Path launcher;

    private record Ran(int code, List<String> lines) {}

    /** The program in a folder with a space in its name; only the Javas under the test's own folder count. */
    @BeforeEach void layOut() throws IOException {
        folder = temp.toRealPath();
        String script = Files.readString(SOURCE)
            .replace("/usr/lib/jvm/", folder + "/jvm/").replace("/opt/", folder + "/opt/")
            .replace("/Library/", folder + "/Library/").replace("/usr/libexec/", folder + "/libexec/");
        launcher = executable(folder.resolve("my programs/doseward/bin/doseward"), script);
    }

    @Test void theJavaOfJavaHomeComesFirst() throws Exception {
        Path home = java("chosen", "25.0.3");
        java("jvm/other", "25.0.3");

        Ran ran = run(Map.of("JAVA_HOME", home.toString()), launcher.toString());

        assertEquals("java of chosen", ran.lines().getFirst());
    }

    @Test void anotherVersionInJavaHomeIsPassedOverForAnInstalledOne() throws Exception {
        Path old = java("old", "17.0.15");
        java("jvm/a-17", "17.0.15");
        java("jvm/b-25", "25");

        Ran ran = run(Map.of("JAVA_HOME", old.toString()), launcher.toString());

        assertEquals("java of b-25", ran.lines().getFirst());
    }

    @Test void theJavaOnThePathIsFoundThroughItsLinks() throws Exception {
        Path home = java("far away", "25.0.3");
        Path bin = Files.createDirectories(folder.resolve("path"));
        Files.createSymbolicLink(bin.resolve("java"), home.resolve("bin/java"));

        Ran ran = run(Map.of("PATH", bin + ":/usr/bin:/bin"), launcher.toString());

        assertEquals("java of far away", ran.lines().getFirst());
    }

    @Test void theJavaThatStandsBesideTheProgramComesBeforeAllOthers() throws Exception {
        Path home = java("chosen", "25.0.3");
        java("my programs/doseward/runtime", "25.0.3");

        Ran ran = run(Map.of("JAVA_HOME", home.toString()), launcher.toString());

        assertEquals("java of runtime", ran.lines().getFirst());
    }

    @Test void classesThatWereMadeReadyAreUsedWhereTheyAre() throws Exception {
        java("jvm/b-25", "25.0.3");
        Path ready = folder.resolve("my programs/doseward/doseward.jsa");
        Files.createFile(ready);

        Ran ran = run(Map.of(), launcher.toString(), "plan");

        assertTrue(ran.lines().contains("-XX:SharedArchiveFile=" + ready), ran.lines()::toString);
    }

    @Test void moreOptionsForJavaComeFromTheEnvironmentAndStandBeforeTheProgram() throws Exception {
        java("jvm/b-25", "25.0.3");

        Ran ran = run(Map.of("DOSEWARD_JAVA_OPTIONS", "-Xmx96m -XX:TieredStopAtLevel=1"),
            launcher.toString(), "plan");

        int jar = ran.lines().indexOf("-jar");
        assertEquals(List.of("-Xmx96m", "-XX:TieredStopAtLevel=1"), ran.lines().subList(jar - 2, jar));
    }

    @Test void withoutAJava25ItSaysInOneSentenceWhatToInstall() throws Exception {
        java("jvm/a-17", "17.0.15");
        java("jvm/c-250", "250.0.1");

        Ran ran = run(Map.of(), launcher.toString());

        assertEquals(3, ran.code());
        assertEquals(List.of("doseward: no Java 25 was found; install one, such as Temurin 25 "
            + "(https://adoptium.net), or set JAVA_HOME to where it is."), ran.lines());
    }

    @Test void argumentsArriveAsTheyWereGivenAndTheJarIsFoundThroughALink() throws Exception {
        java("jvm/b-25", "25.0.3");
        Path link = Files.createSymbolicLink(folder.resolve("dw"), folder.relativize(launcher));

        Ran ran = run(Map.of(), link.toString(), "plan", "two words", "", "*", "--x=$HOME");

        Path jar = folder.resolve("my programs/doseward/lib/doseward.jar");
        List<String> lines = ran.lines();
        assertEquals(List.of("-jar", jar.toString(), "plan", "two words", "", "*", "--x=$HOME"),
            lines.subList(lines.indexOf("-jar"), lines.size()));
    }

    @Test void theJavasExitCodeIsTheProgramsExitCode() throws Exception {
        java("jvm/b-25", "25.0.3");

        Ran ran = run(Map.of(), launcher.toString(), "plan");

        assertEquals(7, ran.code());
    }

    private Path java(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        executable(home.resolve("bin/java"), """
            #!/bin/sh
            echo "java of %s"
            for word in "$@"; do printf '%%s\\n' "$word"; done
            exit 7
            """.formatted(home.getFileName()));
        Files.writeString(home.resolve("release"), """
            IMPLEMENTOR="Test"
            JAVA_VERSION="%s"
            """.formatted(version));
        return home;
    }

    private static Path executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        file.toFile().setExecutable(true);
        return file;
    }

    private Ran run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", pathWithoutJava());
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said.lines().toList());
    }

    /** The few tools that the script may use, and no Java. */
    private String pathWithoutJava() throws IOException {
        Path tools = folder.resolve("tools");
        for (String tool : List.of("dirname", "basename", "readlink", "grep")) {
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + installed(tool) + " \"$@\"\n");
        }
        return tools.toString();
    }

    private static Path installed(String tool) {
        Path bin = Path.of("/usr/bin", tool);
        return Files.exists(bin) ? bin : Path.of("/bin", tool);
    }
}
