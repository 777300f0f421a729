package doseward.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/** Which pages a folder holds, so that a new page needs no line in any list. */
final class Listing {
    static final String ENDING = ".md";

    private Listing() {}

    static List<String> of(URL folder) {
        try {
            Stream<String> files = folder.openConnection() instanceof JarURLConnection jar
                ? inJar(jar) : onDisk(Path.of(URI.create(folder.toString())));
            return files.filter(file -> file.endsWith(ENDING))
                .map(file -> file.substring(0, file.length() - ENDING.length())).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own manual can't be listed: " + folder, broken);
        }
    }

    private static Stream<String> inJar(JarURLConnection jar) throws IOException {
        String folder = jar.getEntryName().endsWith("/") ? jar.getEntryName() : jar.getEntryName() + "/";
        return jar.getJarFile().stream().map(JarEntry::getName).filter(name -> name.startsWith(folder))
            .map(name -> name.substring(folder.length()));
    }

    private static Stream<String> onDisk(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
