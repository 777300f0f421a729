package doseward.taste;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A scenario of a ward, which another test plays and wants green.
 *
 * @param from who tells of what happens in it, as its head says
 */
record ScenarioFile(String name, String from) {
    private static final Path FOLDER = Sources.ROOT.resolve("simulator", "scenarios");
    private static final Pattern FROM = Pattern.compile("(?m)^from: (.+)$");
    private static final Pattern ID = Pattern.compile(
        "GIP [0-9]+(\\.[0-9]+)*|R[0-9]+(\\.[0-9]+)+(\\([0-9]+\\))?|incident [0-9]+");

    static List<ScenarioFile> ofProject() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
            return files.stream().map(ScenarioFile::read).toList();
        }
    }

    private static ScenarioFile read(Path file) {
        return new ScenarioFile(file.getFileName().toString(),
            FROM.matcher(Sources.read(file)).results().map(found -> found.group(1)).findFirst().orElse(""));
    }

    /** The requirements that it names, as their page calls them. */
    List<String> ids() {
        return ID.matcher(from).results().map(MatchResult::group)
            .map(id -> id.startsWith("R") ? "Open PCA " + id : id).toList();
    }
}
