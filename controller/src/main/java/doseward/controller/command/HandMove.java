package doseward.controller.command;

import doseward.command.Exit;
import doseward.controller.pins.PinsPump;
import doseward.controller.settings.PumpAt.OnPins;
import doseward.controller.settings.Settings;
import doseward.controller.settings.SettingsReader;
import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.Move;
import doseward.pump.Report;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Moves a pump on pins by hand: while no course runs on it, once a named person has said that nobody is
 * connected, and until it is told to go. What was moved is told, counted, and remembered.
 *
 * @param hooks where a thread is left that is to run when the process is told to go
 */
record HandMove(Supplier<Lines> pins, Supplier<BufferedReader> keyboard, InstantSource clock,
        Consumer<Thread> hooks) {
    private static final String NOBODY = "nobody is connected";
    private static final int FASTEST = 10_000;
    private static final Duration LOOKS_EVERY = Duration.ofMillis(20);

    /** What is to be done, of the pump that the settings name. */
    interface Wish {
        Move of(OnPins pump) throws Refusal;
    }

    int run(CommandSpec spec, Path file, PinsOptions options, String by, Wish wish)
            throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Settings settings = Sound.of(SettingsReader.read(file), "Nothing moved.");
            OnPins pump = options.of(settings);
            return alone(settings, new Technician(spec.commandLine().getOut(), by, pump, wish.of(pump)));
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            return refusal.exit();
        } catch (LineFailed | IOException | JournalFailed trouble) {
            err.println(trouble.getMessage());
            return Exit.WORLD;
        }
    }

    /** The rate that was asked for, if one was. */
    static Optional<Rate> rate(CommandSpec spec, Optional<BigDecimal> asked) {
        return asked.map(rate -> new Rate(Thousandths.of(spec, "--rate", rate, FASTEST)));
    }

    /** Who moves what. */
    private record Technician(PrintWriter out, String by, OnPins pump, Move move) {
        void say(String words) {
            out.println(words);
            out.flush();
        }
    }

    /** With the journal held, if there is one, so that no controller can take the course up meanwhile. */
    private int alone(Settings settings, Technician technician)
            throws Refusal, IOException, JournalFailed, InterruptedException {
        if (!Files.exists(settings.journal())) {
            return asked(settings, technician);
        }
        try (Journal journal = SqliteJournal.open(settings.journal())) {
            Optional<Dose> open = Course.replay(journal.opening(), journal.entries().stream()
                .flatMap(entry -> entry.events().stream()).toList()).doses().stream()
                .filter(dose -> dose.phase() instanceof Phase.Open).findFirst();
            if (open.isPresent()) {
                throw new Refusal(Exit.REFUSED, "Of dose " + open.get().number() + " nobody knows whether it "
                    + "still flows, and what is moved would be taken for it. Go on with the course first.");
            }
            return asked(settings, technician);
        }
    }

    private int asked(Settings settings, Technician technician)
            throws Refusal, IOException, InterruptedException {
        technician.say(technician.pump.id() + " is to move " + way(technician.move.volume(), technician.move)
            + " at " + technician.move.rate() + ". Nobody may be connected to it. If so, type: " + NOBODY);
        Optional<String> typed = Optional.ofNullable(keyboard.get().readLine());
        if (typed.filter(line -> line.strip().equals(NOBODY)).isEmpty()) {
            throw new Refusal(Exit.REFUSED, "That was not typed, so nothing moved.");
        }
        try (Lines lines = pins.get()) {
            PinsPump pump = PumpLines.openOnPins(settings, technician.pump, lines, 1, clock);
            Leaving leaving = Leaving.on(pump::halt, hooks);
            try {
                return moved(settings, pump, technician);
            } finally {
                leaving.done();
            }
        }
    }

    /** When it has come back, the motor is off, and the lines are given back. */
    private int moved(Settings settings, PinsPump pump, Technician technician)
            throws Refusal, IOException, InterruptedException {
        try (pump) {
            turn(pump, technician.move);
            remember(settings, pump, technician);
        }
        return isDone(pump, technician.move) ? Exit.DONE : Exit.REFUSED;
    }

    private static boolean isDone(PinsPump pump, Move move) {
        return move.home() ? pump.isHome() : pump.moved().equals(move.volume());
    }

    private void remember(Settings settings, PinsPump pump, Technician technician) throws IOException {
        String what = way(pump.moved(), technician.move) + ", of " + technician.move.volume()
            + " that were wanted; all that it ever gave is " + pump.lifetime();
        Path moves = settings.journal().resolveSibling(technician.pump.id() + ".moves");
        Files.writeString(moves, clock.instant().truncatedTo(ChronoUnit.SECONDS) + " by " + technician.by
            + ": " + what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND,
            StandardOpenOption.SYNC);
        technician.say(technician.pump.id() + " moved " + what + "." + atHome(pump, technician.move));
    }

    private static String atHome(PinsPump pump, Move move) {
        if (pump.isHome()) {
            return " Its plunger is all the way back.";
        }
        return move.home() ? " Its plunger is not all the way back: look why, and go again." : "";
    }

    private static void turn(PinsPump pump, Move move) throws Refusal, InterruptedException {
        Semaphore nobody = new Semaphore(0);
        Optional<String> objection = pump.move(move);
        if (objection.isPresent()) {
            throw new Refusal(Exit.REFUSED, "The pump does not move: " + objection.get() + ".");
        }
        for (Optional<Report> said = pump.poll(); said.filter(Report.Primed.class::isInstance).isEmpty();
                said = pump.poll()) {
            if (said.isEmpty()) {
                nobody.tryAcquire(LOOKS_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private static String way(Volume volume, Move move) {
        return volume + (move.back() ? " back" : " forward");
    }
}
