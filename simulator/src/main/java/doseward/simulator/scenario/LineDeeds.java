package doseward.simulator.scenario;

import static doseward.simulator.scenario.PumpDeeds.deed;

import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.Report.Said;
import doseward.simulator.world.Mishap;
import doseward.simulator.world.Passing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All sentences in which something becomes of the line between controller and pump, or of words on it. */
final class LineDeeds {
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final Passing LOST = new Passing.Lost();
    private static final Predicate<Command> ORDER = Command.Infuse.class::isInstance;
    private static final Predicate<Command> HALT = Command.Halt.class::isInstance;
    private static final Predicate<Command> RENEWAL = Command.Renew.class::isInstance;
    private static final Predicate<Said> ENDED =
        said -> said instanceof Report.Stopped || said instanceof Report.Finished;

    static final List<Form<When>> FORMS = List.of(
        deed("the cable to the pump is cut for TIME", blanks -> blanks.time(1).map(time ->
            bedside -> bedside.befalls(new Mishap.LineCut(time)))),
        commands("the next order is lost", ORDER, LOST),
        deed("the next order comes late by TIME", blanks -> blanks.time(1).map(time ->
            bedside -> bedside.letters().commands(ORDER, 1, new Passing.Late(time)))),
        commands("the next order comes twice", ORDER, new Passing.Twice(A_MOMENT)),
        deed("the next order comes again after TIME", blanks -> blanks.time(1).map(time ->
            bedside -> bedside.letters().commands(ORDER, 1, new Passing.Twice(time)))),
        deed("the next NUMBER halts are lost", blanks -> blanks.number(1).map(times ->
            bedside -> bedside.letters().commands(HALT, times, LOST))),
        commands("the next halt is lost", HALT, LOST),
        deed("the next NUMBER renewals are lost", blanks -> blanks.number(1).map(times ->
            bedside -> bedside.letters().commands(RENEWAL, times, LOST))),
        reports("the pump's first word of trouble is lost", Report.Alarmed.class::isInstance, LOST),
        reports("the pump's word that it stopped is lost", ENDED, LOST),
        reports("the pump's word that it began is lost", Report.Started.class::isInstance, LOST),
        deed("the pump's next NUMBER words are lost", blanks -> blanks.number(1).map(times ->
            bedside -> bedside.letters().reports(said -> true, times, LOST))),
        reports("the pump's next word comes twice", said -> true, new Passing.Twice(A_MOMENT)));

    private LineDeeds() {}

    private static Form<When> commands(String words, Predicate<Command> which, Passing passing) {
        return deed(words, blanks ->
            Optional.of(bedside -> bedside.letters().commands(which, 1, passing)));
    }

    private static Form<When> reports(String words, Predicate<Said> which, Passing passing) {
        return deed(words, blanks -> Optional.of(bedside -> bedside.letters().reports(which, 1, passing)));
    }
}
