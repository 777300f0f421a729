package doseward.language;

import doseward.language.source.SourceFile;
import doseward.protocol.Protocol;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Loads protocols for people and programs: by the path of a file, or by the bare name of a shipped one. */
public final class Documents {
    private final Library library;

    public Documents(Library library) {
        this.library = library;
    }

    /** With the drugs and signs that are shipped. */
    public static Documents shipped() {
        return new Documents(new Shipped());
    }

    public Reading<Protocol> protocol(String pathOrName) {
        return Reader.protocol(file(pathOrName), library);
    }

    /**
     * The file that the words name, whether or not it can be read; a shipped name wins over a file without
     * ending.
     */
    public static SourceFile file(String pathOrName) {
        return Shipped.protocol(pathOrName).orElseGet(() -> onDisk(pathOrName));
    }

    private static SourceFile onDisk(String path) {
        try {
            return SourceFile.read(Path.of(path));
        } catch (InvalidPathException noPath) {
            return SourceFile.missing(path);
        }
    }
}
