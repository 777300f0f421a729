package doseward.controller.settings;

import doseward.tls.OwnKey;
import java.util.Optional;

/**
 * Where the bedside console listens.
 *
 * @param host a name or an address of this machine
 * @param port 0 for any that is free
 * @param own by which it shows browsers who it is, on a protected line; without it only this machine may come
 */
public record ConsoleAt(String host, int port, Optional<OwnKey> own) {
    public ConsoleAt {
        if (own.isEmpty() && !Loopback.is(host)) {
            throw new IllegalArgumentException("an open console beyond this machine: " + host);
        }
    }

    /** For a screen on this machine, without a line to protect. */
    static ConsoleAt here(int port, Optional<OwnKey> own) {
        return new ConsoleAt("127.0.0.1", port, own);
    }
}
