package doseward.tls;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells a person what is wrong with certificates, keys and passwords, before anybody else is asked.
 *
 * @param troubles what lets nobody in, a sentence each, with what to do
 * @param soon what will, before a month is over
 */
public record KeyCheck(List<String> troubles, List<String> soon) {
    /** Whoever makes certificates needs some days for it; a course lasts for weeks. */
    static final Duration SOON = Duration.ofDays(30);

    public KeyCheck {
        troubles = List.copyOf(troubles);
        soon = List.copyOf(soon);
    }

    /**
     * Looks at a certificate and its key, at this moment; browsers are to take what shows it for this
     * machine, so that it must be for a name.
     */
    public static KeyCheck ofServer(OwnKey files, Instant now) {
        Notes notes = new Notes(now);
        notes.noted(() -> {
            notes.own(files);
            files.names();
        });
        return notes.check();
    }

    /** The first that lets nobody in, if there is one. */
    public Optional<String> trouble() {
        return troubles.stream().findFirst();
    }

    /** Reads a file, and fails with the sentence that says what is wrong with it. */
    public interface Reading {
        void read() throws AccessFailed;
    }

    /** What is found of several files, at one moment. */
    public static final class Notes {
        private final Instant now;
        private final List<String> troubles = new ArrayList<>();
        private final List<String> soon = new ArrayList<>();

        public Notes(Instant now) {
            this.now = now;
        }

        /** All that was found. */
        public KeyCheck check() {
            return new KeyCheck(troubles, soon);
        }

        /** Keeps what a reading fails with. */
        public void noted(Reading reading) {
            try {
                reading.read();
            } catch (AccessFailed failed) {
                troubles.add(failed.getMessage());
            }
        }

        /** Whether the certificate counts, and the key is its own. */
        public void own(OwnKey files) throws AccessFailed {
            List<X509Certificate> chain = files.chain();
            lasting("certificate", files.certificate(), chain);
            files.keyOf(chain.getFirst());
        }

        /** Whether all of them count now, and a month from now. */
        public void lasting(String what, Path file, List<X509Certificate> certificates) {
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
}
