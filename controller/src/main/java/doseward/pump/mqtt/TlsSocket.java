package doseward.pump.mqtt;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * The same over a protected line: connected, both sides have shown who they are, and the broker's certificate
 * is for the host that was asked for.
 */
final class TlsSocket extends ClientFirstSocket {
    private final SSLSocketFactory protection;
    private Optional<SSLSocket> inner = Optional.empty();

    TlsSocket(SSLSocketFactory protection) {
        this.protection = protection;
    }

    @Override public void connect(SocketAddress there, int millis) throws IOException {
        SSLSocket socket = (SSLSocket) protection.createSocket();
        inner = Optional.of(socket);
        socket.setTcpNoDelay(true);
        socket.setEnabledProtocols(new String[] {Protection.VERSION});
        SSLParameters parameters = socket.getSSLParameters();
        // Compares the host that was asked for with the names in the certificate, as RFC 2818 has it.
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.connect(there, millis);
        socket.setSoTimeout(millis);
        socket.startHandshake();
    }

    @Override public void connect(SocketAddress there) throws IOException {
        connect(there, 0);
    }

    @Override InputStream incoming() throws IOException {
        return connected().getInputStream();
    }

    @Override OutputStream outgoing() throws IOException {
        return connected().getOutputStream();
    }

    private SSLSocket connected() throws SocketException {
        return inner.orElseThrow(() -> new SocketException("not connected yet"));
    }

    @Override public void setSoTimeout(int millis) throws SocketException {
        connected().setSoTimeout(millis);
    }

    @Override public boolean isConnected() {
        return inner.filter(SSLSocket::isConnected).isPresent();
    }

    @Override public void close() throws IOException {
        super.close();
        if (inner.isPresent()) {
            inner.get().close();
        }
    }
}
