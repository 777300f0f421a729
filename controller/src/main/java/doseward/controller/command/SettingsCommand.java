package doseward.controller.command;

import doseward.command.Exit;
import doseward.controller.settings.Settings;
import doseward.controller.settings.SettingsReader;
import doseward.diagnostic.LongForm;
import doseward.language.Reading;
import doseward.pump.mqtt.AccessCheck;
import doseward.pump.mqtt.Broker;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of settings files what is wrong with them. */
@Command(name = "settings", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
    description = "Look at the settings of a controller.")
final class SettingsCommand {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec;

    SettingsCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Command(name = "check", mixinStandardHelpOptions = true,
        description = "Say all that is wrong with settings files; nothing is begun.")
    int check(@Parameters(paramLabel = "SETTINGS", arity = "1..*", description = "the settings files")
            List<Path> files) {
        int worst = Exit.DONE;
        for (Path file : files) {
            worst = Math.max(worst, check(file));
        }
        spec.commandLine().getOut().flush();
        return worst;
    }

    private static String pumps(Settings settings) {
        return settings.pumps().entrySet().stream()
            .map(pump -> "channel " + pump.getKey() + " by " + pump.getValue().words())
            .collect(Collectors.joining(", "));
    }

    /** Certificates, keys and passwords lie beside the settings, and are as much a part of them. */
    private int access(Settings settings) {
        int worst = Exit.DONE;
        for (Broker broker : settings.brokers()) {
            AccessCheck check = AccessCheck.of(broker.access(), clock.instant());
            check.soon().forEach(spec.commandLine().getOut()::println);
            check.troubles().forEach(spec.commandLine().getErr()::println);
            worst = check.troubles().isEmpty() ? worst : Exit.REFUSED;
        }
        return worst;
    }

    private int check(Path file) {
        return switch (SettingsReader.read(file)) {
            case Reading.Sound<Settings>(var settings, _) -> {
                spec.commandLine().getOut().println(file + " is sound: controller " + settings.controller()
                    + ", stage " + settings.stage().word() + ", " + settings.protocol() + ", "
                    + pumps(settings) + ".");
                settings.warnings().forEach(spec.commandLine().getOut()::println);
                yield access(settings);
            }
            case Reading.Faulty<Settings>(var findings) -> {
                spec.commandLine().getErr().println(LongForm.of(findings, "No controller starts with it.")
                    .stripTrailing());
                yield findings.areOfAnUnreadableFile() ? Exit.WORLD : Exit.REFUSED;
            }
        };
    }
}
