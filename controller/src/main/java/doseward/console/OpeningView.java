package doseward.console;

import doseward.door.Json;
import doseward.engine.Person;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What a page is told of a course that is still to be opened. */
final class OpeningView {
    private OpeningView() {}

    static ObjectNode of(Unopened.Standing standing) {
        ObjectNode view = Json.object().put("is", standing.by().isPresent() ? "opened" : "open")
            .put("controller", standing.controller()).put("stage", standing.stage())
            .put("zone", standing.zone());
        return Json.put(view, "by", standing.by().map(Person::toString));
    }

    static ObjectNode of(List<Unopened.Offered> all, List<Unopened.OfferedPump> pumps) {
        ObjectNode view = Json.object();
        view.set("protocols", Json.array(all.stream().map(OpeningView::offered).toList()));
        return view.set("pumps", Json.array(pumps.stream().map(one -> Json.object()
            .put("channel", one.channel()).put("choice", one.choice()).put("words", one.words())
            .put("may", one.may()).put("note", one.note())).toList()));
    }

    private static ObjectNode offered(Unopened.Offered one) {
        ObjectNode view = Json.object().put("id", one.id());
        Json.put(view, "title", one.title());
        Json.put(view, "revision", one.revision());
        Json.put(view, "status", one.status());
        Json.put(view, "weight", one.weight());
        view.set("needs", needs(one.needs()));
        Json.put(view, "approval", one.approval());
        Json.put(view, "objection", one.objection());
        return view.set("findings", Json.texts(one.findings()));
    }

    private static ObjectNode needs(Unopened.Needs needs) {
        ObjectNode view = Json.object();
        Json.put(view, "height", needs.height());
        Json.put(view, "age", needs.age());
        Json.put(view, "sex", needs.sex());
        view.set("channels", Json.texts(needs.channels()));
        return view.set("levels", Json.array(needs.levels().entrySet().stream().map(one ->
            Json.object().put("order", one.getKey()).<ObjectNode>set("levels", Json.texts(one.getValue())))
            .toList()));
    }

    static ObjectNode of(Unopened.Looked plan) {
        ObjectNode view = Json.object().put("code", plan.code()).put("protocol", plan.title())
            .put("revision", plan.revision()).put("fingerprint", plan.fingerprint())
            .put("weight", plan.weight()).put("weight_avoirdupois", plan.avoirdupois());
        plan.sentences().forEach((of, all) -> view.set(of, Json.texts(all)));
        return view;
    }
}
