package doseward.console;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which method and path is answered by what. */
final class Ways {
    private final TreeMap<String, Responder> all = new TreeMap<>();
    private final Shelf shelf;
    private final Optional<Relay> relay;

    private Ways(Shelf shelf, Desk desk, Optional<Relay> relay) {
        this.shelf = shelf;
        this.relay = relay;
        all.putAll(Map.of(
            "GET /people/me", desk::me,
            "POST /people/in", desk::in,
            "POST /people/again", desk::again,
            "POST /people/here", desk::here,
            "POST /people/lock", desk::lock,
            "POST /people/out", desk::out));
    }

    /** To a course that runs. */
    static Ways of(Shelf shelf, Desk desk, Relay relay, Guard guard) {
        Ways ways = new Ways(shelf, desk, Optional.of(relay));
        ways.all.putAll(Map.of(
            "POST /1/acts", relay::act,
            "POST /1/acts/second", relay::second,
            "GET /live", asked -> live(asked, guard),
            "GET /opening", asked -> OpeningDesk.opened(asked, guard)));
        return ways;
    }

    /** To one that is still to be opened: nothing else is there. */
    static Ways of(Shelf shelf, Desk desk, OpeningDesk opening) {
        Ways ways = new Ways(shelf, desk, Optional.empty());
        ways.all.putAll(opening.ways());
        return ways;
    }

    /** What answers a request. */
    interface Responder {
        Reply reply(Asked asked) throws Refused, IOException, InterruptedException;
    }

    Reply reply(Asked asked) throws Refused, IOException, InterruptedException {
        Optional<Responder> way = Optional.ofNullable(all.get(asked.method() + " " + asked.path()))
            .or(() -> looking(asked));
        return way.orElseThrow(() -> new Refused(404, "not-here", "There is nothing here.",
            "Open the console's first page.")).reply(asked);
    }

    private Optional<Responder> looking(Asked asked) {
        boolean looks = asked.method().equals("GET") || asked.method().equals("HEAD");
        if (looks && shelf.has(asked.path())) {
            return Optional.of(shelf::get);
        }
        return relay.filter(_ -> looks && Relay.isLook(asked.path())).map(course -> course::look);
    }

    /**
     * A browser that takes a line up says what it had in a header; a page that makes it anew, in its query.
     */
    private static Reply live(Asked asked, Guard guard) throws Refused, IOException {
        Guard.Known known = guard.known(asked);
        String query = asked.query().orElse("after=-1");
        String had = asked.header("last-event-id").map("after="::concat).orElse(query);
        if (!had.matches("after=(-1|[0-9]{1,15})")) {
            throw new Refused(400, "malformed", "The last entry's number is no number.",
                "Load the page anew.");
        }
        return new Reply.Live(known.id(), Long.parseLong(had.substring("after=".length())));
    }
}
