package doseward.simulator.world;

import doseward.pump.Report.Said;
import doseward.pump.Report.Trouble;
import doseward.quantity.Temperature;
import doseward.quantity.Volume;
import doseward.simulator.pump.SimulatedPump;
import java.time.Duration;
import java.util.List;

/** Does to one pump and its line what befalls them, and undoes it when it is over. */
final class PumpMishaps {
    private final SimulatedPump pump;
    private final PumpRoom room;
    private final Tally tally;
    private final Story story;
    private final Weather weather;
    private int speed = Mishap.WHOLE;
    private int inBags = Mishap.WHOLE;
    private boolean noPower;

    PumpMishaps(SimulatedPump pump, PumpRoom room, Stage stage, Weather weather) {
        this.pump = pump;
        this.room = room;
        this.tally = stage.tally();
        this.story = stage.story();
        this.weather = weather;
    }

    /** How fast the drive goes from the next dose on, of 1,000. */
    int speed() {
        return speed;
    }

    /** What is truly in a bag with this label. */
    Volume truth(Volume label) {
        return new Volume(label.microlitres() * inBags / Mishap.WHOLE);
    }

    /** Whether its power is cut, battery and all. */
    boolean hasNoPower() {
        return noPower;
    }

    /** It befalls; what the pump says to it at once. */
    List<Said> befalls(Mishap mishap) {
        return switch (mishap) {
            case Mishap.StopKeyPressed _ -> pressStop();
            case Mishap.KeyStuck _ -> told("a key is stuck", () -> pump.innards().key(true));
            case Mishap.Occlusion(var side) -> find(trouble(side));
            case Mishap.AirInLine _ -> find(Trouble.AIR_IN_LINE);
            case Mishap.Overheating(Temperature around) ->
                told("the pump grows hot", () -> pump.innards().surround(around));
            case Mishap.LineCut(Duration lasts) -> told("the line is cut", () -> weather.goDownFor(lasts));
            case Mishap.MainsFailure _ -> pullPlug();
            case Mishap.PowerCut _ -> cutPower();
            case Mishap.ShortBag(int permille) -> quietly(() -> inBags = permille);
            case Mishap.WrongRate(int permille) -> quietly(() -> speed = permille);
        };
    }

    /** It is over; what the pump says to that at once. */
    List<Said> isOver(Mishap mishap) {
        return switch (mishap) {
            case Mishap.StopKeyPressed _ -> List.of();
            case Mishap.KeyStuck _ -> quietly(() -> pump.innards().key(false));
            case Mishap.Occlusion(var side) -> pump.clear(trouble(side));
            case Mishap.AirInLine _ -> pump.clear(Trouble.AIR_IN_LINE);
            case Mishap.Overheating _ -> quietly(pump.innards()::coolDown);
            case Mishap.LineCut _ -> told("the line is mended", weather::comeUp);
            case Mishap.MainsFailure _ -> plugIn();
            case Mishap.PowerCut _ -> quietly(() -> noPower = false);
            case Mishap.ShortBag _ -> quietly(() -> inBags = Mishap.WHOLE);
            case Mishap.WrongRate _ -> quietly(() -> speed = Mishap.WHOLE);
        };
    }

    private static Trouble trouble(Mishap.Side side) {
        return switch (side) {
            case UPSTREAM -> Trouble.OCCLUSION_UPSTREAM;
            case DOWNSTREAM -> Trouble.OCCLUSION_DOWNSTREAM;
        };
    }

    private List<Said> pressStop() {
        List<Said> said = pump.pressStop();
        if (!said.isEmpty()) {
            tally.count(Tally.Thing.STOP_KEYS);
            story.tell("someone presses the pump's stop key");
        }
        return said;
    }

    private List<Said> find(Trouble trouble) {
        tally.count(Tally.Thing.PUMP_TROUBLES);
        story.tell("the pump finds trouble: " + trouble);
        return pump.find(trouble);
    }

    private List<Said> pullPlug() {
        tally.count(Tally.Thing.MAINS_CUTS);
        story.tell("the mains fail");
        pump.innards().plug(false);
        return pump.look();
    }

    private List<Said> plugIn() {
        story.tell("the mains are back");
        pump.innards().plug(true);
        return pump.look();
    }

    private List<Said> cutPower() {
        noPower = true;
        room.cutPower();
        return List.of();
    }

    private List<Said> told(String what, Runnable happening) {
        story.tell(what);
        return quietly(happening);
    }

    private static List<Said> quietly(Runnable happening) {
        happening.run();
        return List.of();
    }
}
