package doseward.pump.mqtt;

import java.net.URI;
import java.util.List;

/**
 * Where a broker listens.
 *
 * @param access how one gets in
 */
public record Broker(String host, int port, Access access) {
    private static final int USUAL_PORT = 1883;
    private static final int USUAL_PROTECTED_PORT = 8883;
    private static final List<String> SCHEMES = List.of("mqtt", "tcp");
    private static final String PROTECTED = "mqtts";

    /** Reads {@code mqtt://host} or {@code mqtt://host:port}, which is open to everybody. */
    public static Broker at(URI uri) {
        return at(uri, Access.OPEN);
    }

    /** The same; or {@code mqtts://host:port}, which needs an authority, as only that may have one. */
    public static Broker at(URI uri, Access access) {
        boolean isProtected = PROTECTED.equals(uri.getScheme());
        if (uri.getHost() == null || !isProtected && !SCHEMES.contains("" + uri.getScheme())) {
            throw new IllegalArgumentException("a broker reads mqtt://host:port, not " + uri);
        }
        if (isProtected != access.tls().isPresent()) {
            throw new IllegalArgumentException(isProtected
                ? uri + " needs an authority that vouches for the broker"
                : uri + " is not protected, so an authority or a certificate says nothing; write mqtts://");
        }
        int usual = isProtected ? USUAL_PROTECTED_PORT : USUAL_PORT;
        return new Broker(uri.getHost(), uri.getPort() < 0 ? usual : uri.getPort(), access);
    }

    /** Always plain to the library: where the line is protected its socket is. */
    String uri() {
        return "tcp://" + host + ":" + port;
    }

    /** As people write it. */
    public String address() {
        return (access.tls().isPresent() ? "mqtts://" : "mqtt://") + host + ":" + port;
    }

    /** As in a sentence: {@code broker at host:port}. */
    @Override public String toString() {
        return "broker at " + host + ":" + port;
    }
}
