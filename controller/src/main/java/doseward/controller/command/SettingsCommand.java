package doseward.controller.command;

import doseward.command.Exit;
import doseward.controller.settings.Settings;
import doseward.controller.settings.SettingsReader;
import doseward.diagnostic.LongForm;
import doseward.language.Reading;
import java.nio.file.Path;
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
    @Spec
    private CommandSpec spec;

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

    private int check(Path file) {
        return switch (SettingsReader.read(file)) {
            case Reading.Sound<Settings>(var settings, _) -> {
                spec.commandLine().getOut().println(file + " is sound: controller " + settings.controller()
                    + ", stage " + settings.stage().word() + ", " + settings.protocol() + ", "
                    + pumps(settings) + ".");
                yield Exit.DONE;
            }
            case Reading.Faulty<Settings>(var findings) -> {
                spec.commandLine().getErr().println(LongForm.of(findings, "No controller starts with it.")
                    .stripTrailing());
                yield findings.areOfAnUnreadableFile() ? Exit.WORLD : Exit.REFUSED;
            }
        };
    }
}
