package doseward.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a running controller's door is, and the secret that opens it: a file beside the journal that only its
 * owner may read.
 */
public record DoorFile(String address, String secret) {
    private static final Pattern FORM = Pattern.compile(
        "\\{\"address\":\"(http://[A-Za-z0-9.:\\[\\]-]+)\",\"secret\":\"([0-9a-f]{64})\"}\\s*");
    private static final int LONGEST = 300;

    /** The file beside this journal. */
    public static Path beside(Path journal) {
        String name = journal.getFileName().toString();
        int point = name.lastIndexOf('.');
        return journal.resolveSibling((point > 0 ? name.substring(0, point) : name) + ".door");
    }

    /** What the file says; empty when there is none, or it is no door's. */
    public static Optional<DoorFile> read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
            return Optional.empty();
        }
        Matcher said = FORM.matcher(Files.readString(file));
        return said.matches() ? Optional.of(new DoorFile(said.group(1), said.group(2))) : Optional.empty();
    }

    /** Puts it there; from its first moment on nobody else may read it. */
    void write(Path file) throws IOException {
        Files.deleteIfExists(file);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rw-------")));
        } else if (!file.toFile().createNewFile() || !file.toFile().setReadable(false, false)
            || !file.toFile().setReadable(true, true)) {
            throw new IOException("this disk keeps no file from other users");
        }
        Files.write(file, ("{\"address\":\"" + address + "\",\"secret\":\"" + secret + "\"}\n")
            .getBytes(StandardCharsets.UTF_8));
    }

    /** Without the secret, which must not get into any log. */
    @Override public String toString() {
        return "the door at " + address;
    }
}
