package doseward.pump.mqtt;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A socket that sends at once, and hears nothing, not even that the other side hung up, before it has spoken.
 * In MQTT the client speaks first; the library, hung up on while it is still starting its threads, would wait
 * for one of them for ever, and leave a thread behind at each attempt.
 */
class ClientFirstSocket extends Socket {
    private static final long LONGEST_WAIT_MS = 1_000;
    private final CountDownLatch spoken = new CountDownLatch(1);

    static ClientFirstSocket open() throws IOException {
        ClientFirstSocket socket = new ClientFirstSocket();
        socket.setTcpNoDelay(true);
        return socket;
    }

    InputStream incoming() throws IOException {
        return super.getInputStream();
    }

    OutputStream outgoing() throws IOException {
        return super.getOutputStream();
    }

    @Override public InputStream getInputStream() throws IOException {
        return new FilterInputStream(incoming()) {
            @Override public int read() throws IOException {
                awaitFirstWord();
                return super.read();
            }

            @Override public int read(byte[] bytes, int from, int length) throws IOException {
                awaitFirstWord();
                return super.read(bytes, from, length);
            }
        };
    }

    @Override public OutputStream getOutputStream() throws IOException {
        return new FilterOutputStream(outgoing()) {
            @Override public void write(int one) throws IOException {
                spoken.countDown();
                out.write(one);
            }

            @Override public void write(byte[] bytes, int from, int length) throws IOException {
                spoken.countDown();
                out.write(bytes, from, length);
            }
        };
    }

    private void awaitFirstWord() throws IOException {
        try {
            if (!spoken.await(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS)) {
                throw new SocketTimeoutException("nothing said yet");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before the first word");
        }
    }
}
