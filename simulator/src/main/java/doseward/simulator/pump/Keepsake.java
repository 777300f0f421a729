package doseward.simulator.pump;

import doseward.quantity.Volume;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a pump still knows after its power was cut: how often it has started, and all it ever delivered. One
 * line in one file, replaced as a whole, so that a cut at any moment leaves the old or the new.
 */
public final class Keepsake {
    private static final Pattern LINE = Pattern.compile("boots ([0-9]{1,9}) lifetime_ul ([0-9]{1,18})\n");

    private final Path file;

    public Keepsake(Path file) {
        this.file = file;
    }

    /** What is kept. */
    public record Kept(int boots, Volume lifetime) {}

    /** What was kept last; a pump that is new has never started. */
    public Kept read() throws IOException {
        if (!Files.exists(file)) {
            return new Kept(0, Volume.ZERO);
        }
        Matcher line = LINE.matcher(Files.readString(file));
        if (!line.matches()) {
            throw new IOException(file + " is not a pump's memory; name another file, or remove it");
        }
        return new Kept(Integer.parseInt(line.group(1)), new Volume(Long.parseLong(line.group(2))));
    }

    /** Keeps this from now on; it is on the disk when the call returns. */
    public void keep(Kept kept) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        String line = "boots " + kept.boots() + " lifetime_ul " + kept.lifetime().microlitres() + "\n";
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
