package doseward.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import doseward.door.Problem.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;

/** Takes each request from the JDK's server, lets it in or not, and carries the answer back. */
final class Reception implements HttpHandler {
    private static final int NO_BODY = -1;

    private final Gatekeeper gatekeeper;
    private final Lane looking;
    private final Lane acting;
    private final Routes routes;
    private final Chronicle chronicle;
    private final Watchdog watchdog;
    private final Semaphore streams = new Semaphore(DoorBounds.MOST_STREAMS);

    Reception(Gatekeeper gatekeeper, LongSupplier nanos, Routes routes, Chronicle chronicle,
            Watchdog watchdog) {
        this.gatekeeper = gatekeeper;
        this.looking = Lane.ofOurs(nanos);
        this.acting = Lane.ofOurs(nanos);
        this.routes = routes;
        this.chronicle = chronicle;
        this.watchdog = watchdog;
    }

    @Override public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            carry(exchange, answer(exchange));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** A bug of the door's is told to whoever asked, and to the log; the course does not notice. */
    private Answer answer(HttpExchange exchange) throws IOException, InterruptedException {
        try {
            gatekeeper.admit(head(exchange));
            return answerInside(exchange);
        } catch (Refused refused) {
            return Answer.of(refused.problem());
        } catch (RuntimeException bug) {
            System.getLogger("doseward.door").log(System.Logger.Level.ERROR, "the door has a bug", bug);
            return Answer.of(new Problem(Kind.BUG, "the door could not answer; the course goes on", "/",
                "look with GET /1/acts/KEY whether an act was taken, and report the bug"));
        }
    }

    /** Screens that look too often never keep out somebody who acts. */
    private Answer answerInside(HttpExchange exchange) throws Refused, IOException, InterruptedException {
        Lane lane = exchange.getRequestMethod().equals("POST") ? acting : looking;
        if (!lane.enter()) {
            throw new Refused(Kind.TOO_MANY, "more is asked at once than the door answers", "/",
                "ask again in a second, and less often");
        }
        try {
            return routes.answer(head(exchange).with(body(exchange)));
        } finally {
            lane.leave();
        }
    }

    private static Request head(HttpExchange exchange) {
        SortedMap<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) ->
            headers.put(name.toLowerCase(Locale.ROOT), values));
        return new Request(exchange.getRequestMethod(), exchange.getRequestURI(), headers, new byte[0]);
    }

    private static byte[] body(HttpExchange exchange) throws IOException, Refused {
        byte[] body = exchange.getRequestBody().readNBytes(DoorBounds.MOST_BODY_BYTES + 1);
        if (body.length > DoorBounds.MOST_BODY_BYTES) {
            throw new Refused(Kind.TOO_LARGE, "its body has more than " + DoorBounds.MOST_BODY_BYTES
                + " bytes", "/", "say less at once");
        }
        return body;
    }

    private void carry(HttpExchange exchange, Answer answer) throws IOException, InterruptedException {
        switch (answer) {
            case Answer.Document document -> carry(exchange, document);
            case Answer.Events(var after) -> stream(exchange, after);
        }
    }

    private static void carry(HttpExchange exchange, Answer.Document document) throws IOException {
        head(exchange, document.type());
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(document.status(), NO_BODY);
        } else {
            exchange.sendResponseHeaders(document.status(), document.content().length);
            exchange.getResponseBody().write(document.content());
        }
    }

    private void stream(HttpExchange exchange, long after) throws IOException, InterruptedException {
        if (!streams.tryAcquire()) {
            carry(exchange, Answer.of(new Problem(Kind.TOO_MANY, DoorBounds.MOST_STREAMS
                + " listeners follow the course already", "/", "close one, then come again")));
            return;
        }
        try (Watchdog.Watched watched = watchdog.watch()) {
            head(exchange, "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            new EventStream(chronicle, out, watched).tell(after);
        } finally {
            streams.release();
        }
    }

    /** Nothing of a patient's is kept by a browser, framed by a page, or guessed to be something else. */
    private static void head(HttpExchange exchange, String type) {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
    }
}
