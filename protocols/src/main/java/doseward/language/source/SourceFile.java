package doseward.language.source;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that was to be read: its text and hash, or the reason why there is none. */
public sealed interface SourceFile {
    /** A hundred times the longest file anyone has written; a larger one is no schedule. */
    int LARGEST = 1024 * 1024;

    /** A file whose text could be read. */
    record Readable(SourceText source, String text, String hash) implements SourceFile {}

    /** A file that gave no text. */
    record Unreadable(SourceText source, Diagnostic why) implements SourceFile {}

    /** Its lines under its name, which it has whether or not it gave any. */
    SourceText source();

    /** Reads the file; whatever is wrong with it comes back as a value. */
    static SourceFile read(Path path) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            return refused(name, UnreadableFile.because(path + " is a directory, not a file."));
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return refused(name, UnreadableFile.because(path + " is not a plain file."));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return of(name, in.readNBytes(LARGEST + 1));
        } catch (NoSuchFileException missing) {
            return refused(name, UnreadableFile.because("There is no file " + path + "."));
        } catch (IOException trouble) {
            return refused(name, UnreadableFile.because(path + " can't be read."));
        }
    }

    /** All files in the folder that end in {@code .yaml}, by their names; none where there is no folder. */
    static List<SourceFile> yamlIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.yaml")) {
            List<Path> paths = new ArrayList<>();
            entries.forEach(paths::add);
            return paths.stream().sorted().map(SourceFile::read).toList();
        } catch (IOException | DirectoryIteratorException trouble) {
            return List.of(refused(folder.toString(), UnreadableFile.because(folder + " can't be read.")));
        }
    }

    /** The same for bytes that are at hand already. */
    static SourceFile of(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return refused(name, FileTooLarge.found());
        }
        return Decoding.of(name, bytes);
    }

    /** For words that can't even name a file. */
    static SourceFile missing(String words) {
        return refused("file", UnreadableFile.because("No file can have the name " + words.replace('\0', '?')
            + "."));
    }

    private static SourceFile refused(String name, Diagnostic why) {
        return new Unreadable(new SourceText(name, List.of()), why);
    }
}
