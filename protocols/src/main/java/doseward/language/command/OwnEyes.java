package doseward.language.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Files that only their owner may read, such as private keys. */
final class OwnEyes {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
        PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE,
        PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE,
        PosixFilePermission.OTHERS_EXECUTE);

    private OwnEyes() {}

    /** Why a file that holds a secret is not used; empty when it is its owner's alone. */
    static Optional<String> objection(Path file) {
        try {
            boolean others = Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
            return others ? Optional.of("Others than its owner may read or change " + file
                + ". If nobody did, say `chmod 600 " + file + "`; if someone may have, make a new key.")
                : Optional.empty();
        } catch (UnsupportedOperationException noPermissions) {
            return Optional.of("Nobody can tell who may read " + file
                + ", for its disk keeps no permissions. Keep it on one that does.");
        } catch (IOException trouble) {
            return Optional.of(file + " can't be read.");
        }
    }
}
