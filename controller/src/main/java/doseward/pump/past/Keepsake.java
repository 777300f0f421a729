package doseward.pump.past;

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
 * Keeps a pump's past: one line in one file, replaced as a whole, so that a cut at any moment leaves the old
 * or the new.
 */
public final class Keepsake {
    private static final Pattern LINE = Pattern.compile(
        "boots ([0-9]{1,9}) lifetime_ul ([0-9]{1,18})(?: free_flows ([0-9]{1,18}))?( giving)?\n");

    private final Path file;

    public Keepsake(Path file) {
        this.file = file;
    }

    /**
     * What was kept last; a pump that is new has never started. Of one that was giving then nobody knows what
     * it delivered since: its counter begins anew, which its controller takes as a doubt.
     */
    public Past read() throws IOException {
        if (!Files.exists(file)) {
            return Past.NONE;
        }
        Matcher line = LINE.matcher(Files.readString(file));
        if (!line.matches()) {
            throw new IOException(file + " is not a pump's memory; name another file, or remove it");
        }
        boolean known = line.group(4) == null;
        long freeFlows = line.group(3) == null ? 0 : Long.parseLong(line.group(3));
        return new Past(Integer.parseInt(line.group(1)),
            known ? new Volume(Long.parseLong(line.group(2))) : Volume.ZERO, freeFlows);
    }

    /** Keeps this from now on; it is on the disk when the call returns. */
    public void keep(Past past) throws IOException {
        write(past, "\n");
    }

    /** The same, of a pump that may now deliver more than is kept. */
    public void keepGiving(Past past) throws IOException {
        write(past, " giving\n");
    }

    private void write(Past past, String end) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        String line = "boots " + past.boots() + " lifetime_ul " + past.lifetime().microlitres()
            + " free_flows " + past.freeFlows() + end;
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
