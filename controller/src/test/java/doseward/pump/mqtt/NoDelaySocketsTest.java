package doseward.pump.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;

class NoDelaySocketsTest {
    private final NoDelaySockets sockets = new NoDelaySockets();

    @Test void everySocketSendsAtOnce() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new ServerSocket(0, 5, here);
                Socket bare = sockets.createSocket();
                Socket byName = sockets.createSocket("127.0.0.1", server.getLocalPort());
                Socket byAddress = sockets.createSocket(here, server.getLocalPort());
                Socket from = sockets.createSocket(here, server.getLocalPort(), here, 0);
                Socket byNameFrom = sockets.createSocket("127.0.0.1", server.getLocalPort(), here, 0)) {
            for (Socket socket : new Socket[] {bare, byName, byAddress, from, byNameFrom}) {
                assertTrue(socket.getTcpNoDelay());
            }
        }
    }

    @Test void aSocketHearsNothingBeforeItHasSpoken() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket socket = sockets.createSocket(InetAddress.getLoopbackAddress(),
                        server.getLocalPort())) {
            Socket other = server.accept();
            other.getOutputStream().write(7);
            other.shutdownOutput();

            assertThrows(SocketTimeoutException.class, () -> socket.getInputStream().read());
            socket.getOutputStream().write(1);
            assertEquals(7, socket.getInputStream().read());
            assertEquals(-1, socket.getInputStream().read());
            other.close();
        }
    }
}
