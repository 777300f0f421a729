package doseward.simulator.command;

import doseward.language.Shipped;
import doseward.plan.Plan;
import doseward.simulator.chance.Fate;
import doseward.simulator.pump.PumpKind;
import doseward.simulator.swarm.EveryCrash;
import doseward.simulator.swarm.Prescriptions;
import doseward.simulator.swarm.ShippedCourse;
import doseward.simulator.swarm.Shrinking;
import doseward.simulator.swarm.Swarm;
import doseward.simulator.swarm.Telling;
import doseward.simulator.swarm.Trial;
import doseward.simulator.world.Setting;
import doseward.simulator.world.Tally;
import doseward.simulator.world.Wiring;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs whole courses in many simulated wards, each unkind in its own way, and says which law broke where. */
@Command(name = "swarm", mixinStandardHelpOptions = true,
    description = {
        "Run whole courses in simulated wards, one a seed, and check every law after every turn.",
        "The controller is the real one; clock, disk, line, pump, patient and nurses are simulated."},
    exitCodeListHeading = "%nIt ends with:%n",
    exitCodeList = {"0:every law held", "1:a law broke, or there is no such protocol",
        "2:the command line was not understood"})
public final class SwarmCommand implements Callable<Integer> {
    private static final int MOST_FAILURES_PRINTED = 10;
    /** Some crashes are over within a pump's lease, some are not. */
    private static final Duration DOWN_FOR = Duration.ofMinutes(1);

    private final PrintStream out;
    private final PrintStream err;

    @Spec private CommandSpec spec;

    @Option(names = "--seeds", paramLabel = "COUNT",
        description = "how many seeds (default: ${DEFAULT-VALUE})")
    private int seeds = 1000;

    @Option(names = "--from", paramLabel = "SEED", description = "the first seed (default: ${DEFAULT-VALUE})")
    private long from = 1;

    @Option(names = "--threads", paramLabel = "COUNT", description = "how many at once (default: one a core)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--seed", paramLabel = "SEED", description = "run this seed alone")
    private Long seed;

    @Option(names = "--protocol", paramLabel = "NAME", completionCandidates = Protocols.class,
        description = {"which shipped protocol the wards run, for the patient of its scenarios",
            "(default: high-dose bolus, as shipped and with held doses waiting, and one made up",
            "in which everything moves)"})
    private Optional<String> protocol = Optional.empty();

    @Option(names = "--pump", paramLabel = "KIND",
        description = {"which pumps the wards have: ${COMPLETION-CANDIDATES}",
            "(default: exact ones, and in one of six wards one with a body)"})
    private Optional<PumpKind> pump = Optional.empty();

    @Option(names = "--every-crash",
        description = {"let the controller die once at each step of the first of these courses instead;",
            "--from and --seeds then count steps, as many as there are"})
    private boolean everyCrash;

    @Option(names = "--story", description = "with --seed: tell what happens, in words")
    private boolean story;

    @Option(names = "--shrink",
        description = "with --seed: find the fewest misfortunes with which it still breaks its law")
    private boolean shrink;

    public SwarmCommand() {
        this(System.out, System.err);
    }

    SwarmCommand(PrintStream out, PrintStream err) {
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
        return switch (protocol.map(ShippedCourse::of)
            .orElseGet(() -> new ShippedCourse.Ready(Prescriptions.shipped()))) {
            case ShippedCourse.Refused(var sentences) -> {
                sentences.forEach(err::println);
                yield 1;
            }
            case ShippedCourse.Ready(var plan) ->
                run(protocol.isPresent() ? List.of(plan) : Prescriptions.all());
        };
    }

    private int run(List<Plan> plans) throws InterruptedException {
        if (seed != null) {
            return one(plans);
        }
        if (everyCrash && pump.isPresent()) {
            throw new ParameterException(spec.commandLine(),
                "--every-crash has pumps of its own: leave out --pump");
        }
        if (story || shrink || seeds < 1 || threads < 1) {
            throw new ParameterException(spec.commandLine(),
                story || shrink ? "--story and --shrink are for one seed: say which with --seed"
                    : "there must be at least one seed and thread");
        }
        return everyCrash ? everyCrash(plans.getFirst())
            : many(seeds, one -> Trial.run(one, setting(one, plans)));
    }

    private Setting setting(long one, List<Plan> plans) {
        Setting usual = Trial.setting(one, plans, Wiring.STRAIGHT);
        return pump.map(usual::with).orElse(usual);
    }

    private int everyCrash(Plan plan) throws InterruptedException {
        EveryCrash every = new EveryCrash(plan, DOWN_FOR);
        long steps = every.steps();
        out.println("The course has " + steps + " steps at which its controller may die.");
        return many((int) Math.min(seeds, steps - from + 1), every::diesAt);
    }

    private int one(List<Plan> plans) {
        Setting setting = setting(seed, plans);
        if (shrink) {
            setting = setting.with(fate(setting));
        }
        Trial trial = story ? Telling.of(seed, setting, out::println) : Trial.run(seed, setting);
        out.println(trial.broken().orElse("seed " + seed + ": every law held"));
        return trial.broken().isPresent() ? 1 : 0;
    }

    /** The one that lets only befall what is needed. */
    private Fate fate(Setting setting) {
        Optional<Shrinking.Shrunk> shrunk = Shrinking.of(fate ->
            Trial.run(seed, setting.with(fate)).found());
        shrunk.ifPresent(found -> found.lines().forEach(out::println));
        return shrunk.map(Shrinking.Shrunk::fate).orElse(Fate.AS_DRAWN);
    }

    private int many(int trials, LongFunction<Trial> trial) throws InterruptedException {
        Swarm swarm;
        try (Progress progress = Progress.on(err, trials)) {
            swarm = Swarm.run(from, trials, threads, trial, done -> progress.step());
        }
        report(swarm);
        return swarm.failed().isEmpty() ? 0 : 1;
    }

    private void report(Swarm swarm) {
        out.println(swarm.seeds() + " simulated courses from " + word() + " " + from + " on");
        for (Tally.Thing thing : Tally.Thing.values()) {
            out.printf(Locale.ROOT, "%,14d %s%n", swarm.tally().of(thing), thing.words());
        }
        if (swarm.failed().isEmpty()) {
            out.println("Every law held in all of them.");
            return;
        }
        out.println(swarm.failed().size() + " broke a law:");
        for (Trial trial : swarm.failed().stream().limit(MOST_FAILURES_PRINTED).toList()) {
            out.println();
            out.println(trial.broken().orElseThrow());
            out.println("  replay it with: doseward swarm" + protocol.map(name -> " --protocol " + name)
                .orElse("") + pump.map(kind -> " --pump " + kind).orElse("")
                + (everyCrash ? " --every-crash --seeds 1 --from " + trial.seed()
                : " --seed " + trial.seed() + " --story"));
        }
    }

    private String word() {
        return everyCrash ? "step" : "seed";
    }
}
