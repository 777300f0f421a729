package doseward.language;

import doseward.diagnostic.Findings;
import doseward.language.source.SourceFile;
import doseward.protocol.Protocol;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Loads protocols for people and programs: by the path of a file, or by the bare name of a shipped one. */
public final class Documents {
    private static final String ENDING = ".yaml";
    private static final String TESTS = ".test" + ENDING;

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
     * What is wrong with the file, whichever kind it says it is. A test file is read by its protocol, which
     * stands beside it or is shipped; of a protocol that is faulty, its own faults are told.
     */
    public Findings findings(String pathOrName) {
        SourceFile file = file(pathOrName);
        if (!pathOrName.endsWith(TESTS) || !Reader.isOfTests(file)) {
            return Reader.any(file, library).findings();
        }
        String beside = pathOrName.substring(0, pathOrName.length() - TESTS.length());
        String name = beside.substring(Math.max(beside.lastIndexOf('/'), beside.lastIndexOf('\\')) + 1);
        boolean isShipped = !Files.exists(Path.of(beside + ENDING)) && Shipped.protocols().contains(name);
        return switch (protocol(isShipped ? name : beside + ENDING)) {
            case Reading.Faulty<Protocol>(var faults) -> faults;
            case Reading.Sound<Protocol>(var protocol, _) ->
                Reader.scenarios(file, protocol, library).findings();
        };
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
