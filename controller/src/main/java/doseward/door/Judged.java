package doseward.door;

import doseward.controller.words.BedsideWords;
import doseward.controller.words.BedsideWords.NotUnderstood;
import doseward.controller.words.BedsideWords.Understood;
import doseward.controller.words.Clock;
import doseward.controller.words.PersonWords;
import doseward.controller.words.Surprise;
import doseward.door.Problem.Kind;
import doseward.engine.Course;
import doseward.engine.Engine;
import doseward.engine.Event;
import doseward.engine.Input;
import doseward.engine.Person;
import doseward.engine.Reading;
import doseward.engine.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says of a reading that nobody has sent yet whether it could be recorded, and whether it is surprising: by
 * the engine's own answer to it, of which nothing is kept. What the reading would lead to is not told, so
 * that it sways nobody who still measures.
 */
final class Judged {
    /** Nobody acts by asking; the engine wants a name all the same. */
    private static final Person ASKS = new Person("A. Sker", Role.NURSE);

    private final Course course;
    private final Instant now;

    Judged(Course course, Instant now) {
        this.course = course;
        this.now = now;
    }

    ObjectNode of(String words) throws Refused {
        PersonWords reader =
            new PersonWords(new BedsideWords(course.plan().signs(), ZoneId.of(course.plan().zone())));
        return switch (reader.read(words, ASKS, now)) {
            case NotUnderstood(var sentence) -> view("not possible", List.of(sentence));
            case Understood(Input.RecordReading said, _) -> judged(said, said.reading());
            case Understood(Input.RecordBaseline said, _) -> judged(said, said.reading());
            case Understood(Input.CorrectReading said, _) -> judged(said, said.right());
            case Understood _ -> throw new Refused(Kind.NOT_UNDERSTOOD, "this records nothing", "?words",
                "say record …, or correct …");
        };
    }

    private ObjectNode judged(Input.OfPerson said, Reading reading) {
        Optional<String> refused = Engine.step(course, said).events().stream()
            .filter(Event.InputRefused.class::isInstance).map(Event.InputRefused.class::cast)
            .map(one -> one.what() + ": " + one.why() + ".").findFirst();
        List<String> surprising = Surprise.at(course, reading);
        return refused.map(why -> view("not possible", List.of(why)))
            .orElseGet(() -> view(surprising.isEmpty() ? "sound" : "surprising", surprising));
    }

    private ObjectNode view(String came, List<String> sentences) {
        Clock clock = Clock.of(course.opening());
        return Json.object().put("came", came)
            .set("sentences", Json.texts(sentences.stream().map(clock::read).toList()));
    }
}
