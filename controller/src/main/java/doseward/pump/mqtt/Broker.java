package doseward.pump.mqtt;

import java.net.URI;
import java.util.List;

/** Where a broker listens. */
public record Broker(String host, int port) {
    private static final int USUAL_PORT = 1883;
    private static final List<String> SCHEMES = List.of("mqtt", "tcp");

    /** Reads {@code mqtt://host} or {@code mqtt://host:port}. */
    public static Broker at(URI uri) {
        if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("a broker reads mqtt://host:port, not " + uri);
        }
        return new Broker(uri.getHost(), uri.getPort() < 0 ? USUAL_PORT : uri.getPort());
    }

    String uri() {
        return "tcp://" + host + ":" + port;
    }

    /** As in a sentence: {@code broker at host:port}. */
    @Override public String toString() {
        return "broker at " + host + ":" + port;
    }
}
