package doseward.pump.mqtt;

import java.io.IOException;
import java.net.SocketException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says in words why a protected line did not come about, and what to do. */
final class TlsWords {
    private static final String OTHER_SIDE = "Received fatal alert: ";

    private TlsWords() {}

    /** Of what was thrown; empty where the protection is not the reason. */
    static Optional<String> of(Broker broker, Throwable thrown) {
        List<Throwable> chain = Stream.iterate(thrown, each -> each != null, Throwable::getCause).toList();
        if (thrown instanceof SocketException && broker.access().tls().isPresent()) {
            return Optional.of("the " + broker + " breaks off a protected line (" + thrown.getMessage()
                + "); look whether that port speaks TLS, and whether a certificate of ours is asked for: "
                + "name it, and its key");
        }
        return chain.stream().anyMatch(SSLException.class::isInstance)
            ? Optional.of(chain.reversed().stream().flatMap(each -> one(broker, each).stream()).findFirst()
                .orElse("no protected line to the " + broker + " comes about: " + thrown.getMessage()))
            : Optional.empty();
    }

    private static Optional<String> one(Broker broker, Throwable thrown) {
        String message = Optional.ofNullable(thrown.getMessage()).orElse("");
        return switch (thrown) {
            case CertificateExpiredException _ -> Optional.of("the certificate of the " + broker
                + " has ended; have a new one made for it");
            case CertificateNotYetValidException _ -> Optional.of("the certificate of the " + broker
                + " does not count yet; look whether this machine's clock is right");
            case CertPathBuilderException _ -> Optional.of("nobody in the file of the authority vouches for "
                + "the " + broker + "; name the authority that made its certificate");
            case CertificateException _ when message.startsWith("No ") -> Optional.of("the certificate of "
                + "the " + broker + " is for another host; write the name that it is for into the broker's "
                + "address, or have one made for " + broker.host());
            case SSLException _ when message.contains(OTHER_SIDE) -> Optional.of(refused(broker, message));
            case SSLException _ when message.startsWith("Unsupported or unrecognized") -> Optional.of(
                "what listens at " + broker.host() + ":" + broker.port() + " does not speak TLS; name the "
                + "port that does, or write mqtt:// where the broker is on this machine");
            default -> Optional.empty();
        };
    }

    private static String refused(Broker broker, String message) {
        String alert = message.substring(message.indexOf(OTHER_SIDE) + OTHER_SIDE.length())
            .replaceAll("[^a-z_].*", "").replace('_', ' ');
        return switch (alert) {
            case "certificate required" -> "the " + broker
                + " asks for a certificate of ours; name it, and its key";
            default -> "the " + broker + " does not take us (" + alert + "); look whether our certificate is "
                + "of the authority that it trusts, and has not ended";
        };
    }

    /** The same of what the library wrapped. */
    static Optional<String> ofCause(Broker broker, Exception trouble) {
        return trouble.getCause() instanceof IOException cause ? of(broker, cause) : Optional.empty();
    }
}
