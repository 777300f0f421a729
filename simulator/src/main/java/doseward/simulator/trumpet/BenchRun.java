package doseward.simulator.trumpet;

import doseward.controller.trumpet.Samples;
import doseward.plan.Capability;
import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Command.Infuse;
import doseward.pump.Command.Renew;
import doseward.pump.Dispatch;
import doseward.pump.Report.Refused;
import doseward.pump.Report.Said;
import doseward.pump.Report.Stopped;
import doseward.pump.Report.Trouble;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.simulator.plant.Plant;
import doseward.simulator.pump.Outfit;
import doseward.simulator.pump.SimulatedPump;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A simulated pump on a bench: what leaves its line is weighed every half minute. */
public final class BenchRun {
    private static final Token TOKEN = new Token("bench", 1, 1);
    private static final Instant ON = Instant.EPOCH;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long NANOLITRES_PER_MICROLITRE = 1_000;

    private final SimulatedPump pump;
    private final Plant plant;
    private final Rate rate;
    private long sequence;
    private Duration uptime = Duration.ZERO;

    private BenchRun(Rig rig, Rate rate, long seed) {
        this.pump = new SimulatedPump("bench", Outfit.bench(Capability.USUAL).with(new Outfit.Body(
            rig.build(seed), seed, Outfit.Body.USUAL_THRESHOLD)));
        this.plant = pump.innards().path().orElseThrow().plant();
        this.rate = rate;
        pump.powerOn(ON);
    }

    /** What came of a run. */
    public sealed interface Result {}

    /** It ran to its end. */
    public record Ran(Samples samples) implements Result {}

    /** The pump would not, or stopped. */
    public record Failed(String sentence) implements Result {}

    /** Runs one for some hours; its line is primed before, or not. */
    public static Result of(Rig rig, Rate rate, int hours, long seed, boolean primed) {
        BenchRun run = new BenchRun(rig, rate, seed);
        if (primed) {
            run.plant.prime(Rig.PRIME.microlitres() * NANOLITRES_PER_MICROLITRE);
        }
        return run.weighed(Duration.ofHours(hours));
    }

    private Result weighed(Duration time) {
        Infuse order = new Infuse(TOKEN, List.of(new Flow(rate.in(time), rate)), Command.LONGEST_LEASE,
            ON.plus(PATIENCE));
        Optional<String> trouble = trouble(tell(order));
        long atFirst = plant.ledger().delivered();
        List<Long> samples = new ArrayList<>(List.of(0L));
        while (trouble.isEmpty() && uptime.compareTo(time) < 0) {
            uptime = uptime.plus(Samples.HALF_A_MINUTE);
            trouble = trouble(pump.advanceTo(uptime)).or(() -> trouble(tell(
                new Renew(TOKEN, Command.LONGEST_LEASE))));
            samples.add(plant.ledger().delivered() - atFirst);
        }
        return trouble.<Result>map(Failed::new)
            .orElseGet(() -> new Ran(new Samples(rate, Samples.HALF_A_MINUTE, samples)));
    }

    private List<Said> tell(Command command) {
        return pump.hear(new Dispatch(1, ++sequence, 1, uptime.plus(PATIENCE), command));
    }

    private Optional<String> trouble(List<Said> said) {
        for (Said word : said) {
            if (word instanceof Refused refused) {
                return Optional.of("The simulated pump " + refused.why() + ".");
            }
            if (word instanceof Stopped stopped) {
                return Optional.of("The simulated pump stopped by itself after " + uptime.toMinutes()
                    + " min: " + words(pump.troubles()) + ". " + stopped.delivered() + " had flowed.");
            }
        }
        return Optional.empty();
    }

    private static String words(Set<Trouble> troubles) {
        return troubles.stream().map(trouble -> trouble.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(Collectors.joining(", "));
    }
}
