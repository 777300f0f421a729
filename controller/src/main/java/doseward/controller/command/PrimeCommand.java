package doseward.controller.command;

import doseward.pump.gpio.Move;
import doseward.quantity.Volume;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills a line by a pump on pins. */
@Command(name = "prime", mixinStandardHelpOptions = true,
    description = {"Fill a new line by a pump on this machine's pins, until no bubble is left in it.",
        "Only while no course runs on it, and nobody may be connected.",
        "Ctrl-C stops it. What was moved is counted, and remembered beside the journal."})
final class PrimeCommand implements Callable<Integer> {
    private static final int MOST_MILLILITRES = 30;

    private final HandMove hand;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SETTINGS", description = "the settings file of this controller")
    private Path settings;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "who fills it")
    private String by;

    @Mixin
    private PinsOptions pump = new PinsOptions();

    @Option(names = "--ml", required = true, paramLabel = "ML",
        description = "how much the line takes, in mL, up to " + MOST_MILLILITRES)
    private BigDecimal millilitres;

    @Option(names = "--rate", paramLabel = "ML/H",
        description = "how fast, in mL/h (if not said, as fast as the pump is good for)")
    private Optional<BigDecimal> rate = Optional.empty();

    PrimeCommand(HandMove hand) {
        this.hand = hand;
    }

    @Override public Integer call() throws InterruptedException {
        return hand.run(spec, settings, pump, by, one -> new Move(
            new Volume(Thousandths.of(spec, "--ml", millilitres, MOST_MILLILITRES)),
            HandMove.rate(spec, rate).orElse(one.fastest()), false));
    }
}
