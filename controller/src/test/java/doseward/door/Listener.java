package doseward.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Follows events on a bare socket, so that a dropped line is truly dropped. */
final class Listener {
    private static final Pattern NUMBER = Pattern.compile("(?m)^id: ([0-9]+)\nevent: entry\ndata: .+\n\n");

    private final Socket socket;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    Listener(Socket socket) {
        this.socket = socket;
        Thread.ofVirtual().start(this::listen);
    }

    void ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
    }

    private void listen() {
        try {
            byte[] some = new byte[8_192];
            for (int read = socket.getInputStream().read(some); read >= 0;
                    read = socket.getInputStream().read(some)) {
                say(new String(some, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException dropped) {
            say("\n(" + dropped.getMessage() + ")");
        }
    }

    private void say(String words) {
        synchronized (heard) {
            heard.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    String said() {
        synchronized (heard) {
            return heard.toString(StandardCharsets.UTF_8);
        }
    }

    boolean isConnected() {
        return said().contains(": the entries after");
    }

    /** The numbers of all entries that have come whole, in their order; a chunk's size may stand between. */
    List<Long> numbers() {
        String plain = said().replaceAll("\r\n[0-9a-fA-F]+\r\n", "").replace("\r\n", "");
        return NUMBER.matcher(plain).results().map((MatchResult one) -> Long.parseLong(one.group(1)))
            .toList();
    }

    void drop() {
        try {
            socket.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
