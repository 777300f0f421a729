package doseward.controller.command;

import doseward.command.Exit;
import doseward.controller.settings.Settings;
import doseward.controller.settings.SettingsReader;
import doseward.controller.stage.Proof;
import doseward.controller.stage.Unlock;
import doseward.controller.stage.Unlocks;
import doseward.engine.Stage;
import doseward.journal.Chain;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how far an installation has come, and lets a named person take it a stage further. */
@Command(name = "stage", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
    description = {"Show which stages an installation has unlocked, or unlock the next.",
        "A stage is unlocked by a named person, on the journal of a course that was armed by two people and",
        "came to its end at the stage before."})
final class StageCommand {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec;

    StageCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Command(name = "show", mixinStandardHelpOptions = true,
        description = "Show what is unlocked, and by whom.")
    int show(@Parameters(paramLabel = "SETTINGS", description = "the settings file") Path settings) {
        return answer(() -> show(Unlocks.read(Unlocks.beside(settings))));
    }

    @Command(name = "unlock", mixinStandardHelpOptions = true, description = "Unlock the next stage.")
    int unlock(@Parameters(paramLabel = "SETTINGS", description = "the settings file") Path file,
            @Option(names = "--by", required = true, paramLabel = "NAME", description = "who unlocks it")
            String by,
            @Option(names = "--because", required = true, paramLabel = "REASON", description = "why")
            String because,
            @Option(names = "--course", required = true, paramLabel = "JOURNAL",
                description = "the journal of a course that was armed and ended at the stage before")
            Path course) {
        return answer(() -> {
            Settings settings = Sound.of(SettingsReader.read(file), "No stage was unlocked.");
            Unlocks unlocks = Unlocks.read(Unlocks.beside(file));
            Optional<Stage> next = unlocks.next();
            if (next.isEmpty()) {
                throw new Refusal(Exit.REFUSED, "Every stage is unlocked here; there is none in which a "
                    + "person is treated.");
            }
            show(unlocks.with(proven(settings, next.get(), by, because, course)));
        });
    }

    private Unlock proven(Settings settings, Stage next, String by, String because, Path file)
            throws Refusal, JournalFailed {
        try (Journal journal = SqliteJournal.open(file)) {
            Optional<String> objection = Proof.objection(journal, settings.controller(), next);
            if (objection.isPresent()) {
                throw new Refusal(Exit.REFUSED, objection.get() + " Stage " + next.word() + " stays locked.");
            }
            return new Unlock(clock.instant().truncatedTo(ChronoUnit.SECONDS), next, by, because,
                journal.opening().course(), Chain.of(journal).toString());
        } catch (IllegalArgumentException crooked) {
            throw new Refusal(Exit.REFUSED, crooked.getMessage());
        }
    }

    private void show(Unlocks unlocks) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Stage.SIMULATION.word() + ": open to everyone.");
        for (Unlock unlock : unlocks.all()) {
            out.println(unlock.stage().word() + ": unlocked by " + unlock.by() + " at " + unlock.at()
                + " because " + unlock.because() + ", on course " + unlock.course() + ".");
        }
        unlocks.next().ifPresent(next -> out.println(next.word() + ": locked."));
        out.flush();
    }

    private interface Deed {
        void run() throws Refusal, IOException, JournalFailed;
    }

    private int answer(Deed deed) {
        try {
            deed.run();
            return Exit.DONE;
        } catch (Refusal refusal) {
            spec.commandLine().getErr().println(refusal.getMessage());
            return refusal.exit();
        } catch (IOException trouble) {
            spec.commandLine().getErr().println(trouble.getMessage());
            return Exit.WORLD;
        } catch (JournalFailed failed) {
            spec.commandLine().getErr().println(failed.getMessage());
            return failed.isBroken() ? Exit.REFUSED : Exit.WORLD;
        }
    }
}
