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

    /** This test file, or that of this protocol: a shipped one's is shipped, another's stands beside it. */
    public Reading<Scenarios> tests(String pathOrName, Protocol protocol) {
        SourceFile tests = pathOrName.endsWith(TESTS) ? onDisk(pathOrName) : Shipped.tests(pathOrName)
            .orElseGet(() -> onDisk(pathOrName.replaceFirst("\\.yaml$", "") + TESTS));
        return switch (library(pathOrName)) {
            case Reading.Faulty<Library>(var findings) -> new Reading.Faulty<>(findings);
            case Reading.Sound<Library>(var library, _) -> Reader.scenarios(tests, protocol, library);
        };
    }

    /** What the file leans on, or what is wrong with the first of the house's own files that is faulty. */
    public Reading<Library> library(String pathOrName) {
        return Shipped.protocol(pathOrName).isPresent() ? House.nowhere(shipped)
            : path(pathOrName).map(file -> House.in(file.resolveSibling(""), shipped))
                .orElseGet(() -> House.nowhere(shipped));
    }

    /** What a protocol in this folder would lean on. */
    public Reading<Library> libraryIn(Path folder) {
        return House.in(folder, shipped);
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
        return switch (protocol(testedBy(path))) {
            case Reading.Faulty<Protocol>(var faults) -> faults;
            case Reading.Sound<Protocol>(var protocol, _) -> tests(path, protocol).findings();
        };
    }

    /**
     * The protocol that a test file is for: the one beside it, or else the shipped one of its name; what is
     * no test file is a protocol itself.
     */
    public static String testedBy(String pathOrName) {
        if (!pathOrName.endsWith(TESTS)) {
            return pathOrName;
        }
        String beside = pathOrName.substring(0, pathOrName.length() - TESTS.length());
        return path(beside + ENDING).filter(Files::notExists).flatMap(_ -> path(beside))
            .map(file -> file.getFileName().toString()).filter(Shipped.protocols()::contains)
            .orElse(beside + ENDING);
    }

    /**
     * The file that the words name, whether or not it can be read; a shipped name wins over a file without
     * ending.
     */
    public static SourceFile file(String pathOrName) {
        return Shipped.protocol(pathOrName).orElseGet(() -> onDisk(pathOrName));
    }

    private static SourceFile onDisk(String words) {
        return path(words).map(SourceFile::read).orElseGet(() -> SourceFile.missing(words));
    }

    /** Empty for words that can't even name a file. */
    private static Optional<Path> path(String words) {
        try {
            return Optional.of(Path.of(words));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
