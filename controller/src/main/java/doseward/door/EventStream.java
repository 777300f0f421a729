package doseward.door;

import doseward.journal.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells one listener every entry after a number, each under its number, until the loop leaves or the line
 * drops; then it may come back with the last number it had.
 */
final class EventStream {
    /** One write carries so many; then the next are copied. */
    private static final int AT_ONCE = 50;

    private final Chronicle chronicle;
    private final OutputStream out;
    private final Watchdog.Watched watched;

    EventStream(Chronicle chronicle, OutputStream out, Watchdog.Watched watched) {
        this.chronicle = chronicle;
        this.out = out;
        this.watched = watched;
    }

    void tell(long after) throws IOException, InterruptedException {
        long told = after;
        send(": the entries after " + after + "\n\n");
        while (true) {
            List<Entry> news = chronicle.after(told, AT_ONCE);
            Chronicle.Stand stand = chronicle.stand();
            if (!news.isEmpty()) {
                send(words(news, new EntryView(stand.course())));
                told = news.getLast().number();
            } else if (stand.over()) {
                send("event: left\ndata: {}\n\n");
                return;
            } else {
                chronicle.awaitMoreThan(told, DoorBounds.HEARTBEAT);
                if (chronicle.stand().entry() <= told) {
                    send(": still here\n\n");
                }
            }
        }
    }

    private static String words(List<Entry> news, EntryView view) {
        StringBuilder words = new StringBuilder();
        for (Entry entry : news) {
            words.append("id: ").append(entry.number()).append("\nevent: entry\ndata: ")
                .append(new String(Json.bytes(view.of(entry)), StandardCharsets.UTF_8)).append("\n\n");
        }
        return words.toString();
    }

    private void send(String words) throws IOException {
        watched.begins();
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
        watched.ends();
    }
}
