package doseward.controller.doctor;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The machine, seen through its files: Linux shows its devices, sensors and clocks as such.
 *
 * @param root of its file system
 * @param user who runs the program
 */
public record Board(Path root, String user) {
    /** Longer than any word that a machine says of itself in one file. */
    private static final int LONGEST = 65_536;

    /** This one. */
    public static Board ofThisMachine() {
        return new Board(Path.of("/"), System.getProperty("user.name"));
    }

    Path at(String path) {
        return root.resolve(path);
    }

    boolean has(String path) {
        return Files.exists(at(path));
    }

    /** What stands in a file, without white space around it; empty where it can't be read. */
    Optional<String> says(String path) {
        try (var in = Files.newInputStream(at(path))) {
            // Devices of the kernel end their words with a nul.
            return Optional.of(new String(in.readNBytes(LONGEST)).replace("\0", "").strip());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The files of a folder that match a pattern, by name. */
    List<Path> all(String folder, String pattern) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(at(folder), pattern)) {
            files.forEach(found::add);
        } catch (IOException unreadable) {
            return List.of();
        }
        found.sort(null);
        return found;
    }

    /** What the board calls itself, such as a model of Raspberry Pi. */
    Optional<String> model() {
        return says("proc/device-tree/model");
    }

    boolean isRaspberryPi() {
        return model().filter(name -> name.startsWith("Raspberry Pi")).isPresent();
    }
}
