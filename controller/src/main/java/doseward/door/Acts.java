package doseward.door;

import doseward.controller.Inbox;
import doseward.controller.words.BedsideWords;
import doseward.controller.words.BedsideWords.NotUnderstood;
import doseward.controller.words.BedsideWords.Understood;
import doseward.controller.words.PersonWords;
import doseward.controller.words.ReadBack;
import doseward.door.Problem.Kind;
import doseward.door.Routes.Route;
import doseward.engine.Deed;
import doseward.engine.Event;
import doseward.engine.Input;
import doseward.engine.Rights;
import doseward.journal.Entry;
import doseward.plan.Plan;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import tools.jackson.databind.node.ObjectNode;

/**
 * Hands acts to the loop, each once under its key, and answers when what came of it is on disk; or says that
 * it is not known.
 */
final class Acts {
    private final Chronicle chronicle;
    private final Inbox inbox;
    private final InstantSource clock;
    private final PersonWords words;
    private final Tokens tokens;

    private Acts(Door.Inside inside, Tokens tokens) {
        Plan plan = inside.opening().plan();
        this.chronicle = inside.chronicle();
        this.inbox = inside.inbox();
        this.clock = inside.clock();
        this.words = new PersonWords(new BedsideWords(plan.signs(), ZoneId.of(plan.zone())));
        this.tokens = tokens;
    }

    static Acts of(Door.Inside inside, SecureRandom chance) {
        return new Acts(inside, new Tokens(chance));
    }

    List<Route> routes() {
        return List.of(
            new Route("POST", "/1/acts", (request, _) -> act(request)),
            new Route("GET", "/1/acts/{key}", this::cameOf));
    }

    private Answer cameOf(Request request, Matcher path) throws Refused {
        request.parameters(List.of());
        Entry entry = chronicle.act(path.group(1)).orElseThrow(() -> new Refused(Kind.NOT_HERE,
            "no act has come under this key", "path", "send it, or look again in a second"));
        return Answer.ok(chronicle.stamp(), told(entry, path.group(1), Optional.empty()));
    }

    private Answer act(Request request) throws Refused, InterruptedException {
        request.parameters(List.of());
        if (request.header("content-type").filter(type ->
                type.matches("application/json(; ?charset=(utf-8|UTF-8))?")).isEmpty()) {
            throw new Refused(Kind.WRONG_TYPE, "it is not said to be JSON", "content-type",
                "send `Content-Type: application/json`");
        }
        ActBody body = ActBody.of(request.body());
        Optional<Entry> known = chronicle.act(body.key());
        return known.isPresent() ? answer(known.get(), body, Optional.empty())
            : act(body, clock.instant());
    }

    private Answer act(ActBody body, Instant now) throws Refused, InterruptedException {
        Understood said = switch (words.read(body.words(), body.person(), now)) {
            case Understood understood -> understood;
            case NotUnderstood(var sentence) -> throw new Refused(Kind.NOT_UNDERSTOOD, sentence, "/words",
                "say it as at the bedside, without `by NAME`");
        };
        if (!(said.input() instanceof Input.OfPerson what)) {
            throw new Refused(Kind.NOT_UNDERSTOOD, "this is nothing that a person does", "/words",
                "say what to do");
        }
        Optional<Answer> first = readBack(body, what, now);
        return first.isPresent() ? first.get() : handIn(body, what, said.look());
    }

    /** What is to be confirmed first; what the role may not do is refused by the controller itself. */
    private Optional<Answer> readBack(ActBody body, Input.OfPerson what, Instant now) throws Refused {
        Deed deed = Deed.of(what);
        if (!ReadBack.isNeeded(deed) || Rights.objection(body.person().role(), deed).isPresent()) {
            return Optional.empty();
        }
        String sentence = ReadBack.of(chronicle.stand().course(), body.person(), what);
        if (body.token().isEmpty()) {
            Instant expires = now.plus(DoorBounds.READ_BACK_COUNTS);
            return Optional.of(Answer.json(202, chronicle.stamp(), Json.object().put("came", "read back")
                .put("key", body.key()).put("read_back", sentence)
                .put("token", tokens.of(body, sentence, expires)).put("expires", expires.toString())));
        }
        if (!tokens.holds(body.token().get(), body, sentence, now)) {
            throw new Refused(Kind.READ_BACK_VOID, "the token is not of what would be done now, or too old",
                "/token", "send the act without a token, and read again what it would do");
        }
        return Optional.empty();
    }

    private Answer handIn(ActBody body, Input.OfPerson what, Optional<String> look)
            throws Refused, InterruptedException {
        if (chronicle.stand().over()) {
            throw new Refused(Kind.OVER, "the controller has left, and nothing was done", "/",
                "start it again, and send the act again");
        }
        if (!inbox.offer(new Input.Act(body.person(), body.key(), body.matter(), what))) {
            throw new Refused(Kind.BUSY, "the controller has too much to hear, and nothing was done", "/",
                "send it again in a few seconds");
        }
        Entry entry = chronicle.awaitAct(body.key(), DoorBounds.ACT_ANSWERED_WITHIN)
            .orElseThrow(() -> new Refused(Kind.NOT_KNOWN, "it was handed in and not answered; it may yet be "
                + "done, once", "/", "send the very same again, under the same key, or look at /1/acts/"
                + body.key()));
        return answer(entry, body, look);
    }

    private Answer answer(Entry entry, ActBody body, Optional<String> look) throws Refused {
        Input.Act act = (Input.Act) entry.because();
        if (!act.matter().equals(body.matter()) || !act.person().equals(body.person())) {
            throw new Refused(new Problem(Kind.KEY_USED, "under this key something else was done", "/key",
                "make a new key for a new act", Optional.of(entry.number())));
        }
        Optional<String> why = refusal(entry);
        if (why.isPresent()) {
            throw new Refused(new Problem(Kind.REFUSED, why.get(), "/words", "see what stands against it",
                Optional.of(entry.number())));
        }
        return Answer.ok(chronicle.stamp(), told(entry, body.key(), look));
    }

    private ObjectNode told(Entry entry, String key, Optional<String> look) {
        ObjectNode view = Json.object().put("came", refusal(entry).isPresent() ? "refused" : "taken")
            .put("key", key).put("entry", entry.number());
        view.set("sentences", Json.texts(new EntryView(chronicle.stand().course()).sentences(
            new Entry(entry.number(), entry.because(), entry.events().stream()
                .filter(event -> !(event instanceof Event.PersonActed)).toList()))));
        return Json.put(view, "look", look);
    }

    private static Optional<String> refusal(Entry entry) {
        return entry.events().stream().filter(Event.InputRefused.class::isInstance)
            .map(Event.InputRefused.class::cast).findFirst()
            .map(refused -> refused.what() + ": " + refused.why());
    }
}
