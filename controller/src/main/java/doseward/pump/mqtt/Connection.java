package doseward.pump.mqtt;

import doseward.tls.AccessFailed;
import doseward.tls.KeyFiles;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/**
 * One connection, from its beginning to its loss; never used again, so that nothing of it (unsent messages,
 * ids to acknowledge, topic aliases) lives on in the next.
 */
final class Connection implements MqttCallback {
    private static final int LEAST_REFUSAL = 0x80;

    /** The library logs every broken line with a stack trace; the line says the same in words. */
    private static final Logger HUSHED = Logger.getLogger("org.eclipse.paho.mqttv5");

    private final LineEnd end;
    private final LineBounds bounds;
    private final InstantSource clock;
    private final Tally tally;
    private final BlockingQueue<Heard> box;
    private final long number;
    private final MqttAsyncClient client;
    private final CompletableFuture<String> lost = new CompletableFuture<>();
    private final Semaphore room = new Semaphore(LineBounds.MOST_ON_THEIR_WAY);
    /** Held while the library's client is used, so that it is never closed meanwhile: it would stumble. */
    private final ReentrantLock gate = new ReentrantLock();
    private boolean usable;

    Connection(LineEnd end, LineBounds bounds, InstantSource clock, Tally tally, BlockingQueue<Heard> box,
            long number)
            throws MqttException {
        this.end = end;
        this.bounds = bounds;
        this.clock = clock;
        this.tally = tally;
        this.box = box;
        this.number = number;
        HUSHED.setLevel(Level.OFF);
        this.client = new MqttAsyncClient(end.broker().uri(), end.name(), new MemoryPersistence());
    }

    /** Connects, subscribes, and says that this end is there; why not, if something went wrong. */
    Optional<String> open() {
        if (new InetSocketAddress(end.broker().host(), end.broker().port()).isUnresolved()) {
            return Optional.of("there is no host " + end.broker().host());
        }
        try {
            client.setCallback(this);
            client.setManualAcks(true);
            await(client.connect(options()));
            await(client.subscribe(Stream.concat(Stream.of(end.counted()), end.alsoHears().stream())
                .map(topic -> new MqttSubscription(topic, 1)).toArray(MqttSubscription[]::new)));
            use(true);
            return say(presence(true), bounds.patience());
        } catch (MqttException trouble) {
            return Optional.of(Words.of(end.broker(), trouble));
        } catch (AccessFailed failed) {
            return Optional.of(failed.getMessage());
        }
    }

    /** Waits until the connection is lost, and says why. */
    String untilLost() {
        return lost.join();
    }

    /** Ends the wait for a loss. */
    void lose(String why) {
        lost.complete(why);
        room.release(LineBounds.MOST_ON_THEIR_WAY);
    }

