package doseward.console.people;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Who came to the console, who left it, and who could not come in: a line each with its time, in
 * {@code people.log} beside the file of people, its owner's alone, and on the controller's screen. When the
 * file is full it is kept under a number, and the eldest of those goes. Safe for many threads.
 */
public final class VisitorsBook {
    private static final String OWNER = "rw-------";

    private final Path file;
    private final InstantSource clock;
    private final Consumer<String> told;

    /** Beside this file of people. */
    public VisitorsBook(Path people, InstantSource clock, Consumer<String> told) {
        this.file = people.toAbsolutePath().resolveSibling("people.log");
        this.clock = clock;
        this.told = told;
    }

    /** Where a full one is kept: 1 is the latest. */
    private Path full(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    /**
     * Writes a line that is on disk when this returns. Where it can't be, the screen says so and people are
     * let in all the same: a full disk must not keep a nurse from the pump.
     */
    public synchronized void write(String sentence) {
        told.accept(sentence);
        try {
            if (Files.exists(file) && Files.size(file) >= PeopleBounds.BOOK_IS_FULL) {
                turn();
            }
            append(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " "
                + sentence.replaceAll("\\p{Cntrl}", " ") + "\n");
        } catch (IOException trouble) {
            told.accept("Who signs in can't be written to " + file + ": " + trouble.getMessage()
                + ". Make room, or see who may write there.");
        }
    }

    private void turn() throws IOException {
        for (int number = PeopleBounds.FULL_BOOKS - 1; number > 0; number--) {
            if (Files.exists(full(number))) {
                Files.move(full(number), full(number + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(file, full(1), StandardCopyOption.REPLACE_EXISTING);
    }

    private void append(String line) throws IOException {
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE,
                StandardOpenOption.APPEND), PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString(OWNER)))) {
            ByteBuffer left = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }
}
