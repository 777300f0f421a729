package doseward.controller.pins;

import doseward.pump.gpio.Past;
import doseward.quantity.Volume;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps what a pump on pins must know of its past: one line in one file, replaced as a whole, so that a cut
 * at any moment leaves the old or the new.
 */
final class PastFile {
    private static final Pattern LINE =
        Pattern.compile("boots ([0-9]{1,9}) lifetime_ul ([0-9]{1,18}) (at_rest|giving)\n");

    private final Path file;

    PastFile(Path file) {
        this.file = file;
    }

    /**
     * What it knows. Of a pump that was giving when it was last heard of, nobody knows what it delivered
     * since: its counter begins anew, which its controller takes as a doubt.
     */
    Past read() throws IOException {
        if (!Files.exists(file)) {
            return new Past(0, Volume.ZERO);
        }
        Matcher line = LINE.matcher(Files.readString(file));
        if (!line.matches()) {
            throw new IOException(file + " is not a pump's memory; keep it, and name another journal");
        }
        boolean atRest = line.group(3).equals("at_rest");
        return new Past(Integer.parseInt(line.group(1)),
            atRest ? new Volume(Long.parseLong(line.group(2))) : Volume.ZERO);
    }

    /** Keeps this; it is on the disk when the call returns. */
    void keep(Past past, boolean giving) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        String line = "boots " + past.boots() + " lifetime_ul " + past.lifetime().microlitres()
            + (giving ? " giving\n" : " at_rest\n");
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
