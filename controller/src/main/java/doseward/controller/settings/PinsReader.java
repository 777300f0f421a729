package doseward.controller.settings;

import doseward.language.Keys;
import doseward.language.Part;
import doseward.language.check.UnknownPhrase;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.language.words.Words;
import doseward.plan.Capability;
import doseward.pump.Make.Container;
import doseward.pump.gpio.Equipment;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.stepper.Mechanics;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.gpio.stepper.StepVolume;
import doseward.pump.gpio.stepper.Wiring;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.util.List;
import java.util.Optional;

/** Reads what is said of a pump on pins. */
final class PinsReader {
    static final Keys KEYS = new Keys()
        .needs("pump", "what the pump is called", "bench-syringe")
        .needs("kind", "how it moves fluid", "syringe")
        .needs("chip", "which chip has its lines", "gpiochip0")
        .needs("step", "which line gives the steps", "17")
        .needs("direction", "which line gives the direction", "27")
        .needs("enable", "which line gives the motor its power", "22")
        .needs("emergency-stop", "which line its emergency stop is on", "6")
        .needs("steps", "how many steps its motor has in a turn", "200")
        .needs("micro-steps", "into how many its driver parts a step", "16")
        .needs("fastest", "how fast it may flow at most", "200 mL/h")
        .needsWhere("kind", "syringe", "lead", "syringe")
        .needsWhere("kind", "rollers", "turn")
        .may("lead", "syringe", "turn", "enabled-by", "forward-by", "back-off")
        .and(EquipmentReader.KEYS);

    private static final int MOST_STEPS = 10_000;
    private static final int MOST_MICRO_STEPS = 256;
    private static final Volume MOST_BACK_OFF = new Volume(1_000);

    private final Part part;

    private PinsReader(Part part) {
        this.part = part;
    }

    /**
     * The pump of a channel, once with each syringe that it takes; empty where something is wrong, which is
     * noted.
     *
     * @param board what is wired to the pumps before it
     */
    static Optional<List<PumpAt>> read(Part part, String channel, Wired board) {
        return new PinsReader(part).pump(channel, board);
    }

    private Optional<List<PumpAt>> pump(String channel, Wired board) {
        Optional<String> id = part.value("pump", Words::hyphened);
        Optional<String> chip = part.value("chip", PinWords::chip);
        Optional<Claims> claims = chip.map(name -> new Claims(board, channel, name));
        Optional<Wiring> wiring = claims.flatMap(this::wiring);
        Optional<Gear> gear = gear();
        Optional<Container> kind = part.value("kind", PinWords::kind);
        Optional<Equipment> equipment = claims.flatMap(lines ->
            EquipmentReader.read(part, lines, kind, gear));
        Optional<List<Fitted>> fitted = kind
            .flatMap(container -> gear.flatMap(motor -> fitted(container, motor)));
        Optional<Rate> fastest = part.value("fastest", answer -> fastest(answer, fitted));
        Optional<Volume> backOff = part.has("back-off") ? part.value("back-off", PinsReader::backOff)
            : Optional.of(Volume.ZERO);
        boolean whole = id.isPresent() && wiring.isPresent() && equipment.isPresent() && fitted.isPresent()
            && fastest.isPresent() && backOff.isPresent();
        return whole ? Optional.of(fitted.get().stream().<PumpAt>map(one -> new PumpAt.OnPins(id.get(),
            wiring.get(), one.step(), one.container(), one.name(), one.holds(), fastest.get(), backOff.get(),
            equipment.get())).toList()) : Optional.empty();
    }

    private Optional<Wiring> wiring(Claims lines) {
        Optional<LineId> step = part.value("step", lines::line);
        Optional<LineId> direction = part.value("direction", lines::line);
        Optional<LineId> enable = part.value("enable", lines::line);
        Optional<Level> enabled = level("enabled-by", Level.LOW);
        Optional<Level> forward = level("forward-by", Level.HIGH);
        boolean whole = step.isPresent() && direction.isPresent() && enable.isPresent()
            && enabled.isPresent() && forward.isPresent();
        return whole ? Optional.of(new Wiring(step.get(), direction.get(), enable.get(), enabled.get(),
            forward.get())) : Optional.empty();
    }

    private Optional<Level> level(String key, Level usual) {
        return part.has(key) ? part.value(key, PinWords::level) : Optional.of(usual);
    }

    /** A motor's full steps in a turn, and into how many its driver parts each. */
    record Gear(int steps, int microSteps) {}

    private Optional<Gear> gear() {
        Optional<Integer> steps = part.value("steps", answer -> PinWords.number(answer, MOST_STEPS));
        Optional<Integer> micro = part.value("micro-steps", answer ->
            PinWords.number(answer, MOST_MICRO_STEPS));
        return steps.flatMap(whole -> micro.map(parts -> new Gear(whole, parts)));
    }

    /** What is in the pump, and what a step moves of it. */
    private record Fitted(Container container, String name, Volume holds, StepVolume step) {}

    private Optional<List<Fitted>> fitted(Container container, Gear gear) {
        return switch (container) {
            case SYRINGE -> part.value("lead", PinWords::length).flatMap(lead ->
                part.value("syringe", answer -> Alternatives.read(answer, PinWords::syringe))
                    .map(syringes -> syringes.stream().map(syringe -> new Fitted(container, syringe.name(),
                        syringe.holds(), new Mechanics(gear.steps(), gear.microSteps(), lead,
                            syringe.boreMicrometres()).stepVolume())).toList()));
            case BAG -> part.value("turn", Measures::volume).map(turn -> List.of(new Fitted(container,
                "a roller set", Capability.USUAL.largest(),
                StepVolume.ofTurn(turn, gear.steps(), gear.microSteps()))));
        };
    }

    /** What the motor can't follow, with any of the syringes, is refused here, and not in mid-dose. */
    private static Optional<Rate> fastest(Answer answer, Optional<List<Fitted>> fitted) {
        Optional<Rate> most = fitted.stream().flatMap(List::stream)
            .map(one -> one.step().fastest(MotorLimits.USUAL.promised().toNanos()))
            .reduce((one, other) -> one.isAbove(other) ? other : one);
        return Measures.rate(answer).flatMap(rate -> most.filter(rate::isAbove).isEmpty() ? Optional.of(rate)
            : answer.nothing(UnknownPhrase.because(answer.words(),
                "With this motor and what it turns, steps can be made for " + most.get() + " at most:",
                "Promise less, or let each step move more.")));
    }

    private static Optional<Volume> backOff(Answer answer) {
        return Measures.volume(answer).flatMap(volume -> !volume.isAbove(MOST_BACK_OFF) ? Optional.of(volume)
            : answer.nothing(UnknownPhrase.because(answer.words(), "More than " + MOST_BACK_OFF
                + " taken back would draw blood:", "Write less, as in `0.2 mL`.")));
    }
}
