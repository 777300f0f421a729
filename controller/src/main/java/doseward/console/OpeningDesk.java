package doseward.console;

import doseward.console.people.VisitorsBook;
import doseward.door.Json;
import doseward.engine.Deed;
import doseward.engine.Input;
import doseward.engine.Person;
import doseward.engine.Rights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** Where a course is opened that does not run yet; each step in the name of whoever is signed in. */
final class OpeningDesk {
    private static final List<String> WISH =
        List.of("protocol", "weight", "again", "unit", "begins", "because");
    /** What some protocols ask of the patient besides. */
    private static final List<String> BESIDES =
        List.of("height", "height_again", "height_unit", "age", "sex", "levels",
            "pumps");

    private final Unopened unopened;
    private final Guard guard;
    private final VisitorsBook book;

    OpeningDesk(Unopened unopened, Guard guard, VisitorsBook book) {
        this.unopened = unopened;
        this.guard = guard;
        this.book = book;
    }

    /** What it answers, by method and path. */
    Map<String, Ways.Responder> ways() {
        return Map.of("GET /opening", this::standing, "GET /opening/protocols", this::protocols,
            "POST /opening/plan", this::plan, "POST /opening/open", this::open);
    }

    /** What a page asks first: a course runs here, and none is to be opened. */
    static Reply opened(Asked asked, Guard guard) throws Refused, IOException {
        guard.known(asked);
        return Reply.json(200, Json.object().put("is", "course"));
    }

    private Reply standing(Asked asked) throws Refused, IOException {
        guard.known(asked);
        return Reply.json(200, OpeningView.of(unopened.standing()));
    }

    private Reply protocols(Asked asked) throws Refused, IOException {
        guard.known(asked);
        return Reply.json(200, OpeningView.of(unopened.protocols(), unopened.pumps()));
    }

    private Reply plan(Asked asked) throws Refused, IOException {
        Guard.Known known = guard.sender(asked);
        SortedMap<String, String> said = asked.texts(WISH, BESIDES);
        Person person = person(known);
        try {
            return Reply.json(200, OpeningView.of(unopened.plan(person, wish(said))));
        } catch (Unopened.Objection impossible) {
            ObjectNode view = Json.object();
            return Reply.json(200, view.set("impossible", Json.texts(impossible.sentences())));
        }
    }

    private Reply open(Asked asked) throws Refused, IOException {
        Guard.Known known = guard.sender(asked);
        List<String> parts = new ArrayList<>(WISH);
        parts.addAll(List.of("key", "code"));
        SortedMap<String, String> said = asked.texts(parts, BESIDES);
        if (!Input.Act.isKey(said.get("key"))) {
            throw new Refused(400, "malformed", "the key is not plain", "make one anew for each act");
        }
        Person person = person(known);
        try {
            Unopened.Standing opened = unopened.open(person, said.get("key"), said.get("code"), wish(said));
            book.write(person + ", opens the course at the console.");
            return Reply.json(200, OpeningView.of(opened));
        } catch (Unopened.Objection objection) {
            throw new Refused(409, "not-opened", String.join(" ", objection.sentences()),
                "Nothing was opened by you.");
        }
    }

    private static Person person(Guard.Known known) throws Refused {
        if (known.session().locked()) {
            throw new Refused(423, "locked", "Nobody has touched this screen for a while.",
                "Type your PIN, then do it again.");
        }
        Person person = known.session().person().orElseThrow(() -> new Refused(403, "only-looks",
            "A viewer may look, and do nothing.", "Sign in as somebody who acts."));
        Optional<String> objection = Rights.objection(person.role(), Deed.OPEN);
        if (objection.isPresent()) {
            throw new Refused(403, "not-yours", objection.get(), "Nothing was opened.");
        }
        return person;
    }

    private static Unopened.Wish wish(SortedMap<String, String> said) {
        Unopened.Twice weight = new Unopened.Twice(said.get("weight"), said.get("again"), said.get("unit"));
        Unopened.Twice height = new Unopened.Twice(said.getOrDefault("height", ""),
            said.getOrDefault("height_again", ""), said.getOrDefault("height_unit", "cm"));
        return new Unopened.Wish(said.get("protocol"), new Unopened.Body(weight, height,
            said.getOrDefault("age", ""), said.getOrDefault("sex", ""), said.getOrDefault("levels", "")),
            pumps(said.getOrDefault("pumps", "")), said.get("begins"), said.get("because"));
    }

    /** A line each, as in {@code A=pump-1}; whatever is none is the choice of no channel. */
    private static SortedMap<String, String> pumps(String lines) {
        SortedMap<String, String> pumps = new TreeMap<>();
        lines.lines().map(line -> line.split("=", 2)).forEach(parts ->
            pumps.put(parts[0], parts.length == 2 ? parts[1] : ""));
        return pumps;
    }
}
