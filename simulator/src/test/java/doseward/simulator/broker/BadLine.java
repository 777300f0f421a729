package doseward.simulator.broker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A wire to the broker that a test may cut, or hold so that it looks sound and carries nothing. */
final class BadLine implements AutoCloseable {
    private final ServerSocket server;
    private final int target;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean isHeld;
    private volatile boolean isCut;

    BadLine(int target) {
        this.target = target;
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.startVirtualThread(this::accept);
    }

    URI uri() {
        return URI.create("mqtt://127.0.0.1:" + server.getLocalPort());
    }

    /** Breaks what is connected, and lets nothing new through. */
    void cut() {
        isCut = true;
        sockets.forEach(BadLine::shut);
        sockets.clear();
    }

    /** Lets nothing through, and breaks nothing. */
    void hold() {
        held(true);
    }

    void heal() {
        isCut = false;
        held(false);
    }

    @Override public void close() {
        cut();
        heal();
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void held(boolean now) {
        lock.lock();
        isHeld = now;
        changed.signalAll();
        lock.unlock();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                if (isCut) {
                    shut(client);
                } else {
                    join(client);
                }
            } catch (IOException closedOrNoBroker) {
                continue;
            }
        }
    }

    private void join(Socket client) throws IOException {
        sockets.add(client);
        Socket broker;
        try {
            broker = new Socket(InetAddress.getLoopbackAddress(), target);
        } catch (IOException noBroker) {
            shut(client);
            throw noBroker;
        }
        sockets.add(broker);
        client.setTcpNoDelay(true);
        broker.setTcpNoDelay(true);
        Thread.startVirtualThread(() -> carry(client, broker));
        Thread.startVirtualThread(() -> carry(broker, client));
    }

    private void carry(Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                untilSound();
                out.write(bytes, 0, read);
            }
        } catch (IOException broken) {
            shut(to);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void untilSound() throws InterruptedException {
        lock.lock();
        try {
            while (isHeld) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
