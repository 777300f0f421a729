package doseward.language;

import doseward.diagnostic.Findings;
import doseward.language.source.SourceFile;
import doseward.protocol.Protocol;
import java.nio.file.Files;
import doseward.scenario.Scenarios;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Loads files for people and programs: by path, or by the bare name of a shipped protocol. What stands beside
 * a file on disk, drugs and signs of its house, counts for it; a shipped one leans on nothing but what is
 * shipped.
 */
public final class Documents {
    private static final String ENDING = ".yaml";
    private static final String TESTS = ".test" + ENDING;

    private final Library shipped;

    private Documents(Library shipped) {
        this.shipped = shipped;
    }

    /** With what is shipped, and what a house keeps beside each file. */
    public static Documents shipped() {
        return new Documents(new Shipped());
    }

    public Reading<Protocol> protocol(String pathOrName) {
        return switch (library(pathOrName)) {
            case Reading.Faulty<Library>(var findings) -> new Reading.Faulty<>(findings);
            case Reading.Sound<Library>(var library, _) -> Reader.protocol(file(pathOrName), library);
        };
    }

    /** The test file of the protocol: a shipped one's is shipped, another's stands beside it. */
    public Reading<Scenarios> tests(String pathOrName, Protocol protocol) {
        return tests(Shipped.tests(pathOrName).orElseGet(() ->
            onDisk(pathOrName.replaceFirst("\\.yaml$", "") + TESTS)), pathOrName, protocol);
    }

    private Reading<Scenarios> tests(SourceFile tests, String pathOrName, Protocol protocol) {
        return switch (library(pathOrName)) {
            case Reading.Faulty<Library>(var findings) -> new Reading.Faulty<>(findings);
            case Reading.Sound<Library>(var library, _) -> Reader.scenarios(tests, protocol, library);
        };
    }

    /** What the file leans on, or what is wrong with the first of the house's own files that is faulty. */
    public Reading<Library> library(String pathOrName) {
        return Shipped.protocol(pathOrName).isPresent() ? House.nowhere(shipped)
            : folderOf(pathOrName).map(folder -> House.in(folder, shipped))
                .orElseGet(() -> House.nowhere(shipped));
    }

    private static Optional<Path> folderOf(String path) {
        try {
            return Optional.of(Path.of(path)).map(file -> file.resolveSibling(""));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /**
     * What is wrong with the file, whichever kind it says it is. A test file is read by its protocol, which
     * stands beside it or is shipped; of a protocol that is faulty, its own faults are told.
     */
    public Findings findings(String pathOrName) {
        SourceFile file = file(pathOrName);
        return pathOrName.endsWith(TESTS) && Reader.isOfTests(file) ? ofTests(pathOrName)
            : switch (library(pathOrName)) {
                case Reading.Faulty<Library>(var findings) -> findings;
                case Reading.Sound<Library>(var library, _) -> Reader.any(file, library).findings();
            };
    }

    private Findings ofTests(String path) {
        String beside = path.substring(0, path.length() - TESTS.length());
        String name = beside.substring(Math.max(beside.lastIndexOf('/'), beside.lastIndexOf('\\')) + 1);
        boolean isShipped = !Files.exists(Path.of(beside + ENDING)) && Shipped.protocols().contains(name);
        return switch (protocol(isShipped ? name : beside + ENDING)) {
            case Reading.Faulty<Protocol>(var faults) -> faults;
            case Reading.Sound<Protocol>(var protocol, _) -> tests(onDisk(path), path, protocol).findings();
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
