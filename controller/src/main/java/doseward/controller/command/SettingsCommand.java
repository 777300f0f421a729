package doseward.controller.command;

import doseward.command.Exit;
import doseward.controller.settings.ConsoleAt;
import doseward.controller.settings.CourseOrder;
import doseward.controller.settings.OrderFile;
import doseward.controller.settings.PumpAt;
import doseward.controller.settings.Settings;
import doseward.controller.settings.SettingsReader;
import doseward.diagnostic.LongForm;
import doseward.language.Reading;
import doseward.pump.mqtt.AccessCheck;
import doseward.tls.KeyCheck;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return settings.offered().entrySet().stream()
            .map(some -> "channel " + some.getKey() + " by " + some.getValue().stream().map(PumpAt::words)
                .collect(Collectors.joining(" or ")))
            .collect(Collectors.joining(", "));
    }

    /** Certificates, keys and passwords lie beside the settings, and are as much a part of them. */
    private int sound(Path file, Settings settings) {
        List<KeyCheck> checks = Stream.concat(settings.brokers().stream()
            .map(broker -> AccessCheck.of(broker.access(), clock.instant())),
            settings.console().flatMap(ConsoleAt::own).stream()
                .map(own -> KeyCheck.ofServer(own, clock.instant()))).toList();
        if (checks.stream().anyMatch(check -> check.trouble().isPresent())) {
            checks.forEach(check -> check.troubles().forEach(spec.commandLine().getErr()::println));
            return Exit.REFUSED;
        }
        spec.commandLine().getOut().println(file + " is sound: controller " + settings.controller()
            + ", stage " + settings.stage().word() + ", " + course(settings) + ", " + pumps(settings)
            + ".");
        settings.warnings().forEach(spec.commandLine().getOut()::println);
        checks.forEach(check -> check.soon().forEach(spec.commandLine().getOut()::println));
        return Exit.DONE;
    }

    private static String course(Settings settings) {
        return settings.order().map(CourseOrder::protocol).orElseGet(() ->
            "a protocol chosen at the console, kept in " + OrderFile.beside(settings.journal()));
    }

    private int check(Path file) {
        return switch (SettingsReader.read(file)) {
            case Reading.Sound<Settings>(var settings, _) -> sound(file, settings);
            case Reading.Faulty<Settings>(var findings) -> {
                spec.commandLine().getErr().println(LongForm.of(findings, "No controller starts with it.")
                    .stripTrailing());
                yield findings.areOfAnUnreadableFile() ? Exit.WORLD : Exit.REFUSED;
            }
        };
    }
}
