package doseward.console;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import doseward.console.people.Entrance;
import doseward.door.Allowance;
import doseward.door.Watchdog;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Takes each request from the JDK's server and carries the reply back. */
final class Reception implements HttpHandler {
    private static final int NO_BODY = -1;

    private final Guard guard;
    private final Supplier<Behind> behind;
    private final Entrance entrance;
    private final Allowance allowance;
    private final Watchdog watchdog;
    private final Semaphore viewers = new Semaphore(ConsoleBounds.MOST_VIEWERS);

    /** Before this, which may be exchanged from one request to the next. */
    Reception(Guard guard, Supplier<Behind> behind, Entrance entrance, Allowance allowance,
            Watchdog watchdog) {
        this.guard = guard;
        this.behind = behind;
        this.entrance = entrance;
        this.allowance = allowance;
        this.watchdog = watchdog;
    }

    @Override public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            carry(exchange, reply(exchange));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** A bug of the console's is told to whoever asked, and to the log; the course does not notice. */
    private Reply reply(HttpExchange exchange) throws IOException, InterruptedException {
        try {
            if (!allowance.take()) {
                throw new Refused(429, "too-many", "More is asked at once than the console answers.",
                    "Try again in a second.");
            }
            Asked head = head(exchange);
            guard.checkHost(head);
            return behind.get().ways().reply(head.with(body(exchange)));
        } catch (Refused refused) {
            return refused.reply();
        } catch (RuntimeException bug) {
            System.getLogger("doseward.console").log(System.Logger.Level.ERROR, "the console has a bug", bug);
            return new Refused(500, "bug", "The console could not answer; the course goes on.",
                "Look at the pump itself, and report the bug.").reply();
        }
    }

    private static Asked head(HttpExchange exchange) {
        SortedMap<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) ->
            headers.put(name.toLowerCase(Locale.ROOT), values));
        return new Asked(exchange.getRequestMethod(),
            Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("/"),
            Optional.ofNullable(exchange.getRequestURI().getRawQuery()), headers,
            exchange.getRemoteAddress().getAddress().getHostAddress(), new byte[0]);
    }

    private static byte[] body(HttpExchange exchange) throws IOException, Refused {
        byte[] body = exchange.getRequestBody().readNBytes(ConsoleBounds.MOST_BODY_BYTES + 1);
        if (body.length > ConsoleBounds.MOST_BODY_BYTES) {
            throw new Refused(413, "too-large", "It has more than " + ConsoleBounds.MOST_BODY_BYTES
                + " bytes.", "Say less at once.");
        }
        return body;
    }

    private void carry(HttpExchange exchange, Reply reply) throws IOException, InterruptedException {
        switch (reply) {
            case Reply.Document document -> carry(exchange, document);
            case Reply.Live live -> stream(exchange, live);
        }
    }

    private void carry(HttpExchange exchange, Reply.Document document) throws IOException {
        guarded(exchange.getResponseHeaders(), document.type());
        document.headers().forEach(exchange.getResponseHeaders()::set);
        if (document.content().length == 0 || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(document.status(), NO_BODY);
        } else {
            exchange.sendResponseHeaders(document.status(), document.content().length);
            exchange.getResponseBody().write(document.content());
        }
    }

    private void stream(HttpExchange exchange, Reply.Live live) throws IOException, InterruptedException {
        if (!viewers.tryAcquire()) {
            carry(exchange, new Refused(429, "too-many", ConsoleBounds.MOST_VIEWERS
                + " screens follow the course already.", "Close one, then load this page anew.").reply());
            return;
        }
        try (Watchdog.Watched watched = watchdog.watch()) {
            guarded(exchange.getResponseHeaders(), "text/event-stream; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
            Feed feed = behind.get().feed().orElseThrow();
            new LiveStream(feed, entrance, exchange.getResponseBody(), watched).tell(live);
        } finally {
            viewers.release();
        }
    }

    /**
     * Nothing but our own files is loaded or run, no text ever becomes markup, no other page frames ours or
     * is told where its reader came from.
     */
    private void guarded(Headers headers, String type) {
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
        if (guard.isProtected()) {
            headers.set("Strict-Transport-Security", "max-age=" + ConsoleBounds.PROTECTED_FOR.toSeconds());
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Embedder-Policy", "require-corp");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }
}
