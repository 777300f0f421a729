package doseward.door;

import doseward.door.Problem.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * Lets in only who is on this machine and may read the door's file: a page that a browser was lured to knows
 * neither the secret, nor can it hide whose it is.
 */
final class Gatekeeper {
    private final List<String> hosts;
    private final byte[] secret;

    Gatekeeper(List<String> hosts, String secret) {
        this.hosts = List.copyOf(hosts);
        this.secret = bytes("Bearer " + secret);
    }

    void admit(Request request) throws Refused {
        checkHost(request);
        checkOrigin(request);
        Optional<String> given = request.header("authorization");
        if (given.isEmpty() || !MessageDigest.isEqual(secret, bytes(given.get()))) {
            throw new Refused(Kind.WITHOUT_SECRET, "it does not carry this door's secret", "authorization",
                "send `Authorization: Bearer SECRET` with the secret from the .door file beside the journal");
        }
    }

    /** Under any other name a stranger's page could have sent its reader here (DNS rebinding). */
    private void checkHost(Request request) throws Refused {
        if (request.header("host").filter(hosts::contains).isEmpty()) {
            throw new Refused(Kind.FOREIGN, "its Host is not this door's", "host",
                "speak to " + hosts.getFirst());
        }
    }

    private void checkOrigin(Request request) throws Refused {
        Optional<String> origin = request.header("origin");
        if (origin.isPresent() && hosts.stream().noneMatch(host -> origin.get().equals("http://" + host))) {
            throw new Refused(Kind.FOREIGN, "it comes from a page of another origin", "origin",
                "act from this machine's own programs");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
