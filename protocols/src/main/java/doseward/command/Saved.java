package doseward.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Writes files so that a power cut leaves either the old one or the new one, whole. */
public final class Saved {
    private static final String OWNER = "rw-------";

    private Saved() {}

    /** Replaces the file, keeping its permissions; where the path is a link, the file it leads to. */
    public static void over(Path path, String text) throws IOException {
        Path file = path.toRealPath();
        Path next = Files.createTempFile(file.getParent(), "." + file.getFileName() + ".", ".new");
        try {
            write(next, bytes(text), StandardOpenOption.WRITE);
            Optional<PosixFileAttributeView> permissions = permissions(next);
            if (permissions.isPresent()) {
                permissions.orElseThrow().setPermissions(Files.getPosixFilePermissions(file));
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
        sync(file.getParent());
    }

    /** Writes a file that is not there yet; one that is there is left as it is, and the call fails. */
    public static void fresh(Path path, String text) throws IOException {
        fresh(path, bytes(text));
    }

    /** The same for what is not text; what could not be written whole is taken away again. */
    public static void fresh(Path path, byte[] bytes) throws IOException {
        Files.createFile(path);
        try {
            write(path, bytes, StandardOpenOption.WRITE);
        } catch (IOException trouble) {
            Files.deleteIfExists(path);
            throw trouble;
        }
        sync(path.toAbsolutePath().getParent());
    }

    /** The same, so that whoever looks finds it whole or not at all; nobody but its owner may read it. */
    public static void whole(Path path, String text) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Path next = Files.createTempFile(folder, "." + path.getFileName() + ".", ".new");
        try {
            write(next, bytes(text), StandardOpenOption.WRITE);
            if (Files.exists(path)) {
                throw new FileAlreadyExistsException(path.toString());
            }
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
        sync(folder);
    }

    /** The same for a secret: from the first moment nobody but its owner may read it. */
    public static void secret(Path path, String text) throws IOException {
        Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER)));
        write(path, bytes(text), StandardOpenOption.WRITE);
        sync(path.toAbsolutePath().getParent());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path path, byte[] bytes, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** The name of a file stands in its folder, which is on disk only once it is forced there too. */
    private static void sync(Path folder) throws IOException {
        if (permissions(folder).isPresent()) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Absent on file systems that have no such permissions, on which a folder can't be forced either. */
    private static Optional<PosixFileAttributeView> permissions(Path path) {
        return Optional.ofNullable(Files.getFileAttributeView(path, PosixFileAttributeView.class));
    }
}
