package doseward.language.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that mutants are made of: all that are shipped, and those that say all there is to say. */
final class Seeds {
    private static final List<String> FOLDERS = List.of("library", "drugs", "signs",
        "src/test/resources/protocols", "src/test/resources/telling", "src/test/resources/checks");
    private static final String TESTS = ".test.yaml";

    private Seeds() {}

    /** A file that is sound, and for the tests of a protocol that protocol. */
    record Seed(String name, String text, String tested) {
        boolean isTests() {
            return !tested.isEmpty();
        }
    }

    static List<Seed> all() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                found.filter(Seeds::isSound).sorted().forEach(files::add);
            }
        }
        return files.stream().map(Seeds::seed).toList();
    }

    /** What a check finds nothing in is sound; a bad file is not. */
    private static boolean isSound(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") && (!name.contains("/checks/") || name.endsWith("/good.yaml"));
    }

    private static Seed seed(Path file) {
        try {
            String name = file.toString();
            String tested = name.endsWith(TESTS)
                ? Files.readString(Path.of(name.replace(TESTS, ".yaml"))) : "";
            return new Seed(name, Files.readString(file), tested);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
