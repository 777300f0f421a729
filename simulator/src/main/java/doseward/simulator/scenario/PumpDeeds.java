package doseward.simulator.scenario;

import doseward.quantity.Temperature;
import doseward.quantity.Volume;
import doseward.simulator.world.Mishap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All sentences in which something befalls a pump, its bag, or its line to the patient. */
final class PumpDeeds {
    private static final Temperature OVEN = Temperature.ofDegrees(75);
    private static final int MOST_TOLD = 200;
    private static final Volume BUBBLE = new Volume(500);
    private static final Mishap DOWNSTREAM = new Mishap.Occlusion(Mishap.Side.DOWNSTREAM);
    private static final Mishap UPSTREAM = new Mishap.Occlusion(Mishap.Side.UPSTREAM);

    static final List<Form<When>> FORMS = List.of(
        befalls("the line is blocked downstream", DOWNSTREAM),
        befalls("the line is blocked upstream", UPSTREAM),
        isOver("the line is no longer blocked downstream", DOWNSTREAM),
        isOver("the line is no longer blocked upstream", UPSTREAM),
        befalls("air comes into the line", new Mishap.AirInLine(BUBBLE)),
        isOver("the air is let out", new Mishap.AirInLine(BUBBLE)),
        befalls("somebody presses the pump's stop key", new Mishap.StopKeyPressed()),
        befalls("a key of the pump is held down", new Mishap.KeyStuck()),
        isOver("the key is let go", new Mishap.KeyStuck()),
        befalls("it grows hot around the pump", new Mishap.Overheating(OVEN)),
        isOver("it is cool again around the pump", new Mishap.Overheating(OVEN)),
        befalls("the pump's door is opened", new Mishap.DoorOpen()),
        isOver("the pump's door is shut", new Mishap.DoorOpen()),
        befalls("the tube slips off the pump's rollers", new Mishap.TubeSlipped()),
        isOver("the tube lies right in the pump again", new Mishap.TubeSlipped()),
        befalls("the pump's words freeze", new Mishap.FrozenReports()),
        isOver("the pump's words are news again", new Mishap.FrozenReports()),
        deed("the pump tells NUMBER of 100 of what it counts", blanks -> blanks.number(1)
            .filter(percent -> percent <= MOST_TOLD).map(percent -> bedside ->
                bedside.befalls(new Mishap.LyingReports(percent * Mishap.WHOLE / 100)))),
        isOver("the pump tells what it counts again", new Mishap.LyingReports(Mishap.WHOLE)),
        befalls("the mains fail", new Mishap.MainsFailure()),
        isOver("the mains are back", new Mishap.MainsFailure()),
        befalls("the pump loses its power", new Mishap.PowerCut()),
        isOver("the pump has power again", new Mishap.PowerCut()),
        deed("the next bag holds NUMBER of 1,000 parts of its label", blanks -> blanks.number(1).map(parts ->
            bedside -> bedside.befalls(new Mishap.ShortBag(parts)))),
        deed("the pump's drive goes at NUMBER of 100 from the next dose on", blanks ->
            blanks.number(1).map(percent -> bedside ->
                bedside.befalls(new Mishap.WrongRate(percent * Mishap.WHOLE / 100)))));

    private PumpDeeds() {}

    private static Form<When> befalls(String words, Mishap mishap) {
        return deed(words, blanks -> Optional.of(bedside -> bedside.befalls(mishap)));
    }

    private static Form<When> isOver(String words, Mishap mishap) {
        return deed(words, blanks -> Optional.of(bedside -> bedside.isOver(mishap)));
    }

    static Form<When> deed(String words, Function<Blanks, Optional<When.Deed>> deed) {
        return new Form<>(words, blanks -> deed.apply(blanks).map(When.Happens::new));
    }
}
