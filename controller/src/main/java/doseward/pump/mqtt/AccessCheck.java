package doseward.pump.mqtt;

import doseward.pump.mqtt.Access.Login;
import doseward.pump.mqtt.Access.OwnKey;
import doseward.pump.mqtt.Access.Tls;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells a person what is wrong with the files of an access, before a broker is asked.
 *
 * @param troubles what lets nobody in, a sentence each, with what to do
 * @param soon what will, before a month is over
 */
public record AccessCheck(List<String> troubles, List<String> soon) {
    /** Whoever makes certificates needs some days for it; a course lasts for weeks. */
    static final Duration SOON = Duration.ofDays(30);

    public AccessCheck {
        troubles = List.copyOf(troubles);
        soon = List.copyOf(soon);
    }

    private interface Reading {
        void read() throws AccessFailed;
    }

    /** Looks at each file, at this moment. */
    public static AccessCheck of(Access access, Instant now) {
        AccessCheck.Notes notes = new Notes(now);
        access.tls().ifPresent(notes::tls);
        access.login().ifPresent(notes::login);
        return new AccessCheck(notes.troubles, notes.soon);
    }

    private static final class Notes {
        private final Instant now;
        private final List<String> troubles = new ArrayList<>();
        private final List<String> soon = new ArrayList<>();

        Notes(Instant now) {
            this.now = now;
        }

        private void tls(Tls tls) {
            noted(() -> lasting("authority", tls.authority(), KeyFiles.certificates(tls.authority())));
            tls.own().ifPresent(own -> noted(() -> own(own)));
        }

        private void own(OwnKey files) throws AccessFailed {
            List<X509Certificate> chain = KeyFiles.certificates(files.certificate());
            lasting("certificate", files.certificate(), chain);
            Protection.key(files, chain.getFirst());
        }

        private void login(Login login) {
            noted(() -> KeyFiles.password(login.password()));
        }

        private void noted(Reading reading) {
            try {
                reading.read();
            } catch (AccessFailed failed) {
                troubles.add(failed.getMessage());
            }
        }

        private void lasting(String what, Path file, List<X509Certificate> certificates) {
            for (X509Certificate each : certificates) {
                Instant ends = each.getNotAfter().toInstant();
                String told = "The " + what + " in " + file;
                if (each.getNotBefore().toInstant().isAfter(now)) {
                    troubles.add(told + " begins at " + each.getNotBefore().toInstant()
                        + ". Look whether this machine's clock is right.");
                } else if (!ends.isAfter(now)) {
                    troubles.add(told + " ended at " + ends + ". Have a new one made.");
                } else if (ends.isBefore(now.plus(SOON))) {
                    soon.add(told + " ends at " + ends + ". Have a new one made before.");
                }
            }
        }
    }

    /** The first that lets nobody in, if there is one. */
    public Optional<String> trouble() {
        return troubles.stream().findFirst();
    }
}
