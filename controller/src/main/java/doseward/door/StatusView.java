package doseward.door;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.engine.Hold;
import doseward.engine.Hold.Source;
import doseward.engine.PumpLink;
import doseward.engine.Question;
import doseward.engine.Reservoir;
import doseward.engine.RuleQuestion;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Where the course stands: what flows, what is next and what it needs, what holds it, who is asked what. */
final class StatusView {
    private final Chronicle.Stand stand;
    private final Course course;
    private final Instant now;
    private final DoseView doses;

    StatusView(Chronicle.Stand stand, Instant now) {
        this.stand = stand;
        this.course = stand.course();
        this.now = now;
        this.doses = new DoseView(stand, now);
    }

    ObjectNode json() {
        ObjectNode view = Json.object()
            .put("course", course.opening().course())
            .put("at", now.toString())
            .put("zone", course.plan().zone())
            .put("entry", stand.entry())
            .put("session", course.session())
            .put("state", state())
            .put("turn_age_ms", stand.sinceTurn().toMillis());
        view.put("weight", course.plan().patient().weight().toString());
        view.set("protocol", PlanView.head(course.plan().head()));
        view.set("beyond", Json.texts(course.plan().beyond()));
        view.set("arming", ArmingView.of(course));
        Json.put(view, "forbidden", course.forbidden());
        AlarmView.add(view, course, now);
        view.set("channels", Json.array(course.links().stream().map(this::channel).toList()));
        view.set("current", Json.array(course.doses().stream()
            .filter(dose -> dose.isOpen() || dose.isPaused()).map(doses::of).toList()));
        Json.put(view, "next", next().map(doses::withNeeds));
        view.set("holds", Json.array(course.holds().stream().map(this::hold).toList()));
        view.set("questions", Json.array(Stream.concat(
            course.decisions().open().stream().map(StatusView::question),
            course.timetable().questions().stream().map(StatusView::question)).toList()));
        view.set("endings", Json.array(course.endings().stream().map(StatusView::ending).toList()));
        return view;
    }

    private String state() {
        if (course.ended()) {
            return "ended";
        }
        return stand.over() ? "left" : "running";
    }

    /** The dose that is due first among those that no pump has been told of. */
    private Optional<Dose> next() {
        return course.doses().stream()
            .filter(dose -> !dose.isSettled() && !dose.isOpen() && !dose.isPaused())
            .min((one, other) -> due(one).compareTo(due(other)));
    }

    private static Instant due(Dose dose) {
        return dose.due().orElse(Instant.MAX);
    }

    private ObjectNode channel(PumpLink link) {
        ObjectNode view = Json.object().put("channel", link.channel());
        Json.put(view, "pump", Optional.of(link.pump()).filter(pump -> !pump.isEmpty()));
        Json.put(view, "heard", link.heard());
        Json.put(view, "news_age_ms", link.heard().map(at -> DoseView.age(at, now)));
        view.set("troubles", Json.texts(link.troubles().stream().map(StatusView::word).toList()));
        Json.put(view, "bag_empty_at", Reservoir.emptyAt(course, link.channel()));
        Optional<Dose> open = course.openOn(link.channel());
        Json.put(view, "dose", open.map(Dose::number));
        return Json.put(view, "phase", open.map(dose -> DoseView.word(dose.phase())));
    }

    private ObjectNode hold(Hold hold) {
        return held(source(hold.source()), hold, switch (hold.source()) {
            case Source.ByPerson() -> "a person lifts it";
            case Source.ByRule(var order, var rule) ->
                course.plan().order(order).holds().get(rule).until().text();
        });
    }

    /** What keeps a hold, and of which order: of all of them where it is a person. */
    static ObjectNode source(Source source) {
        return switch (source) {
            case Source.ByPerson() -> Json.object().put("source", "person").putNull("order");
            case Source.ByRule(var order, _) -> Json.object().put("source", "rule").put("order", order);
        };
    }

    private static ObjectNode held(ObjectNode view, Hold hold, String lifts) {
        return view.put("since", hold.since().toString())
            .put("held_because", hold.because().sentence()).put("lifts_when", lifts);
    }

    private static ObjectNode question(RuleQuestion question) {
        return Json.object().put("order", question.order()).put("asked", question.asked().role())
            .put("question", question.sentence())
            .put("because", question.because().sentence())
            .put("answer_by", "answer yes to question " + question.number() + ", or answer no to it")
            .set("answers", Json.texts(List.of("answer yes to question " + question.number(),
                "answer no to question " + question.number())));
    }

    private static ObjectNode question(Question question) {
        ObjectNode view = switch (question.topic()) {
            case Question.Topic.OfCycle(var cycle) -> Json.object().putNull("order")
                .put("answer_by", "begin cycle " + cycle)
                .set("answers", Json.texts(List.of("begin cycle " + cycle)));
            case Question.Topic.OfRun(_, var order) -> Json.object().put("order", order)
                .put("answer_by", "begin " + order + ", or leave out " + order + " because …")
                .set("answers", Json.texts(List.of("begin " + order, "leave out " + order + " because")));
        };
        return view.putNull("asked").put("question", question.because().sentence())
            .put("because", question.because().sentence());
    }

    static ObjectNode ending(Event.GivingEnded ending) {
        return Json.object().put("at", ending.at().toString()).put("ends", word(ending.ends()))
            .put("order", ending.order()).put("cycle", ending.cycle())
            .put("because", ending.because().sentence());
    }

    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

}
