package doseward.controller.words;

import doseward.controller.words.BedsideWords.Said;
import doseward.engine.ArmingEvent;
import doseward.engine.Course;
import doseward.engine.Fingerprint;
import doseward.engine.Input;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people type to arm a course, and what is told of it. */
final class ArmingWords {
    private static final List<Form> FORMS = List.of(
        Form.heard("arm ([A-Za-z0-9 -]{1,40}) by ([^,]+?), ([a-z ]+)", (said, at) ->
            new Input.Arm(at, said.group(1), said.group(2), said.group(3))));

    static final List<String> HELP = List.of(
        "arm CHECK-CODE by NAME, pharmacist; the code of what would run is shown, and two people name it");

    private ArmingWords() {}

    /** What the line means; empty when it is none of these. */
    static Optional<Said> read(String words, Instant at) {
        return Form.read(FORMS, words, at);
    }

    /** All of what would run that a person can look at, so that it is looked at. */
    static String readBack(Course course) {
        return "arm this course: " + course.plan().head().title() + ", revision "
            + course.plan().head().revision() + ", " + course.doses().size() + " doses for a patient of "
            + course.plan().patient().weight() + ", " + course.opening().stage().word()
            + ". The check code covers " + course.decisions().armed().found().map(ArmingWords::parts)
                .orElse("nothing yet") + ".";
    }

    private static String parts(Fingerprint found) {
        return found.parts().stream().map(Fingerprint.Part::what).collect(Collectors.joining(", "));
    }

    static String sentence(ArmingEvent event) {
        return switch (event) {
            case ArmingEvent.FingerprintTaken taken -> "What would run has the check code "
                + taken.found().code() + ": " + parts(taken.found()) + ".";
            case ArmingEvent.PersonArmed one -> one.by() + ", " + one.role().word()
                + ", arms the course with the check code " + one.code() + ".";
            case ArmingEvent.CourseArmed armed -> "The course is ARMED with the check code " + armed.code()
                + ": doses may be given.";
            case ArmingEvent.CourseDisarmed disarmed -> "The course is DISARMED: "
                + String.join("; and ", disarmed.because())
                + ". Nothing more is given until two people have armed it again.";
        };
    }
}
