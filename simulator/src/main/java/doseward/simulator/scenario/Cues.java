package doseward.simulator.scenario;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.engine.Signal;
import doseward.simulator.pump.Flow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All sentences by which a scenario tells a time. */
final class Cues {
    static final List<Form<When>> FORMS = List.of(
        at("dose DOSE has run for TIME", blanks -> blanks.dose(1).flatMap(dose -> blanks.time(2).map(time ->
            bedside -> flow(bedside, bedside.number(dose)).map(flow -> flow.start().plus(time))))),
        at("dose DOSE has begun", blanks -> blanks.dose(1).map(dose ->
            bedside -> flow(bedside, bedside.number(dose)).map(Flow::start))),
        at("dose DOSE is over", blanks -> blanks.dose(1).map(dose ->
            bedside -> bedside.dose(dose).filter(Dose::isSettled).map(one -> bedside.now()))),
        at("TIME before dose DOSE is due", blanks -> blanks.time(1).flatMap(time -> blanks.dose(2).map(dose ->
            bedside -> bedside.dose(dose).flatMap(Dose::due).map(due -> due.minus(time))))),
        at("TIME after dose DOSE is due", blanks -> blanks.time(1).flatMap(time -> blanks.dose(2).map(dose ->
            bedside -> bedside.dose(dose).flatMap(Dose::due).map(due -> due.plus(time))))),
        at("dose DOSE is due", blanks -> blanks.dose(1).map(dose ->
            bedside -> bedside.dose(dose).flatMap(Dose::due))),
        at("dose DOSE is ordered", blanks -> blanks.dose(1).map(dose -> bedside ->
            bedside.dose(dose).filter(one -> one.phase() instanceof Phase.Open).map(one -> bedside.now()))),
        at("dose DOSE is in doubt", blanks -> blanks.dose(1).map(dose -> bedside -> bedside.dose(dose)
            .filter(one -> one.phase() instanceof Phase.Uncertain).map(one -> bedside.now()))),
        at("the alarm sounds: ALARM", blanks -> blanks.alarm(1).map(alarm ->
            bedside -> bedside.course().filter(course -> stands(course, alarm)).map(course ->
                bedside.now()))),
        at("a rule asks", blanks -> Optional.of(bedside -> bedside.course()
            .filter(course -> !course.decisions().open().isEmpty()).map(course -> bedside.now()))),
        at("TIME passes", Cues::passes),
        at("TIME pass", Cues::passes),
        at("the course opens", blanks -> Optional.of(bedside -> Optional.of(bedside.now()))),
        at("the course is armed", blanks -> Optional.of(bedside -> bedside.course().filter(Course::isArmed)
            .map(course -> bedside.now()))),
        at("the controller is up", blanks -> Optional.of(bedside -> bedside.course()
            .map(course -> bedside.now()))));

    private Cues() {}

    private static Form<When> at(String words, Function<Blanks, Optional<When.Cue>> cue) {
        return new Form<>(words, blanks -> cue.apply(blanks).map(When.At::new));
    }

    private static Optional<When.Cue> passes(Blanks blanks) {
        return blanks.time(1).map(time -> bedside -> Optional.of(bedside.since().plus(time)));
    }

    private static Optional<Flow> flow(Bedside bedside, int dose) {
        return bedside.flows().stream().filter(flow -> flow.token().dose() == dose)
            .reduce((first, second) -> second);
    }

    private static boolean stands(Course course, String alarm) {
        return course.signals().all().stream().map(Signal::alarm).map(Names::of).anyMatch(alarm::equals);
    }
}
