package doseward.simulator.scenario;

import static doseward.simulator.scenario.PumpDeeds.deed;

import doseward.engine.Event;
import doseward.engine.Machine.Failing;
import doseward.pump.Command;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All sentences in which something befalls the controller, its machine, or its journal. */
final class ControllerDeeds {
    private static final Predicate<Event> ORDERED = Event.InfusionOrdered.class::isInstance;
    private static final Predicate<Event> ENDED = Event.InfusionEnded.class::isInstance;
    private static final Predicate<Command> ORDER = Command.Infuse.class::isInstance;

    static final List<Form<When>> FORMS = List.of(
        deed("the controller dies before it writes the next order down, for TIME", blanks ->
            blanks.time(1).map(time -> bedside -> {
                bedside.ropes().nextDownFor(time);
                bedside.traps().diesBeforeItWrites(ORDERED);
            })),
        deed("the controller dies after it wrote the next order down, for TIME", blanks ->
            blanks.time(1).map(time -> bedside -> {
                bedside.ropes().nextDownFor(time);
                bedside.traps().diesAfterItWrote(ORDERED);
            })),
        deed("the controller dies before it sends the next order, for TIME", blanks ->
            blanks.time(1).map(time -> bedside -> {
                bedside.ropes().nextDownFor(time);
                bedside.traps().diesBeforeItSends(ORDER);
            })),
        deed("the controller dies before it writes down how the dose ended, for TIME", blanks ->
            blanks.time(1).map(time -> bedside -> {
                bedside.ropes().nextDownFor(time);
                bedside.traps().diesBeforeItWrites(ENDED);
            })),
        deed("the controller dies for TIME", blanks -> blanks.time(1).map(time ->
            bedside -> bedside.ropes().kill(time))),
        deed("the machine is switched off for TIME, and its clock is right", blanks ->
            blanks.time(1).map(time -> bedside -> bedside.ropes().switchOff(time, Duration.ZERO))),
        deed("the machine is switched off for TIME, and its clock comes up TIME ahead", blanks ->
            blanks.time(1).flatMap(time -> blanks.time(2).map(by ->
                bedside -> bedside.ropes().switchOff(time, by)))),
        deed("the machine is switched off for TIME, and its clock comes up TIME behind", blanks ->
            blanks.time(1).flatMap(time -> blanks.time(2).map(by ->
                bedside -> bedside.ropes().switchOff(time, by.negated())))),
        deed("the machine's clock is set TIME ahead", blanks -> blanks.time(1).map(time ->
            bedside -> bedside.ropes().setClock(time))),
        deed("the machine's clock is set TIME back", blanks -> blanks.time(1).map(time ->
            bedside -> bedside.ropes().setClock(time.negated()))),
        deed("the machine's clock is set right", blanks -> Optional.of(Bedside::setClockRight)),
        deed("self-tests find that WORDS fails", blanks -> blanks.words(1).map(check ->
            bedside -> bedside.ropes().selfTestsFind(Optional.of(
                new Failing(check, "it came out wrong"))))),
        deed("self-tests find nothing wrong", blanks -> Optional.of(bedside ->
            bedside.ropes().selfTestsFind(Optional.empty()))),
        deed("the disk does not answer for TIME", blanks -> blanks.time(1).map(time ->
            bedside -> bedside.ropes().stallDisk(time))),
        deed("the disk is full for NUMBER starts of the controller", blanks -> blanks.number(1).map(times ->
            bedside -> bedside.traps().diskIsFull(times))),
        deed("another program is installed", blanks -> Optional.of(bedside ->
            bedside.ropes().installProgram())),
        deed("another drug file is installed", blanks -> Optional.of(bedside ->
            bedside.ropes().installDrugFile())));

    private ControllerDeeds() {}
}
