package doseward.simulator.world;

import doseward.pump.Report.Said;
import doseward.pump.Report.Trouble;
import doseward.quantity.Temperature;
import doseward.quantity.Volume;
import doseward.simulator.plant.Seat;
import doseward.simulator.pump.SimulatedPump;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Does to one pump and its line what befalls them, and undoes it when it is over. */
final class PumpMishaps {
    private static final int FULL = Mishap.WHOLE;

    private final SimulatedPump pump;
    private final PumpRoom room;
    private final Agenda agenda;
    private final Mouth mouth = new Mouth();
    private final Tally tally;
    private final Story story;
    private final Weather weather;
    private final Optional<Physics> physics;
    private int speed = Mishap.WHOLE;
    private int inBags = FULL;
    private boolean noPower;
    private int standing;

    PumpMishaps(SimulatedPump pump, PumpRoom room, Stage stage, Weather weather) {
        this.pump = pump;
        this.room = room;
        this.agenda = stage.agenda();
        this.tally = stage.tally();
        this.story = stage.story();
        this.weather = weather;
        this.physics = pump.innards().path().map(Physics::new);
    }

    /** How fast the drive goes from the next dose on, of 1,000. */
    int speed() {
        return speed;
    }

    /** What is truly in a bag with this label; one for a pump that errs holds some more. */
    Volume truth(Volume label) {
        long more = inBags == FULL && physics.isPresent() ? Mishap.OVERFILL : 0;
        return new Volume(label.microlitres() * (inBags + more) / Mishap.WHOLE);
    }

    /** Whether what it counts and what arrives are two things. */
    boolean hasBody() {
        return physics.isPresent();
    }

    /** Whether its power is cut, battery and all. */
    boolean hasNoPower() {
        return noPower;
    }

    /** What is heard of the pump for this word. */
    Said heard(Said word) {
        return mouth.says(word);
    }

    /** It befalls; what the pump says to it at once. */
    List<Said> befalls(Mishap mishap) {
        return switch (mishap) {
            case Mishap.StopKeyPressed _ -> pressStop();
            case Mishap.KeyStuck _ -> told("a key is stuck", () -> pump.innards().key(true));
            case Mishap.OfBody ofBody -> befallsBody(ofBody);
            case Mishap.DoorOpen _ -> openDoor("the pump's door is opened", Seat.CLAMPED);
            case Mishap.FreeFlow _ -> openDoor("the pump's door is opened, and the clamp forgotten",
                Seat.FREE);
            case Mishap.Overheating(Temperature around) ->
                told("the pump grows hot", () -> pump.innards().surround(around));
            case Mishap.LineCut(Duration lasts) -> told("the line is cut", () -> weather.goDownFor(lasts));
            case Mishap.MainsFailure _ -> pullPlug();
            case Mishap.PowerCut _ -> cutPower();
            case Mishap.BatteryAged(int permille) ->
                told("the battery fades", () -> pump.innards().ageBattery(permille));
            case Mishap.ShortBag(int permille) -> quietly(() -> inBags = permille);
            case Mishap.WrongRate(int permille) -> quietly(() -> speed = permille);
            case Mishap.FrozenReports _ -> told("the pump's words freeze", mouth::freeze);
            case Mishap.LyingReports(int permille) ->
                told("the pump tells " + permille + " of 1,000 parts", () -> mouth.lie(permille));
            case Mishap.ClockDrift(int parts) -> told("the pump's clock gains " + parts
                + " of a million", () -> pump.clock().drift(parts, agenda.now()));
        };
    }

    private List<Said> befallsBody(Mishap.OfBody mishap) {
        standing++;
        return physics.isEmpty() ? find(trouble(mishap))
            : told(words(mishap), () -> physics.get().befalls(mishap));
    }

    private static String words(Mishap.OfBody mishap) {
        return switch (mishap) {
            case Mishap.Occlusion(var side) -> "the line is blocked " + side.name().toLowerCase(Locale.ROOT);
            case Mishap.AirInLine(Volume air) -> air + " of air get into the line";
            case Mishap.TubeSlipped _ -> "the tube slips off the rollers";
            case Mishap.MotorStall _ -> "the motor stands";
            case Mishap.EncoderSlip(int permille) -> "the encoder sees " + permille + " of 1,000 turns";
            case Mishap.Miscalibration(int permille) -> "a turn moves " + permille + " of 1,000 parts";
        };
    }

    /** It is over; what the pump says to that at once. */
    List<Said> isOver(Mishap mishap) {
        return switch (mishap) {
            case Mishap.StopKeyPressed _ -> List.of();
            case Mishap.KeyStuck _ -> quietly(() -> pump.innards().key(false));
            case Mishap.OfBody ofBody -> isOverForBody(ofBody);
            case Mishap.DoorOpen _, Mishap.FreeFlow _ -> shutDoor();
            case Mishap.Overheating _ -> quietly(pump.innards()::coolDown);
            case Mishap.LineCut _ -> told("the line is mended", weather::comeUp);
            case Mishap.MainsFailure _ -> plugIn();
            case Mishap.PowerCut _ -> quietly(() -> noPower = false);
            case Mishap.BatteryAged _ -> quietly(pump.innards()::exchangeBattery);
            case Mishap.ShortBag _ -> quietly(() -> inBags = FULL);
            case Mishap.WrongRate _ -> quietly(() -> speed = Mishap.WHOLE);
            case Mishap.FrozenReports _, Mishap.LyingReports _ -> quietly(mouth::heal);
            case Mishap.ClockDrift _ -> quietly(() -> pump.clock().drift(0, agenda.now()));
        };
    }

    private List<Said> isOverForBody(Mishap.OfBody mishap) {
        standing--;
        return physics.isEmpty() ? pump.clear(trouble(mishap))
            : told("over: " + words(mishap), () -> physics.get().isOver(mishap));
    }

    /** Somebody looks at the line and the drive, and sets right what the pump complains of. */
    List<Said> mend() {
        return told("somebody looks at the pump's line", () -> physics.ifPresent(Physics::lookedAt));
    }

    /** Whether something stands that has an end of its own. */
    boolean standsAny() {
        return standing > 0;
    }

    private List<Said> openDoor(String what, Seat seat) {
        story.tell(what);
        pump.innards().door(true);
        physics.ifPresent(body -> body.seat(seat));
        return pump.look();
    }

    private List<Said> shutDoor() {
        story.tell("the pump's door is shut");
        physics.ifPresent(body -> body.seat(Seat.LOADED));
        pump.innards().door(false);
        return pump.look();
    }

    /** What a pump without a body is told to find. */
    private static Trouble trouble(Mishap.OfBody mishap) {
        return switch (mishap) {
            case Mishap.Occlusion(var side) -> trouble(side);
            case Mishap.AirInLine _ -> Trouble.AIR_IN_LINE;
            case Mishap.TubeSlipped _ -> Trouble.FREE_FLOW;
            case Mishap.MotorStall _, Mishap.EncoderSlip _ -> Trouble.FAULT;
            case Mishap.Miscalibration _ -> throw new IllegalArgumentException(
                "nothing but what it counts leaves a pump without a body: give this one a body");
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
