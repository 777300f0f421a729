package doseward.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Hears two named people arm a course, and disarms it when what would run is no longer what they armed.
 * What a person changes by an act of the course, a weight or an amount, disarms nothing: that is worked out
 * by what was armed.
 */
final class ArmingDesk {
    private ArmingDesk() {}

    static void arm(Draft draft, Input.Arm input) {
        Optional<String> objection = objection(draft.course(), input);
        if (objection.isPresent()) {
            Bedside.refuse(draft, input.at(), "arming the course", objection.get());
            return;
        }
        String code = draft.course().decisions().armed().code().orElseThrow();
        draft.happens(new ArmingEvent.PersonArmed(input.at(), input.by(),
            Role.called(input.role()).orElseThrow(), code));
        if (draft.course().decisions().armed().armers().size() >= Bounds.PEOPLE_WHO_ARM) {
            draft.happens(new ArmingEvent.CourseArmed(input.at(), code));
        }
    }

    private static Optional<String> objection(Course course, Input.Arm input) {
        return notNow(course).or(() -> Bedside.nameless(input.by())).or(() -> role(input.role()))
            .or(() -> course.decisions().armed().found().filter(found -> found.isMeantBy(input.code()))
                .isPresent() ? Optional.empty() : Optional.of("this is not the check code of what would run; "
                    + "look at the protocol, the patient and the pumps, and name the code that is shown"))
            .or(() -> course.decisions().armed().hasArmed(input.by()) ? Optional.of(input.by()
                + " has armed it already; the second must be another person") : Optional.empty());
    }

    private static Optional<String> notNow(Course course) {
        Armed armed = course.decisions().armed();
        if (!course.opening().arming().isAsked()) {
            return Optional.of("this course is given without being armed");
        }
        if (course.ended()) {
            return Optional.of("the course is over");
        }
        if (armed.stands()) {
            return Optional.of("it is armed already, by " + armed.armers().stream()
                .map(Armed.Armer::toString).collect(Collectors.joining(" and by ")));
        }
        return armed.looked() ? Optional.empty()
            : Optional.of("the controller has not looked yet at what would run");
    }

    private static Optional<String> role(String word) {
        return Role.called(word).map(role -> Rights.objection(role, Deed.ARM))
            .orElseGet(() -> Optional.of("nobody acts as a \"" + word + "\"; a role is one of "
                + String.join(", ", Role.words())));
    }

    /**
     * What runs under another program or file than was armed is stopped: to keep it up would be to renew it
     * by rules that nobody has looked at. A halt only ever makes less, and it is told how much flowed.
     */
    static void fingerprinted(Draft draft, Input.Fingerprinted input) {
        Armed before = draft.course().decisions().armed();
        List<String> differences = before.armers().isEmpty() ? List.of()
            : before.found().map(input.found()::differencesFrom).orElse(List.of());
        if (differences.isEmpty()) {
            draft.happens(new ArmingEvent.FingerprintTaken(input.at(), input.found()));
            return;
        }
        draft.happens(new ArmingEvent.CourseDisarmed(input.at(), differences));
        draft.happens(new ArmingEvent.FingerprintTaken(input.at(), input.found()));
        Delivery.haltAll(draft, input.at(), new Reason.Disarmed(differences));
    }
}
