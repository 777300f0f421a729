package doseward.simulator.panel;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows a panel as a page, to this machine alone. Whoever presses must know the key that stands in the page,
 * so that no other page can press for its reader.
 */
public final class PanelServer implements AutoCloseable {
    private static final int KEY_BYTES = 32;
    private static final int BACKLOG = 16;
    private static final String KEY_HEADER = "X-Panel-Key";
    private static final String KEY_IN_PAGE = "{{key}}";
    private static final String TITLE_IN_PAGE = "{{pump}}";
    private static final String CONTAINER_IN_PAGE = "{{container}}";
    private static final String HOLDS_IN_PAGE = "{{holds}}";

    /** It is told four times a second at most, and once at least, so that a page knows that it lives. */
    private static final long LEAST_MILLIS = 250;
    private static final long LIVES_MILLIS = 1_000;

    private static final Map<String, String> FILES = Map.of("/panel.css", "text/css; charset=utf-8",
        "/panel.js", "text/javascript; charset=utf-8", "/panel.svg", "image/svg+xml");

    private final Panel panel;
    private final Optional<ControllerAccount> account;
    private final HttpServer server;
    private final ExecutorService threads;
    private final String key;
    private volatile boolean closed;

    private PanelServer(Panel panel, Optional<ControllerAccount> account, HttpServer server, String key) {
        this.panel = panel;
        this.account = account;
        this.server = server;
        this.key = key;
        this.threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("panel ", 0).factory());
    }

    /**
     * Shows it from now on, at this port or, for 0, at any free one.
     *
     * @param door the controller's, where there is one to be asked
     * @throws IOException when the port is taken
     */
    public static PanelServer open(Panel panel, int port, Optional<Path> door, SecureRandom chance)
            throws IOException {
        HttpServer server = HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), BACKLOG);
        byte[] bytes = new byte[KEY_BYTES];
        chance.nextBytes(bytes);
        PanelServer opened = new PanelServer(panel, door.map(file -> ControllerAccount.at(file, () ->
            panel.board().now().flatMap(Sight::dose).map(dose -> dose.token().dose()))), server,
            HexFormat.of().formatHex(bytes));
        server.setExecutor(opened.threads);
        server.createContext("/", opened::handle);
        server.start();
        return opened;
    }

    /** Where it is to be seen. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!isOurHost(exchange)) {
                answer(exchange, 403, "text/plain", "speak to " + address());
            } else if (exchange.getRequestMethod().equals("POST")) {
                press(exchange, path);
            } else if (path.equals("/sight")) {
                tell(exchange);
            } else if (path.equals("/")) {
                answer(exchange, 200, "text/html; charset=utf-8", page());
            } else if (FILES.containsKey(path)) {
                answer(exchange, 200, FILES.get(path), file(path.substring(1)));
            } else {
                answer(exchange, 404, "text/plain", "there is nothing here; see " + address());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Under any other name a stranger's page could have sent its reader here. */
    private boolean isOurHost(HttpExchange exchange) {
        int port = server.getAddress().getPort();
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        return host.equals("127.0.0.1:" + port) || host.equals("localhost:" + port);
    }

    private void press(HttpExchange exchange, String path) throws IOException {
        String given = String.valueOf(exchange.getRequestHeaders().getFirst(KEY_HEADER));
        if (!MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
                key.getBytes(StandardCharsets.UTF_8))) {
            answer(exchange, 403, "text/plain", "only the panel's own page presses; load it again");
            return;
        }
        boolean on = "on".equals(exchange.getRequestURI().getQuery());
        boolean known = path.startsWith("/press/") && panel.press(path.substring("/press/".length()), on);
        answer(exchange, known ? 204 : 404, "text/plain", known ? "" : "this panel has no such key");
    }

    private void tell(HttpExchange exchange) throws IOException, InterruptedException {
        head(exchange, "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        long seen = 0;
        while (!closed) {
            var next = panel.board().after(seen, LIVES_MILLIS);
            seen = next.map(Noticeboard.Numbered::number).orElse(seen);
            Optional<Sight> sight = panel.board().now();
            if (sight.isPresent()) {
                String json = SightJson.of(sight.get(), panel.networkIsThere(),
                    account.flatMap(ControllerAccount::known));
                out.write(("data: " + json + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
            panel.board().after(Long.MAX_VALUE, LEAST_MILLIS);
        }
    }

    private String page() throws IOException {
        return file("panel.html").replace(KEY_IN_PAGE, key).replace(TITLE_IN_PAGE, escaped(panel.id()))
            .replace(CONTAINER_IN_PAGE, panel.container()).replace(HOLDS_IN_PAGE, panel.holds().toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String file(String name) throws IOException {
        try (InputStream in = PanelServer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing from this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String content)
            throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        head(exchange, type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static void head(HttpExchange exchange, String type) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'");
    }

    @Override public void close() {
        closed = true;
        account.ifPresent(ControllerAccount::close);
        server.stop(0);
        threads.shutdownNow();
    }
}
