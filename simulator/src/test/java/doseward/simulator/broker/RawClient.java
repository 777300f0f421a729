package doseward.simulator.broker;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

/** Someone else at the broker, with the library as it is: listens in, and says what no one of ours would. */
final class RawClient implements MqttCallback, AutoCloseable {
    private static final long PATIENCE = 10_000;
    private static int clients;

    record Message(String topic, MqttMessage message) {
        String text() {
            return new String(message.getPayload(), StandardCharsets.UTF_8);
        }
    }

    final List<Message> heard = new CopyOnWriteArrayList<>();
    private final MqttAsyncClient client;

    RawClient(URI broker) {
        this(broker, new MqttConnectionOptions());
    }

    RawClient(URI broker, String user, String password) {
        this(broker, login(user, password));
    }

    private static MqttConnectionOptions login(String user, String password) {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setUserName(user);
        options.setPassword(password.getBytes(StandardCharsets.UTF_8));
        return options;
    }

    private RawClient(URI broker, MqttConnectionOptions options) {
        try {
            client = new MqttAsyncClient("tcp://" + broker.getHost() + ":" + broker.getPort(), "raw-"
                + ++clients,
                new MemoryPersistence());
            client.setCallback(this);
            options.setCleanStart(true);
            client.connect(options).waitForCompletion(PATIENCE);
        } catch (MqttException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void listen(String filter) {
        try {
            client.subscribe(new MqttSubscription[] {new MqttSubscription(filter, 2)})
                .waitForCompletion(PATIENCE);
        } catch (MqttException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void say(String topic, String text) {
        say(topic, text.getBytes(StandardCharsets.UTF_8), 1, false);
    }

    void say(String topic, byte[] bytes, int qos, boolean kept) {
        try {
            client.publish(topic, new MqttMessage(bytes, qos, kept, new MqttProperties()))
                .waitForCompletion(PATIENCE);
        } catch (MqttException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<Message> on(String topic) {
        return heard.stream().filter(message -> message.topic().equals(topic)).toList();
    }

    @Override public void close() throws MqttException {
        if (client.isConnected()) {
            client.disconnect(1000).waitForCompletion(PATIENCE);
        }
        client.close();
    }

    @Override public void messageArrived(String topic, MqttMessage message) {
        heard.add(new Message(topic, message));
    }

    @Override public void disconnected(MqttDisconnectResponse response) {}

    @Override public void mqttErrorOccurred(MqttException exception) {}

    @Override public void deliveryComplete(IMqttToken token) {}

    @Override public void connectComplete(boolean reconnect, String uri) {}

    @Override public void authPacketArrived(int reason, MqttProperties properties) {}
}
