package doseward.console;

import doseward.door.Json;
import doseward.door.Outcome;
import doseward.door.Unheard;
import doseward.door.Visitor;
import doseward.engine.Input;
import doseward.engine.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Carries what people ask and do to the door, each act in the name and role of whoever is signed in. */
final class Relay {
    private static final Pattern LOOKS = Pattern.compile("/1/(status|plan|doses|doses/[1-9][0-9]{0,3}"
        + "|readings|signs|judged|chart|readiness|entries|acts/[A-Za-z0-9._-]{1,72})");
    private static final int TAKEN = 200;
    private static final int TO_CONFIRM = 202;
    private static final int NOT_DONE = 409;
    private static final int NOT_KNOWN = 504;

    private final Visitor visitor;
    private final Guard guard;
    private final Desk desk;

    Relay(Visitor visitor, Guard guard, Desk desk) {
        this.visitor = visitor;
        this.guard = guard;
        this.desk = desk;
    }

    static boolean isLook(String path) {
        return LOOKS.matcher(path).matches();
    }

    Reply look(Asked asked) throws Refused, IOException, InterruptedException {
        guard.known(asked);
        try {
            Visitor.Said said = visitor.ask(asked.path() + asked.query().map("?"::concat).orElse(""));
            return document(said.status(), said.body());
        } catch (Unheard unheard) {
            throw away(unheard);
        }
    }

    Reply act(Asked asked) throws Refused, IOException, InterruptedException {
        Guard.Known known = guard.sender(asked);
        SortedMap<String, String> said = asked.texts(List.of("key", "words"), List.of("token"));
        check(known, said);
        return act(known.session().person(), said);
    }

    /** In the name of another, who says name and secret for this one act; whoever is signed in stays. */
    Reply second(Asked asked) throws Refused, IOException, InterruptedException {
        Guard.Known known = guard.sender(asked);
        SortedMap<String, String> said =
            asked.texts(List.of("name", "secret", "key", "words"), List.of("token"));
        check(known, said);
        return act(desk.second(asked, said, known).person(), said);
    }

    private Reply act(Optional<Person> acts, SortedMap<String, String> said)
            throws Refused, InterruptedException {
        Person person = acts.orElseThrow(() -> new Refused(403, "only-looks",
            "A viewer may look, and do nothing.", "Sign in as somebody who acts."));
        try {
            Optional<String> token = Optional.ofNullable(said.get("token"));
            return reply(token.isEmpty() ? visitor.act(person, said.get("key"), said.get("words"))
                : visitor.confirm(person, said.get("key"), said.get("words"), token.get()));
        } catch (Unheard unheard) {
            throw away(unheard);
        }
    }

    private static void check(Guard.Known known, SortedMap<String, String> said) throws Refused {
        if (!Input.Act.isKey(said.get("key"))) {
            throw new Refused(400, "malformed", "the key is not plain", "make one anew for each act");
        }
        if (known.session().locked() && !isOpenToAll(said.get("words"))) {
            throw new Refused(423, "locked", "Nobody has touched this screen for a while.",
                "Type your PIN, then do it again.");
        }
    }

    /** What only stops a flow, or a sound, waits for nobody's PIN. */
    private static boolean isOpenToAll(String words) {
        return words.equals("silence") || words.startsWith("hold because ");
    }

    private static Reply reply(Outcome outcome) {
        int status = switch (outcome) {
            case Outcome.Taken _ -> TAKEN;
            case Outcome.ToConfirm _ -> TO_CONFIRM;
            case Outcome.NotDone _ -> NOT_DONE;
            case Outcome.NotKnown _ -> NOT_KNOWN;
        };
        return outcome.json().isEmpty() ? Reply.json(status, Json.object()
            .put("detail", "It was sent, and there is no answer yet.")
            .put("mend", "Look whether it was taken, before it is done again."))
            : document(status, outcome.json());
    }

    private static Reply document(int status, String json) {
        return Reply.of(status, "application/json", json.getBytes(StandardCharsets.UTF_8))
            .with("Cache-Control", "no-store");
    }

    private static Refused away(Unheard unheard) {
        return new Refused(503, "away", "The controller does not answer: " + unheard.getMessage(),
            "Nothing was done. Look at the pump itself.");
    }
}
