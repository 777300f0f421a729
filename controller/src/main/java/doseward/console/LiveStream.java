package doseward.console;

import doseward.console.Feed.Frame;
import doseward.console.people.Entrance;
import doseward.door.Unheard;
import doseward.door.Watchdog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells one screen the course as it goes on (server-sent events): every entry under its number, so that a
 * screen whose line dropped takes it up where it was, and where the course stands at each look. Ends when
 * nobody is signed in at the screen any more.
 */
final class LiveStream {
    private final Feed feed;
    private final Entrance entrance;
    private final OutputStream out;
    private final Watchdog.Watched watched;

    LiveStream(Feed feed, Entrance entrance, OutputStream out, Watchdog.Watched watched) {
        this.feed = feed;
        this.entrance = entrance;
        this.out = out;
        this.watched = watched;
    }

    void tell(Reply.Live live) throws IOException, InterruptedException {
        send("retry: 1000\n\n");
        Frame shown = new Frame("", "", "", -1, 0, false);
        long told = live.after();
        while (entrance.session(live.session()).isPresent()) {
            Frame now = feed.awaitOther(shown, ConsoleBounds.LOOKS_WHO_IS_THERE);
            if (now.isEmpty()) {
                continue;
            }
            told = entries(told, now);
            send(news(shown, now));
            if (now.left()) {
                send(event("left", "{}"));
                return;
            }
            shown = now;
        }
        send(event("out", "{}"));
    }

    /** A screen that is new is told the last few; the number of the last that was told. */
    private long entries(long had, Frame now) throws IOException, InterruptedException {
        long from = had < 0 || had > now.last() ? Math.max(0, now.last() - ConsoleBounds.ENTRIES_AT_FIRST)
            : had;
        while (from < now.last()) {
            try {
                List<Feed.Told> news = feed.after(from);
                if (news.isEmpty()) {
                    return from;
                }
                for (Feed.Told entry : news) {
                    send("id: " + entry.number() + "\n" + event("entry", entry.data()));
                }
                from = news.getLast().number();
            } catch (Unheard away) {
                send(": the door is away, and is asked again\n\n");
                return from;
            }
        }
        return from;
    }

    private static String news(Frame shown, Frame now) {
        String charts = shown.charts() == now.charts() ? ""
            : event("doses", now.doses()) + event("readings", now.readings());
        return (shown.status().equals(now.status()) ? ": still here\n\n" : event("status", now.status()))
            + charts;
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }

    private void send(String words) throws IOException {
        watched.begins();
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
        watched.ends();
    }
}
