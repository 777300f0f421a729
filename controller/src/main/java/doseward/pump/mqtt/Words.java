package doseward.pump.mqtt;

import org.eclipse.paho.mqttv5.client.MqttClientException;
import org.eclipse.paho.mqttv5.common.MqttException;

/** Says in words what the library says in codes. */
final class Words {
    private static final int LEAST_LIBRARY_CODE = 32_000;

    private Words() {}

    static String of(Broker broker, MqttException trouble) {
        int code = trouble.getReasonCode();
        return TlsWords.ofCause(broker, trouble).orElseGet(() -> switch (code) {
            case MqttClientException.REASON_CODE_SERVER_CONNECT_ERROR -> "the " + broker
                + " refuses the connection";
            case MqttClientException.REASON_CODE_CLIENT_TIMEOUT -> "the " + broker + " does not answer";
            case MqttClientException.REASON_CODE_WRITE_TIMEOUT -> "the " + broker + " takes nothing";
            case MqttClientException.REASON_CODE_CONNECTION_LOST -> "the line to the " + broker + " broke";
            case MqttClientException.REASON_CODE_CLIENT_NOT_CONNECTED -> "the line to the " + broker
                + " is down";
            default -> "the line to the " + broker + " failed: " + detail(trouble, code);
        });
    }

    static String refusal(Broker broker, int code) {
        return "the " + broker + " says no" + code(code);
    }

    private static String detail(MqttException trouble, int code) {
        if (code > 0 && code < LEAST_LIBRARY_CODE) {
            return "the broker says no" + code(code);
        }
        return trouble.getCause() == null ? trouble.getMessage() : trouble.getCause().toString();
    }

    /** The codes of MQTT 5 that a person at the broker can do something about. */
    private static String code(int code) {
        return switch (code) {
            case 0x86, 0x8C -> " to this name and password (code " + code + ")";
            case 0x87 -> ", this name is not allowed that (code " + code + ")";
            case 0x8E -> ", another took this name (code " + code + ")";
            default -> " (code " + code + ")";
        };
    }
}
