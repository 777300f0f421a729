package doseward.controller.settings;

import doseward.controller.settings.PinsReader.Gear;
import doseward.language.Keys;
import doseward.language.Part;
import doseward.language.check.UnknownPhrase;
import doseward.language.words.Answer;
import doseward.pump.Make.Container;
import doseward.pump.gpio.Analog;
import doseward.pump.gpio.Buttons;
import doseward.pump.gpio.Equipment;
import doseward.pump.gpio.Watch;
import doseward.pump.gpio.Watch.Meaning;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.shaft.EncoderWish;
import doseward.pump.gpio.shaft.Scale;
import doseward.pump.gpio.signal.SignalWish.Lamps;
import doseward.pump.gpio.signal.SignalWish.Sounder;
import doseward.pump.gpio.signal.SignalWish;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads what hangs on the lines of a pump besides its motor's driver. Each switch is closed to ground while
 * all is well, so that a cut wire speaks as a switch that finds something.
 */
final class EquipmentReader {
    static final Keys KEYS = new Keys()
        .may("door", "air", "occlusion", "end")
        .may("encoder", "counts")
        .needsWith("encoder", "counts")
        .needsWith("counts", "encoder")
        .may("motor-watchdog", "home", "stop-button", "drops")
        .needsWith("drops", "door")
        .may("sounder", "silence", "red-lamp", "yellow-lamp", "cyan-lamp")
        .and(AnalogReader.KEYS)
        .needsWith("silence", "sounder")
        .needsWith("red-lamp", "yellow-lamp", "cyan-lamp")
        .needsWith("yellow-lamp", "red-lamp", "cyan-lamp")
        .needsWith("cyan-lamp", "red-lamp", "yellow-lamp");

    private final Part part;
    private final Claims lines;

    private EquipmentReader(Part part, Claims lines) {
        this.part = part;
        this.lines = lines;
    }

    /** All of it; empty where something is wrong, which is noted. */
    static Optional<Equipment> read(Part part, Claims lines, Optional<Container> kind,
            Optional<Gear> gear) {
        EquipmentReader reader = new EquipmentReader(part, lines);
        Optional<List<Watch>> watches = reader.watches();
        Optional<Optional<EncoderWish>> encoder = ifSaid(part, "encoder", () -> reader.encoder(gear));
        Optional<SignalWish> signals = reader.signals();
        Optional<Optional<InputWish>> silence = reader.input("silence");
        Optional<Optional<InputWish>> stop = reader.input("stop-button");
        Optional<Optional<InputWish>> home = reader.input("home");
        Optional<Optional<LineId>> watchdog = ifSaid(part, "motor-watchdog",
            () -> part.value("motor-watchdog", lines::line));
        Optional<Optional<Analog>> analog = ifSaid(part, "converter", () -> AnalogReader.read(part, lines));
        Optional<Optional<InputWish>> drops = ifSaid(part, "drops", () -> reader.drops(kind));
        boolean whole = Stream.of(watches, encoder, signals, silence, stop, home, watchdog, analog, drops)
            .allMatch(Optional::isPresent);
        return whole ? Optional.of(new Equipment(watches.get(), encoder.get(), signals.get(),
            new Buttons(silence.get(), stop.get()), home.get(), watchdog.get(), analog.get(),
            drops.get())) : Optional.empty();
    }

    /** Nothing where it is not said. */
    static <T> Optional<Optional<T>> ifSaid(Part part, String key, Supplier<Optional<T>> reader) {
        return part.has(key) ? reader.get().map(Optional::of) : Optional.of(Optional.empty());
    }

    private Optional<List<Watch>> watches() {
        List<Watch> watches = new ArrayList<>();
        boolean whole = true;
        for (Meaning meaning : Meaning.values()) {
            String key = meaning.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (part.has(key)) {
                Optional<Watch> watch = part.value(key, answer -> watch(answer, meaning));
                whole &= watch.isPresent();
                watch.ifPresent(watches::add);
            }
        }
        return whole ? Optional.of(watches) : Optional.empty();
    }

    private Optional<Watch> watch(Answer answer, Meaning meaning) {
        return lines.lines(answer).map(all -> {
            String use = answer.key().replace('-', ' ');
            Watch watch = Watch.of(meaning, input(all.getFirst(), use), Level.LOW);
            return all.size() == 1 ? watch : watch.with(input(all.getLast(), use + ", second contact"));
        });
    }

    private Optional<EncoderWish> encoder(Optional<Gear> gear) {
        Optional<List<LineId>> both = part.value("encoder", answer -> lines.lines(answer)
            .filter(all -> all.size() == 2 || answer.unknown("23 and 24").isPresent()));
        Optional<Scale> scale = gear.flatMap(motor -> part.value("counts", answer -> scale(answer, motor)));
        return both.flatMap(pair -> scale.map(known -> new EncoderWish(
            input(pair.getFirst(), "encoder, first"), input(pair.getLast(), "encoder, second"), known)));
    }

    /** What is too coarse to see a slip, or finer than its edges can be taken, is refused here. */
    private static Optional<Scale> scale(Answer answer, Gear motor) {
        int least = Scale.least(motor.steps());
        int most = Scale.most(motor.steps(), motor.microSteps());
        return PinWords.number(answer, least, most, "Four edges count for each line of the encoder's disc.")
            .map(counts -> new Scale(motor.steps(), motor.microSteps(), counts));
    }

    /** Whoever opens the door has looked at the line; a syringe has no drops. */
    private Optional<InputWish> drops(Optional<Container> kind) {
        return part.value("drops", answer -> kind.filter(Container.SYRINGE::equals).isEmpty()
            ? lines.line(answer)
            : answer.nothing(UnknownPhrase.because(answer.words(), "No drops fall into a syringe:",
                "Leave it out, or write `kind: rollers`."))).map(line -> input(line, "drops"));
    }

    private Optional<SignalWish> signals() {
        Optional<Optional<Sounder>> sounder = ifSaid(part, "sounder",
            () -> part.value("sounder", answer -> SounderReader.read(answer, lines)));
        Optional<Optional<Lamps>> lamps = ifSaid(part, "red-lamp", this::lamps);
        return sounder.flatMap(heard -> lamps.map(all -> new SignalWish(heard, all)));
    }

    private Optional<Lamps> lamps() {
        Optional<LineId> red = part.value("red-lamp", lines::line);
        Optional<LineId> yellow = part.value("yellow-lamp", lines::line);
        Optional<LineId> cyan = part.value("cyan-lamp", lines::line);
        return red.flatMap(first -> yellow.flatMap(second -> cyan.map(third ->
            new Lamps(first, second, third))));
    }

    /** One line, if it is said. */
    private Optional<Optional<InputWish>> input(String key) {
        return ifSaid(part, key, () -> part.value(key, lines::line).map(line ->
            input(line, key.replace('-', ' '))));
    }

    /** A wire that is cut reads as an open contact. */
    static InputWish input(LineId line, String use) {
        return new InputWish(line, use, Bias.PULLED_UP);
    }
}
