package doseward.pump.mqtt;

import doseward.tls.AccessFailed;
import doseward.tls.KeyFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Tells a person, before a course begins, whether a broker of MQTT 5 answers, and if not, what to do. */
public final class BrokerCheck {
    /** Protocol MQTT, version 5; clean start; 5 s, no properties, and no name: the broker gives one. */
    private static final byte[] PROTOCOL = {0, 4, 'M', 'Q', 'T', 'T', 5};
    private static final int CLEAN_START = 0x02;
    private static final int USER_AND_PASSWORD = 0xC0;
    private static final byte[] NO_NAME = {0, 5, 0, 0, 0};
    private static final int CONNECT = 0x10;
    private static final int SEVEN_BITS = 7;
    private static final int LOW_SEVEN = 0x7F;
    private static final byte[] DISCONNECT = {(byte) 0xE0, 0};
    private static final int CONNACK = 0x20;
    private static final int ANSWER_BYTES = 5;

    private BrokerCheck() {}

    /** What is wrong with the broker, in a sentence; empty if it answers as it should. */
    public static Optional<String> trouble(URI uri, Duration patience) {
        return trouble(Broker.at(uri), patience);
    }

    /** The same of a broker and the way into it. */
    public static Optional<String> trouble(Broker broker, Duration patience) {
        InetSocketAddress address = new InetSocketAddress(broker.host(), broker.port());
        if (address.isUnresolved()) {
            return Optional.of("There is no host " + broker.host() + ". Check its name and the network.");
        }
        int millis = Math.toIntExact(patience.toMillis());
        try (Socket socket = NoDelaySockets.of(broker.access()).createSocket()) {
            socket.connect(address, millis);
            socket.setSoTimeout(millis);
            return talk(broker, socket);
        } catch (SocketTimeoutException slow) {
            return Optional.of("The " + broker + " can't be reached within " + patience.toSeconds()
                + " s. Check the address and the network.");
        } catch (ConnectException refused) {
            return Optional.of("Nothing listens at " + broker.host() + ":" + broker.port()
                + ". Start the broker, or check the port.");
        } catch (IOException other) {
            return Optional.of(TlsWords.of(broker, other).map(BrokerCheck::sentence)
                .orElse("The " + broker + " can't be reached: " + other.getMessage() + "."));
        } catch (AccessFailed failed) {
            return Optional.of(failed.getMessage());
        }
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private static byte[] connect(Access access) throws AccessFailed {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(PROTOCOL);
        body.write(CLEAN_START | (access.login().isPresent() ? USER_AND_PASSWORD : 0));
        body.writeBytes(NO_NAME);
        if (access.login().isPresent()) {
            write(body, access.login().get().user());
            write(body, KeyFiles.password(access.login().get().password()));
        }
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        packet.write(CONNECT);
        int left = body.size();
        while (left > LOW_SEVEN) {
            packet.write(left & LOW_SEVEN | LOW_SEVEN + 1);
            left >>= SEVEN_BITS;
        }
        packet.write(left);
        packet.writeBytes(body.toByteArray());
        return packet.toByteArray();
    }

    private static void write(ByteArrayOutputStream body, String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        body.write(bytes.length >> Byte.SIZE);
        body.write(bytes.length);
        body.writeBytes(bytes);
    }

    private static Optional<String> talk(Broker broker, Socket socket) throws IOException, AccessFailed {
        byte[] answer;
        try {
            socket.getOutputStream().write(connect(broker.access()));
            answer = socket.getInputStream().readNBytes(ANSWER_BYTES);
        } catch (SocketTimeoutException silent) {
            return Optional.of("What listens at " + broker.host() + ":" + broker.port()
                + " takes the connection but says nothing. It may not be a broker; check the port.");
        }
        Optional<String> trouble = judge(broker, answer);
        if (trouble.isEmpty()) {
            socket.getOutputStream().write(DISCONNECT);
        }
        return trouble;
    }

    private static Optional<String> judge(Broker broker, byte[] answer) {
        if (answer.length < ANSWER_BYTES || answer[0] != CONNACK) {
            return Optional.of("What listens at " + broker.host() + ":" + broker.port()
                + " does not speak MQTT 5. Check the port, and that the broker knows version 5.");
        }
        int code = answer[answer[1] < 0 ? 4 : 3] & 0xFF; // A length from 128 up takes two bytes.
        return code == 0 ? Optional.empty()
            : Optional.of("The broker answers, but " + Words.refusal(broker, code) + ". Ask who keeps it.");
    }
}
