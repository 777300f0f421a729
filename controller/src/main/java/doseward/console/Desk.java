package doseward.console;

import doseward.console.people.Entrance;
import doseward.console.people.Member;
import doseward.console.people.PeopleBounds;
import doseward.console.people.Session;
import doseward.console.people.VisitorsBook;
import doseward.door.Json;
import doseward.door.Texts;
import doseward.engine.Deed;
import doseward.engine.Rights;
import doseward.engine.Role;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import tools.jackson.databind.node.ObjectNode;

/** Where people sign in and out, and say again who they are. */
final class Desk {
    private final Entrance entrance;
    private final Guard guard;
    private final VisitorsBook book;

    Desk(Entrance entrance, Guard guard, VisitorsBook book) {
        this.entrance = entrance;
        this.guard = guard;
        this.book = book;
    }

    /** Nothing, where nobody is signed in: a page asks it before anybody is. */
    Reply me(Asked asked) throws Refused, IOException {
        return guard.find(asked).<Reply>map(known -> Reply.json(200, view(known.session())))
            .orElse(Reply.of(204, "application/json", new byte[0]).with("Cache-Control", "no-store"));
    }

    /** The cookie that comes with it, if any, is never taken over. */
    Reply in(Asked asked) throws Refused, IOException, InterruptedException {
        guard.checkOrigin(asked);
        SortedMap<String, String> said = asked.texts(List.of("name", "secret"), List.of());
        String name = said.get("name").strip();
        return switch (entrance.come(name, secret(said), asked.address())) {
            case Entrance.In(var id) -> {
                Session session = entrance.session(id).orElseThrow();
                book.write(session + ", signs in at the console from " + asked.address() + ".");
                yield Reply.json(200, view(session)).with("Set-Cookie", guard.cookie(id));
            }
            case Entrance.Came not -> throw objection(not, name, asked.address());
        };
    }

    Reply again(Asked asked) throws Refused, IOException, InterruptedException {
        Guard.Known known = guard.sender(asked);
        char[] secret = secret(asked.texts(List.of("secret"), List.of()));
        return switch (entrance.unlock(known.id(), secret, asked.address())) {
            case Entrance.In _ -> {
                book.write(known.session() + ", unlocks the screen.");
                yield Reply.json(200, view(entrance.session(known.id()).orElseThrow()));
            }
            case Entrance.Came not ->
                throw objection(not, known.session().member().name(), asked.address());
        };
    }

    Reply here(Asked asked) throws Refused, IOException {
        Guard.Known known = guard.sender(asked);
        entrance.sessions().touch(known.id());
        return Reply.json(200, view(entrance.sessions().find(known.id()).orElse(known.session())));
    }

    Reply lock(Asked asked) throws Refused, IOException {
        Guard.Known known = guard.sender(asked);
        entrance.sessions().lock(known.id());
        book.write(known.session() + ", locks the screen.");
        return Reply.json(200, view(entrance.sessions().find(known.id()).orElse(known.session())));
    }

    Reply out(Asked asked) throws Refused, IOException {
        Guard.Known known = guard.sender(asked);
        entrance.sessions().close(known.id());
        book.write(known.session() + ", signs out at the console.");
        return Reply.json(200, Json.object().put("out", true)).with("Set-Cookie", guard.noCookie());
    }

    /** Somebody does one thing at a screen at which another is signed in, who stays so. */
    Member second(Asked asked, SortedMap<String, String> said, Guard.Known first)
            throws Refused, IOException, InterruptedException {
        String name = said.get("name").strip();
        if (name.equals(first.session().member().name())) {
            throw new Refused(409, "same-person", "The second person must be another.",
                "Ask a colleague to look at it, and to type name and PIN.");
        }
        return switch (entrance.vouch(name, secret(said), asked.address())) {
            case Entrance.Vouched(var member) -> {
                book.write(member.name() + ", " + member.role() + ", signs as the second at the screen of "
                    + first.session() + ".");
                yield member;
            }
            case Entrance.Came not -> throw objection(not, name, asked.address());
        };
    }

    /** A try that must wait is no line of its own: whoever only repeats it would fill the book. */
    private Refused objection(Entrance.Came came, String name, String address) {
        if (came instanceof Entrance.Wrong) {
            book.write("Somebody at " + address + " could not sign in as " + Texts.cut(name) + "."
                + entrance.waits(name, address).map(wait -> " The next try must wait "
                    + (wait.toSeconds() + 1) + " seconds.").orElse(""));
        }
        return switch (came) {
            case Entrance.Wait(var until) -> new Refused(429, "wait",
                "Too many were wrong; nothing was looked at.",
                "Try again in " + (until.toSeconds() + 1) + " seconds.");
            case Entrance.Wrong _, Entrance.In _, Entrance.Vouched _ -> new Refused(401, "wrong",
                "Name and PIN don't belong together.", "Type both again.");
        };
    }

    private static char[] secret(SortedMap<String, String> said) {
        String secret = said.get("secret");
        return secret.substring(0, Math.min(secret.length(), PeopleBounds.LONGEST_SECRET)).toCharArray();
    }

    private static ObjectNode view(Session session) {
        ObjectNode view = Json.object().put("name", session.member().name())
            .put("role", session.member().role()).put("locked", session.locked())
            .put("locks_after_ms", PeopleBounds.LOCKS_AFTER.toMillis()).put("token", session.token());
        view.set("may", Json.texts(session.member().acts().stream().flatMap(Desk::may).toList()));
        return view.set("may_not", mayNot(session.member().acts()));
    }

    /** Why not, and who may, by what one would do. */
    private static ObjectNode mayNot(Optional<Role> acts) {
        ObjectNode all = Json.object();
        for (Deed deed : Deed.values()) {
            Optional<String> why = acts.isEmpty() ? Optional.of("a viewer may look, and do nothing")
                : Rights.objection(acts.get(), deed);
            why.ifPresent(objection -> all.put(word(deed), objection));
        }
        return all;
    }

    private static java.util.stream.Stream<String> may(Role role) {
        return Rights.of(role).stream().map(Desk::word);
    }

    private static String word(Deed deed) {
        return deed.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
