package doseward.simulator.command;

import doseward.command.Exit;
import doseward.command.Saved;
import doseward.command.Terminal;
import doseward.diagnostic.LongForm;
import doseward.diagnostic.Paint;
import doseward.language.Shipped;
import doseward.simulator.cohort.Arm;
import doseward.simulator.cohort.Cohort;
import doseward.simulator.cohort.CohortPage;
import doseward.simulator.cohort.CsvTable;
import doseward.simulator.cohort.Summary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lives many simulated patients through a protocol, or through two, and tells what they got and had. */
@Command(name = "cohort", mixinStandardHelpOptions = true,
    description = {
        "Live many simulated patients through a protocol, or the same ones through two, and tell what",
        "they got. The controller is the real one, in wards in which nothing fails. No validated model of",
        "the toxicity exists: the patients are simulated, and predict nothing about anybody."},
    exitCodeListHeading = "%nIt ends with:%n",
    exitCodeList = {"0:done", "1:a protocol is at fault or can't be lived here, or a file is there already",
        "2:the command line was not understood", "3:a file could not be read or written"})
public final class CohortCommand implements Callable<Integer> {
    private static final String MEANING = "Nobody was treated.";

    private final PrintStream out;
    private final PrintStream err;

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..2", paramLabel = "FILE", completionCandidates = Protocols.class,
        description = "a protocol file, or a shipped protocol's name; a second one to stand beside it")
    private List<String> files;

    @Option(names = "--patients", paramLabel = "COUNT", description = "how many (default: ${DEFAULT-VALUE})")
    private int patients = 1_000;

    @Option(names = "--seed", paramLabel = "SEED",
        description = "of the first patient; the next have the next (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--csv", paramLabel = "FILE", description = "a new file for a line a patient and arm")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--page", paramLabel = "FILE",
        description = "a new file for tables and pictures, in HTML")
    private Optional<Path> page = Optional.empty();

    @Option(names = "--threads", paramLabel = "COUNT", description = "how many at once (default: one a core)")
    private int threads = Runtime.getRuntime().availableProcessors();

    public CohortCommand() {
        this(System.out, System.err);
    }

    CohortCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** What a shell may propose. */
    static final class Protocols implements Iterable<String> {
        @Override public Iterator<String> iterator() {
            return Shipped.protocols().iterator();
        }
    }

    @Override public Integer call() throws InterruptedException {
        refuseNonsense();
        Optional<Path> there = Stream.of(csv, page).flatMap(Optional::stream).filter(Files::exists)
            .findFirst();
        if (there.isPresent()) {
            err.println(there.get() + " is there already, and was left as it is. Name another file.");
            return Exit.REFUSED;
        }
        List<Arm> arms = new ArrayList<>();
        for (String file : files) {
            switch (Arm.of(file)) {
                case Arm.Ready(var arm) -> arms.add(arm);
                case Arm.Faulty(var findings) -> {
                    err.print(LongForm.of(findings, MEANING,
                        Terminal.mayBePainted() ? Paint.COLOUR : Paint.NONE));
                    return findings.areOfAnUnreadableFile() ? Exit.WORLD : Exit.REFUSED;
                }
                case Arm.Strange(var sentences) -> {
                    sentences.forEach(err::println);
                    return Exit.REFUSED;
                }
            }
        }
        return written(lived(arms));
    }

    private void refuseNonsense() {
        if (patients < 1 || patients > Cohort.MOST_PATIENTS || threads < 1) {
            throw new ParameterException(spec.commandLine(), "there is at least one patient and one thread, "
                + "and there are at most " + Cohort.MOST_PATIENTS + " patients");
        }
    }

    private Cohort lived(List<Arm> arms) throws InterruptedException {
        try (Progress progress = Progress.on(err, patients * arms.size())) {
            return Cohort.of(arms, patients, seed, threads, progress::step);
        }
    }

    private int written(Cohort cohort) {
        Summary.of(cohort).forEach(out::println);
        try {
            if (csv.isPresent()) {
                Saved.fresh(csv.get(), CsvTable.of(cohort));
                out.println(csv.get() + " is written.");
            }
            if (page.isPresent()) {
                Saved.fresh(page.get(), CohortPage.of(cohort));
                out.println(page.get() + " is written.");
            }
            return Exit.DONE;
        } catch (FileAlreadyExistsException there) {
            err.println(there.getFile() + " is there already, and was left as it is. Name another file.");
            return Exit.REFUSED;
        } catch (IOException trouble) {
            err.println("It can't be written: " + trouble.getMessage()
                + ". Look at the folder and its disk.");
            return Exit.WORLD;
        }
    }
}
