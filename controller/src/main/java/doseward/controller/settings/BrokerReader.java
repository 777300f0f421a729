package doseward.controller.settings;

import doseward.language.Keys;
import doseward.language.Part;
import doseward.language.check.UnknownPhrase;
import doseward.language.draft.At;
import doseward.language.words.Answer;
import doseward.pump.mqtt.Access;
import doseward.pump.mqtt.Broker;
import doseward.tls.OwnKey;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads where the broker is, and how one gets in. Over a network only a protected line is taken, unless a key
 * says that an open one is.
 */
final class BrokerReader {
    static final Keys KEYS = new Keys()
        .may("broker", "authority", "certificate", "key", "user", "password", "open-network")
        .needsWith("certificate", "key", "authority")
        .needsWith("key", "certificate")
        .needsWith("user", "password")
        .needsWith("password", "user")
        .needsWith("authority", "broker")
        .needsWith("open-network", "broker");

    private static final Pattern ADDRESS = Pattern.compile("mqtts?://[A-Za-z0-9.-]+:[0-9]{1,5}");
    private static final String PROTECTED = "mqtts";
    private static final String ACCEPTED = "accepted";

    private BrokerReader() {}

    /** The broker, if one is named; empty where something is wrong, which is noted. */
    static Optional<Optional<Broker>> read(Part top) {
        if (!top.has("broker")) {
            return Optional.of(Optional.empty());
        }
        Optional<Access> access = access(top);
        Optional<Boolean> open = top.has("open-network") ? value(top, "open-network", BrokerReader::accepted)
            : Optional.of(false);
        return access.flatMap(way -> open.flatMap(accepted -> value(top, "broker",
            answer -> broker(answer, way, accepted)))).map(Optional::of);
    }

    private static Optional<Access> access(Part top) {
        Optional<Optional<Path>> authority = SettingsReader.maybePath(top, "authority");
        Optional<Optional<Path>> certificate = SettingsReader.maybePath(top, "certificate");
        Optional<Optional<Path>> key = SettingsReader.maybePath(top, "key");
        Optional<Optional<Path>> password = SettingsReader.maybePath(top, "password");
        Optional<Optional<String>> user = top.has("user")
            ? value(top, "user", answer -> Optional.of(answer.text())).map(Optional::of)
            : Optional.of(Optional.empty());
        boolean whole = authority.isPresent() && certificate.isPresent() && key.isPresent()
            && password.isPresent() && user.isPresent();
        return whole ? Optional.of(new Access(
            authority.get().map(vouches -> new Access.Tls(vouches, certificate.get()
                .flatMap(own -> key.get().map(secret -> new OwnKey(own, secret))))),
            user.get().flatMap(name -> password.get().map(file -> new Access.Login(name, file)))))
            : Optional.empty();
    }

    private static Optional<Broker> broker(Answer answer, Access access, boolean openAccepted) {
        if (!ADDRESS.matcher(answer.text()).matches()) {
            return answer.unknown("mqtt://127.0.0.1:1883");
        }
        URI address = URI.create(answer.text());
        boolean isProtected = PROTECTED.equals(address.getScheme());
        if (isProtected && access.tls().isEmpty()) {
            return answer.nothing(UnknownPhrase.because(answer.words(), "A protected line needs to know by "
                + "whose word the broker is the broker:", "Add `authority: ca.pem`, the certificate of who "
                + "made the broker's."));
        }
        if (!isProtected && access.tls().isPresent()) {
            return answer.nothing(UnknownPhrase.because(answer.words(), "An open line asks nobody for a "
                + "certificate, and shows none:", "Write `mqtts://` and the port that speaks TLS, 8883 as a "
                + "rule; or leave out `authority`."));
        }
        if (!isProtected && !openAccepted && !Loopback.is(address.getHost())) {
            return answer.nothing(UnknownPhrase.because(answer.words(), "Whoever is on the network between "
                + "could listen, and command the pump:", "Write `mqtts://`, with `authority`, `certificate` "
                + "and `key`; or `open-network: accepted`, where the network is this pump's alone."));
        }
        return Optional.of(Broker.at(address, access));
    }

    private static Optional<Boolean> accepted(Answer answer) {
        return answer.text().equals(ACCEPTED) ? Optional.of(true) : answer.unknown(ACCEPTED);
    }

    private static <T> Optional<T> value(Part top, String key, Function<Answer, Optional<T>> reader) {
        return top.read(key, reader).map(At::value);
    }

    /** Whether whoever is on the network between may listen and command. */
    static boolean isOpen(Broker broker) {
        return broker.access().tls().isEmpty() && !Loopback.is(broker.host());
    }
}
