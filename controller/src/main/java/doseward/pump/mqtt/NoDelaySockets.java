package doseward.pump.mqtt;

import doseward.tls.AccessFailed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * Makes sockets that send at once. Without this every small message waits for the answer to the one before
 * it, and a round trip takes 44 to 88 ms instead of a fraction of one.
 */
final class NoDelaySockets extends SocketFactory {
    private final Opening opening;

    private interface Opening {
        ClientFirstSocket open() throws IOException;
    }

    /** Unprotected ones. */
    NoDelaySockets() {
        this(ClientFirstSocket::open);
    }

    private NoDelaySockets(Opening opening) {
        this.opening = opening;
    }

    /** Such as this access asks for; its files are read now. */
    static NoDelaySockets of(Access access) throws AccessFailed {
        if (access.tls().isEmpty()) {
            return new NoDelaySockets();
        }
        SSLSocketFactory protection = Protection.of(access.tls().get());
        return new NoDelaySockets(() -> new TlsSocket(protection));
    }

    @Override public Socket createSocket() throws IOException {
        return opening.open();
    }

    @Override public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override public Socket createSocket(String host, int port, InetAddress local, int localPort)
            throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
    }

    @Override public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
            throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
    }

    private Socket connected(InetSocketAddress there) throws IOException {
        return connected(there, new InetSocketAddress(0));
    }

    private Socket connected(InetSocketAddress there, InetSocketAddress here) throws IOException {
        Socket socket = opening.open();
        socket.bind(here);
        socket.connect(there);
        return socket;
    }
}
