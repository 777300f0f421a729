package doseward.language;

import doseward.language.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files in a folder of the program itself, whether it runs from a jar or from a folder of classes. */
final class ShippedFiles {
    private static final String ROOT = "/doseward/";
    private static final String ENDING = ".yaml";
    private static final String TESTS = ".test";

    private ShippedFiles() {}

    /**
     * The names of the files in the folder, without their ending and in their order; none of them a test
     * file.
     */
    static List<String> names(String folder) {
        try {
            URI place = ShippedFiles.class.getResource(ROOT + folder).toURI();
            if (!place.getScheme().equals("jar")) {
                return names(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(jarOf(place))) {
                return names(jar.getPath(ROOT + folder));
            }
        } catch (URISyntaxException | IOException broken) {
            throw new IllegalStateException("the program's own folder " + folder + " can't be read", broken);
        }
    }

    /** One by its address would be shared by all, and closed under those who still read. */
    private static Path jarOf(URI place) {
        String whole = place.getRawSchemeSpecificPart();
        return Path.of(URI.create(whole.substring(0, whole.indexOf("!/"))));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ENDING))
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .filter(name -> !name.endsWith(TESTS)).sorted().toList();
        }
    }

    /** The file of this name; empty where there is none. */
    static Optional<SourceFile> file(String folder, String name) {
        String path = ROOT + folder + "/" + name + ENDING;
        try (InputStream in = ShippedFiles.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(SourceFile.of(name + ENDING,
                in.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own file can't be read: " + path, broken);
        }
    }

    /** The test file of a protocol. */
    static Optional<SourceFile> tests(String protocol) {
        return file("library", protocol + TESTS);
    }
}