    /** Hands the message to the library, waiting so long for room; why it surely did not leave, if so. */
    Optional<String> say(Outgoing outgoing, Duration patience) {
        try {
            if (!room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.of(LineBounds.MOST_ON_THEIR_WAY + " messages are still on their way");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
        return lost.isDone() ? down() : publish(outgoing);
    }

    private Optional<String> publish(Outgoing outgoing) {
        gate.lock();
        try {
            if (!usable) {
                return down();
            }
            client.publish(outgoing.topic(), outgoing.message());
            return Optional.empty();
        } catch (MqttException trouble) {
            room.release();
            return Optional.of(Words.of(end.broker(), trouble));
        } finally {
            gate.unlock();
        }
    }

    /** Says good-bye if the connection is still there. */
    void farewell() {
        if (client.isConnected() && publish(presence(false)).isEmpty()) {
            try {
                client.disconnect(bounds.patience().toMillis())
                    .waitForCompletion(bounds.patience().toMillis());
            } catch (MqttException trouble) {
                // It was lost while it was closed: its will says the same.
                lose(Words.of(end.broker(), trouble));
            }
        }
    }

    /** Lets go of sockets and threads. */
    void close() {
        use(false);
        try {
            client.disconnectForcibly(0, 0, false);
            client.close();
        } catch (MqttException trouble) {
            tally.fault("the library could not close a connection", trouble);
        }
    }

    @Override public void messageArrived(String topic, MqttMessage message) {
        try {
            int id = message.getId();
            Heard heard = new Heard(topic, message.getPayload(), message.isRetained(), clock.instant(),
                () -> acknowledge(id, message.getQos()));
            if (!box.offer(heard)) {
                lose("overrun: " + bounds.handOver() + " messages wait for the loop");
                return;
            }
            if (topic.equals(end.counted())) {
                tally.received();
            }
        } catch (RuntimeException fault) {
            // The library would drop it without a word, and with it the message.
            failed("a message could not be handed over", fault);
        }
    }

    @Override public void disconnected(MqttDisconnectResponse response) {
        lose(response.getException() == null
            ? Words.refusal(end.broker(), response.getReturnCode())
            : Words.of(end.broker(), response.getException()));
    }

    @Override public void deliveryComplete(IMqttToken token) {
        room.release();
        refusalIn(token).ifPresent(why -> lose("a message was refused: " + why));
    }

    @Override public void mqttErrorOccurred(MqttException trouble) {
        failed("the library is in trouble", trouble);
    }

    @Override public void connectComplete(boolean again, String uri) {
        // Subscribing here could deadlock the library; the line's own thread does it.
    }

    @Override public void authPacketArrived(int reason, MqttProperties properties) {
        failed("the broker asks for a proof that was not agreed",
            new IllegalStateException("code " + reason));
    }

    private Optional<String> down() {
        return Optional.of("the line to the " + end.broker() + " is down");
    }

    private void failed(String what, Exception cause) {
        tally.fault(what, cause);
        lose(what + ": " + cause.getMessage());
    }

    private void acknowledge(int id, int qos) {
        gate.lock();
        try {
            if (usable && !lost.isDone() && qos > 0) {
                client.messageArrivedComplete(id, qos);
            }
        } catch (MqttException trouble) {
            lose(Words.of(end.broker(), trouble));
        } finally {
            gate.unlock();
        }
    }

    private void use(boolean now) {
        gate.lock();
        usable = now;
        gate.unlock();
    }

    private void await(IMqttToken token) throws MqttException {
        // Longer than the library's own patience with a socket, so that it is never left behind half open.
        token.waitForCompletion(bounds.patience().multipliedBy(2).toMillis());
        Optional<Integer> refusal = code(token);
        if (refusal.isPresent()) {
            throw new MqttException(refusal.get());
        }
    }

    private Optional<String> refusalIn(IMqttToken token) {
        return code(token).map(code -> Words.refusal(end.broker(), code));
    }

    private static Optional<Integer> code(IMqttToken token) {
        int[] codes = token.getReasonCodes();
        return codes == null ? Optional.empty()
            : Stream.of(codes).flatMapToInt(Arrays::stream).filter(code -> code >= LEAST_REFUSAL).boxed()
                .findFirst();
    }

    private MqttConnectionOptions options() throws AccessFailed {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setSocketFactory(NoDelaySockets.of(end.broker().access()));
        if (end.broker().access().login().isPresent()) {
            Access.Login login = end.broker().access().login().get();
            options.setUserName(login.user());
            options.setPassword(KeyFiles.password(login.password()).getBytes(StandardCharsets.UTF_8));
        }
        options.setAutomaticReconnect(false);
        options.setCleanStart(true);
        options.setSessionExpiryInterval(0L);
        options.setKeepAliveInterval((int) bounds.keepAlive().toSeconds());
        options.setConnectionTimeout((int) bounds.patience().toSeconds());
        options.setReceiveMaximum(bounds.window());
        options.setMaximumPacketSize(LineBounds.MOST_PACKET_BYTES);
        options.setTopicAliasMaximum(0);
        options.setWill(end.stateTopic(), presence(false).message());
        return options;
    }

    private Outgoing presence(boolean online) {
        return Outgoing.kept(end.stateTopic(), Wire.bytes(new Presence(online, end.session(), number)));
    }
}
