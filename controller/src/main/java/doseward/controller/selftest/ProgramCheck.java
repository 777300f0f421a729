package doseward.controller.selftest;

import doseward.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program's own files are those that it was started from, to the byte. Their hash stands in the journal
 * with every self-test, so that it can be told later which program gave a dose.
 */
public final class ProgramCheck implements Check {
    private final List<Path> files;
    private final String hash;

    private ProgramCheck(List<Path> files) {
        this.files = files;
        this.hash = hash();
    }

    /** Of the jars and folders that this program was started from. */
    public static ProgramCheck ofThisProgram() {
        return of(Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
            .filter(entry -> !entry.isEmpty()).map(Path::of).filter(Files::exists).toList());
    }

    /** Of these files, and all files in these folders, as they are now. */
    static ProgramCheck of(List<Path> roots) {
        return new ProgramCheck(roots.stream().flatMap(root -> filesIn(root).stream()).toList());
    }

    /** The SHA-256 of the files that the program was started from, in hexadecimal. */
    public String programHash() {
        return hash;
    }

    @Override public String name() {
        return "program sha256 " + hash;
    }

    @Override public Optional<String> trouble() {
        return hash().equals(hash) ? Optional.empty()
            : Optional.of("the program's files are no longer those that it was started from; end it, and "
                + "install it anew");
    }

    private static List<Path> filesIn(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException("the program's own files can't be listed", trouble);
        }
    }

    private String hash() {
        MessageDigest digest = Sha256.begun();
        files.forEach(file -> add(file, digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A file that is gone is another hash. */
    private static void add(Path file, MessageDigest digest) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            digest.update(gone.getClass().getName().getBytes(StandardCharsets.UTF_8));
        }
    }
}
