package doseward.console;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import doseward.tls.AccessFailed;
import doseward.tls.OwnKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * Where a console listens.
 *
 * @param host a name or an address of this machine
 * @param port 0 for any that is free
 * @param own by which it shows browsers who it is (TLS 1.3); without it the line is open
 */
public record Place(String host, int port, Optional<OwnKey> own) {
    /** Connections that wait to be accepted; fifty screens that come back at once. */
    private static final int BACKLOG = 64;
    private static final String VERSION = "TLSv1.3";

    /** For a browser on this machine alone, over an open line that leaves it never. */
    public static Place here(int port) {
        return new Place("127.0.0.1", port, Optional.empty());
    }

    /** Nobody listens in on it. */
    boolean isProtected() {
        return own.isPresent();
    }

    /**
     * What answers there; the files of the certificate and its key are read now.
     *
     * @throws IOException when the port is taken, or no machine of ours is called so
     * @throws AccessFailed when the certificate or its key can't be used
     */
    HttpServer server() throws IOException, AccessFailed {
        InetSocketAddress at = new InetSocketAddress(InetAddress.getByName(host), port);
        if (own.isEmpty()) {
            return HttpServer.create(at, BACKLOG);
        }
        SSLContext context = context(own.get());
        HttpsServer server = HttpsServer.create(at, BACKLOG);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override public void configure(HttpsParameters each) {
                SSLParameters parameters = context.getDefaultSSLParameters();
                parameters.setProtocols(new String[] {VERSION});
                each.setSSLParameters(parameters);
            }
        });
        return server;
    }

    private static SSLContext context(OwnKey own) throws AccessFailed {
        try {
            SSLContext context = SSLContext.getInstance(VERSION);
            context.init(own.managers(), null, null);
            return context;
        } catch (GeneralSecurityException other) {
            throw new AccessFailed("No protected line can be offered (" + other.getMessage() + ").", other);
        }
    }

    /** The names, with the port, by which a browser may ask for it: those that its certificate is for. */
    List<String> names(int taken) throws AccessFailed {
        List<String> all = own.isEmpty() ? List.of("127.0.0.1", "localhost") : own.get().names();
        return all.stream().map(name -> name + ":" + taken).toList();
    }

    String scheme() {
        return isProtected() ? "https" : "http";
    }
}
