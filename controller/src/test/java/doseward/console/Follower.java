package doseward.console;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Follows a console's events as a page does. */
final class Follower implements AutoCloseable {
    private final SortedMap<Long, Long> entries = new TreeMap<>();
    private final SortedMap<String, String> parts = new TreeMap<>();
    private final CompletableFuture<Void> reading;
    private Optional<Stream<String>> lines = Optional.empty();

    private Follower(Screen screen, Optional<Long> after) {
        HttpRequest.Builder request = screen.request("/live");
        after.ifPresent(last -> request.header("Last-Event-ID", Long.toString(last)));
        reading = screen.client().sendAsync(request.build(), BodyHandlers.ofLines())
            .thenAcceptAsync(this::read, command -> Thread.ofVirtual().start(command));
    }

    static Follower of(Screen screen, Optional<Long> after) {
        return new Follower(screen, after);
    }

    private void read(HttpResponse<Stream<String>> answer) {
        keep(answer.body());
        long number = -1;
        String event = "";
        try {
            for (Iterator<String> each = answer.body().iterator(); each.hasNext();) {
                String line = each.next();
                if (line.startsWith("id: ")) {
                    number = Long.parseLong(line.substring("id: ".length()));
                } else if (line.startsWith("event: ")) {
                    event = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    heard(event, number, line.substring("data: ".length()));
                }
            }
        } catch (UncheckedIOException dropped) {
            heard("dropped", number, String.valueOf(dropped.getMessage()));
        }
    }

    private synchronized void keep(Stream<String> body) {
        lines = Optional.of(body);
    }

    private synchronized void heard(String event, long number, String data) {
        if (event.equals("entry")) {
            entries.put(number, System.nanoTime());
        } else {
            parts.put(event, data);
        }
    }

    synchronized List<Long> entries() {
        return new ArrayList<>(entries.keySet());
    }

    synchronized long cameAt(long number) {
        return entries.get(number);
    }

    synchronized boolean hasStatus() {
        return parts.containsKey("status") && parts.containsKey("readings");
    }

    synchronized JsonNode status() {
        return Screen.JSON.readTree(parts.get("status"));
    }

    synchronized JsonNode doses() {
        return Screen.JSON.readTree(parts.get("doses"));
    }

    synchronized boolean isOut() {
        return parts.containsKey("out");
    }

    synchronized boolean hasLeft() {
        return parts.containsKey("left");
    }

    @Override public synchronized void close() {
        lines.ifPresent(Stream::close);
        reading.cancel(true);
    }
}
