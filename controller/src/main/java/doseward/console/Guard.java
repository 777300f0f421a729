package doseward.console;

import doseward.console.people.Entrance;
import doseward.console.people.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells pages of ours from others: by the names of host and origin, by what the browser says of where a
 * request comes from, by the session's cookie, and by the token that only a page of ours can read.
 */
final class Guard {
    /** The header in which each act, and all else that changes something, carries its session's token. */
    static final String TOKEN = "x-doseward-token";
    private static final Pattern SESSION = Pattern.compile("[0-9a-f]{64}");

    private final int port;
    private final String scheme;
    private final List<String> hosts;
    private final Entrance entrance;

    /** Of a console with this port, under these names. */
    Guard(int port, String scheme, List<String> hosts, Entrance entrance) {
        this.port = port;
        this.scheme = scheme;
        this.hosts = hosts;
        this.entrance = entrance;
    }

    /** Somebody who is signed in, and the number of the session. */
    record Known(String id, Session session) {}

    /** Under any other name a stranger's page could have sent its reader here (DNS rebinding). */
    void checkHost(Asked asked) throws Refused {
        if (asked.header("host").filter(hosts::contains).isEmpty()) {
            throw foreign("its Host is not this console's");
        }
    }

    /**
     * What tells of the course is asked for by pages of ours alone; a link from elsewhere may lead to a page.
     */
    void checkSite(Asked asked) throws Refused {
        if (asked.header("sec-fetch-site").filter(site -> !site.equals("same-origin")).isPresent()) {
            throw foreign("a page of another origin asks for it");
        }
        Optional<String> origin = asked.header("origin");
        if (origin.isPresent()
                && hosts.stream().noneMatch(host -> origin.get().equals(scheme + "://" + host))) {
            throw foreign("it comes from a page of another origin");
        }
    }

    /** Browsers name the origin of whatever may change something. */
    void checkOrigin(Asked asked) throws Refused {
        checkSite(asked);
        if (asked.header("origin").isEmpty()) {
            throw foreign("it does not say from which page it comes");
        }
    }

    /** Who is signed in, if somebody is. */
    Optional<Known> find(Asked asked) throws Refused, IOException {
        checkSite(asked);
        Optional<String> id = asked.cookie(cookie()).filter(one -> SESSION.matcher(one).matches());
        return id.isEmpty() ? Optional.empty()
            : entrance.session(id.get()).map(session -> new Known(id.get(), session));
    }

    /** Who is signed in; somebody must be. */
    Known known(Asked asked) throws Refused, IOException {
        return find(asked).orElseThrow(() -> new Refused(401, "signed-out", "Nobody is signed in here.",
            "Sign in by your name and PIN."));
    }

    /** Who is signed in, and truly sent this. */
    Known sender(Asked asked) throws Refused, IOException {
        checkOrigin(asked);
        Known known = known(asked);
        Optional<String> token = asked.header(TOKEN);
        if (token.isEmpty() || !MessageDigest.isEqual(bytes(token.get()), bytes(known.session().token()))) {
            throw foreign("it does not carry the session's token");
        }
        return known;
    }

    /** Cookies know no ports: each console on this machine has a name of its own for it. */
    String cookie() {
        return "doseward-" + port;
    }

    /** Read by no script, sent by no other site, nor over an open line; for as long as the browser runs. */
    String cookie(String id) {
        return cookie() + "=" + id + "; Path=/; HttpOnly; SameSite=Strict"
            + (isProtected() ? "; Secure" : "");
    }

    /** Whether pages come over a protected line. */
    boolean isProtected() {
        return scheme.equals("https");
    }

    String noCookie() {
        return cookie("") + "; Max-Age=0";
    }

    private static Refused foreign(String detail) {
        return new Refused(403, "foreign", detail, "Open the console's own address, and sign in there.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
