package doseward.pump.mqtt;

import doseward.tls.OwnKey;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a client gets into a broker: by what it knows who the broker is, and the broker who it is. The files
 * are read at each connection, so that one that was renewed counts from the next on.
 *
 * @param tls empty where whoever is on the network between may listen, and speak
 * @param login a user and a password, where the broker asks for them
 */
public record Access(Optional<Tls> tls, Optional<Login> login) {
    /** To everybody, unprotected: for a broker on this machine. */
    public static final Access OPEN = new Access(Optional.empty(), Optional.empty());

    /**
     * A protected line (TLS 1.3).
     *
     * @param authority the file of the certificates whose word counts for who the broker is
     * @param own who this client is, where the broker asks for a certificate
     */
    public record Tls(Path authority, Optional<OwnKey> own) {}

    /** A user, and the file that has the password as its first line. */
    public record Login(String user, Path password) {}
}
