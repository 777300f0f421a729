package doseward.pump.mqtt;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/**
 * A message to be sent.
 *
 * @param kept whether the broker keeps it for those who come later; it then never expires
 * @param expiry how long the broker may hold it back, rounded up to the second: the true deadline is in the
 *   message
 * @param correlation what names it in a broker's log
 */
public record Outgoing(String topic, byte[] bytes, boolean kept, Duration expiry, String correlation) {
    private static final String CONTENT_TYPE = "application/json";
    private static final int AT_LEAST_ONCE = 1;

    /** A message that the broker keeps. */
    public static Outgoing kept(String topic, byte[] bytes) {
        return new Outgoing(topic, bytes, true, Duration.ZERO, "");
    }

    /** A message for those who are there. */
    public static Outgoing passing(String topic, byte[] bytes, Duration expiry, String correlation) {
        return new Outgoing(topic, bytes, false, expiry, correlation);
    }

    MqttMessage message() {
        MqttProperties properties = new MqttProperties();
        properties.setContentType(CONTENT_TYPE);
        properties.setPayloadFormat(true);
        if (!kept) {
            properties.setMessageExpiryInterval(Math.max(1, Math.ceilDiv(expiry.toMillis(), 1000)));
            properties.setCorrelationData(correlation.getBytes(StandardCharsets.UTF_8));
        }
        return new MqttMessage(bytes, AT_LEAST_ONCE, kept, properties);
    }
}
