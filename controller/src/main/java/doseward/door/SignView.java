package doseward.door;

import doseward.engine.Clauses;
import doseward.engine.Course;
import doseward.protocol.Checklist.Required;
import doseward.protocol.Order;
import doseward.protocol.Sign;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What can be recorded in this course: each sign with its unit or its choices, and who asks for it; and what
 * people are asked to judge.
 */
final class SignView {
    private SignView() {}

    static ObjectNode all(Course course) {
        ObjectNode view = Json.object();
        view.set("signs", Json.array(course.plan().signs().stream().filter(SignView::isRecorded)
            .map(sign -> of(sign, course)).toList()));
        return view.set("judgements", Json.array(Clauses.sayings(course.plan().protocol()).stream()
            .map(says -> Json.object().put("asked", says.role()).put("words", says.words())).toList()));
    }

    private static boolean isRecorded(Sign sign) {
        return !(sign instanceof Sign.Grade(_, Sign.Grading.WorkedOut _, _));
    }

    private static ObjectNode of(Sign sign, Course course) {
        ObjectNode view = Json.object().put("sign", sign.name()).put("kind", kind(sign));
        Json.put(view, "fresh_for_ms", within(sign.name(), course).map(Duration::toMillis));
        view.put("baseline", course.plan().protocol().patient().baseline().contains(sign.name()));
        measured(view, sign instanceof Sign.Measured measured ? Optional.of(measured) : Optional.empty());
        view.put("upper_normal", sign instanceof Sign.Number number
            && number.upperNormal() instanceof Sign.UpperNormal.ByLaboratory);
        view.set("choices", Json.texts(choices(sign)));
        Json.put(view, "alone", sign instanceof Sign.Several several ? Optional.of(several.alone())
            : Optional.empty());
        return view;
    }

    private static void measured(ObjectNode view, Optional<Sign.Measured> sign) {
        Json.put(view, "unit", sign.map(Sign.Measured::unit));
        view.set("also", Json.texts(sign.map(Sign.Measured::also).orElse(List.of())));
        Json.put(view, "possible", sign.map(Sign.Measured::plausible));
    }

    private static String kind(Sign sign) {
        return switch (sign) {
            case Sign.Number _ -> "number";
            case Sign.Accumulated _ -> "amount since last recorded";
            case Sign.Choice _ -> "choice";
            case Sign.Several _ -> "several choices";
            case Sign.Grade _ -> "grade";
            case Sign.Event _ -> "event";
        };
    }

    /** For a grade what each of them says, from the lowest. */
    private static List<String> choices(Sign sign) {
        return switch (sign) {
            case Sign.Choice choice -> choice.choices();
            case Sign.Several several -> several.choices();
            case Sign.Grade(_, Sign.Grading.ByPerson(var grades), _) ->
                grades.stream().map(grade -> grade.grade() + ": " + grade.words()).toList();
            case Sign.Grade _, Sign.Measured _, Sign.Event _ -> List.of();
        };
    }

    /** How old a reading may be, where an order asks for it; the shortest where several do. */
    private static Optional<Duration> within(String sign, Course course) {
        return course.plan().orders().stream().map(Order::checklist)
            .flatMap(list -> Stream.concat(list.record().stream(), list.whileRunning().stream()))
            .filter(required -> required.sign().equals(sign)).map(Required::within)
            .min(Comparator.naturalOrder());
    }
}
