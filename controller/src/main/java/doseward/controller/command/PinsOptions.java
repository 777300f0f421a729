package doseward.controller.command;

import doseward.command.Exit;
import doseward.controller.settings.PumpAt;
import doseward.controller.settings.PumpAt.OnPins;
import doseward.controller.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which pump on pins a technician means, and which syringe is in it. */
final class PinsOptions {
    @Option(names = "--channel", paramLabel = "LETTER", defaultValue = "A",
        description = "the pump's channel (default: ${DEFAULT-VALUE})")
    private String channel;

    @Option(names = "--syringe", paramLabel = "NAME",
        description = "which syringe is in it, where the settings offer several")
    private Optional<String> syringe = Optional.empty();

    /** The pump as it is now. */
    OnPins of(Settings settings) throws Refusal {
        List<OnPins> some = settings.offered().getOrDefault(channel, List.of()).stream()
            .filter(OnPins.class::isInstance).map(OnPins.class::cast).toList();
        if (some.isEmpty()) {
            throw new Refusal(Exit.REFUSED, "Channel " + channel + " has no pump on this machine's pins. A"
                + " pump at a broker is calibrated and filled where it is.");
        }
        return some.stream().filter(pump -> syringe.map(pump.fitted()::equals).orElse(some.size() == 1))
            .findFirst().orElseThrow(() -> new Refusal(Exit.REFUSED, "The pump on channel " + channel
                + " takes " + some.stream().map(PumpAt::choice).collect(Collectors.joining(" or "))
                + ". Say which is in it: --syringe " + some.getFirst().fitted() + "."));
    }
}
