package doseward.language.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that somebody named; a folder means every schedule file in it, and in the folders within. */
final class GivenFiles {
    private GivenFiles() {}

    /** In the order given, those of a folder by their names; where it has none, that is a missing file. */
    static List<String> of(List<String> named) {
        List<String> all = new ArrayList<>();
        named.forEach(name -> all.addAll(isFolder(name) ? within(name) : List.of(name)));
        return all;
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static List<String> within(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<String> found = files.filter(Files::isRegularFile).map(Path::toString)
                .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml")).sorted().toList();
            return found.isEmpty() ? List.of(Path.of(folder) + "/*.yaml") : found;
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of(folder);
        }
    }
}
