package doseward.controller.command;

import doseward.command.Exit;
import doseward.controller.settings.PumpAt.OnPins;
import doseward.controller.settings.Syringe;
import doseward.pump.gpio.Move;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Moves a pump on pins a little, forward or back. */
@Command(name = "jog", mixinStandardHelpOptions = true,
    description = {"Move a pump on this machine's pins a little, forward or back: to fit a syringe, or to",
        "look whether it turns. Only while no course runs on it, and nobody may be connected.",
        "Ctrl-C stops it. What was moved is counted, and remembered beside the journal."})
final class JogCommand implements Callable<Integer> {
    /** Nine millimetres of a wide syringe; whoever wants more looks first, and moves again. */
    private static final int MOST_MILLILITRES = 5;
    private static final int MOST_MILLIMETRES = 10;

    /** Half a minute for half a millilitre: so slow that a hand is quicker at the emergency stop. */
    private static final Rate USUAL = Rate.ofMillilitresPerHour(60);

    private final HandMove hand;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SETTINGS", description = "the settings file of this controller")
    private Path settings;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "who moves it")
    private String by;

    @Mixin
    private PinsOptions pump = new PinsOptions();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Way way;

    @Option(names = "--rate", paramLabel = "ML/H",
        description = "how fast, in mL/h (if not said, 60, or what the pump is good for)")
    private Optional<BigDecimal> rate = Optional.empty();

    @Option(names = "--back", description = "back, from the line to the pump")
    private boolean back;

    /** How far. */
    static final class Way {
        @Option(names = "--ml", paramLabel = "ML", description = "how far, in mL, up to " + MOST_MILLILITRES)
        private Optional<BigDecimal> millilitres = Optional.empty();

        @Option(names = "--mm", paramLabel = "MM",
            description = "how far a syringe's plunger, in mm, up to " + MOST_MILLIMETRES)
        private Optional<BigDecimal> millimetres = Optional.empty();

        @Option(names = "--home",
            description = "back, until a switch says that the plunger is all the way back")
        private boolean home;
    }

    JogCommand(HandMove hand) {
        this.hand = hand;
    }

    @Override public Integer call() throws InterruptedException {
        return hand.run(spec, settings, pump, by, this::move);
    }

    private Move move(OnPins pump) throws Refusal {
        if (way.home) {
            return home(pump);
        }
        Rate fast = pump.fastest().isAbove(USUAL) ? USUAL : pump.fastest();
        return new Move(volume(pump), HandMove.rate(spec, rate).orElse(fast), back);
    }

    /** As far back as its syringe is long, and no further than anything is moved by hand. */
    private Move home(OnPins pump) throws Refusal {
        if (pump.equipment().home().isEmpty()) {
            throw new Refusal(Exit.REFUSED, pump.id() + " has no switch that says when its plunger is all "
                + "the way back. Wire one, and name its line in the settings, or say how far: --ml 1");
        }
        return Move.home(pump.holds().min(Move.MOST), HandMove.rate(spec, rate).orElse(pump.fastest()));
    }

    private Volume volume(OnPins pump) throws Refusal {
        if (way.millilitres.isPresent()) {
            return new Volume(Thousandths.of(spec, "--ml", way.millilitres.get(), MOST_MILLILITRES));
        }
        int micrometres = (int) Thousandths.of(spec, "--mm", way.millimetres.orElseThrow(), MOST_MILLIMETRES);
        Optional<Syringe> syringe = Syringe.named(pump.fitted());
        if (syringe.isEmpty()) {
            throw new Refusal(Exit.REFUSED, pump.id() + " has no syringe whose plunger could go so far. Say "
                + "a volume: --ml 1");
        }
        return syringe.get().along(micrometres);
    }
}
