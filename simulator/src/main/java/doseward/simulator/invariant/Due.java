package doseward.simulator.invariant;

import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.engine.NurseGiving;
import doseward.plan.Hangs;
import doseward.plan.PlannedDose;
import doseward.plan.Run;
import doseward.protocol.Starts;
import doseward.simulator.pump.Flow;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a dose was due at the earliest, reckoned apart from the engine: by its days, by what nurses said they
 * gave, by what truly flowed.
 *
 * @param exact whether nothing in it was known of late
 */
record Due(Instant at, boolean exact) {

    static Optional<Due> of(Evidence evidence, PlannedDose dose) {
        return switch (dose.hangs()) {
            case Hangs.OnCycle(var after) -> cycle(evidence, dose.cycle())
                .map(begins -> new Due(begins.plus(after), true));
            case Hangs.OnRun(var run, var after) -> run(evidence, run)
                .map(begins -> new Due(begins.plus(after), false));
            case Hangs.OnDoseBefore(var atLeast, _) -> before(evidence, dose, atLeast);
        };
    }

    /** As planned, where it begins by itself; else as it was said to begin. */
    private static Optional<Instant> cycle(Evidence evidence, int cycle) {
        Optional<Instant> said = Optional.empty();
        for (Event.OfTime time : evidence.times()) {
            if (time instanceof Event.CycleBegan began && began.cycle() == cycle) {
                said = Optional.of(began.begins());
            }
        }
        boolean byItself = evidence.plan().cycles().stream()
            .allMatch(one -> one.number() > cycle || one.byItself());
        return said.or(() -> byItself ? Optional.of(evidence.plan().cycles().get(cycle - 1).begins())
            : Optional.empty());
    }

    /** A person's word counts as it is; else it must not be before what the run follows allows. */
    private static Optional<Instant> run(Evidence evidence, int number) {
        Optional<Event.RunBegan> began = Optional.empty();
        for (Event.OfTime time : evidence.times()) {
            if (time instanceof Event.RunBegan one && one.run().run() == number) {
                began = Optional.of(one);
            }
        }
        return began.filter(one -> one.run().by().isPresent() || isAllowed(evidence, one))
            .map(one -> one.run().begins().minus(one.run().from()));
    }

    /** What follows something begins only after it, by what truly flowed and what nurses said they gave. */
    private static boolean isAllowed(Evidence evidence, Event.RunBegan began) {
        Run run = evidence.replayed().plan().runs().get(began.run().run());
        if (run.starts().direction() != Starts.Direction.AFTER) {
            return true;
        }
        Stream<Instant> over = evidence.replayed().doses().stream()
            .filter(dose -> dose.planned().cycle() == run.cycle()
                && dose.planned().order().equals(run.starts().what()))
            .flatMap(dose -> over(evidence, dose).stream());
        Optional<Instant> counts = switch (run.starts().which()) {
            case THE_FIRST, EACH -> over.min(Comparator.naturalOrder());
            case ALL, THE_LAST, THE_END_OF -> over.max(Comparator.naturalOrder());
        };
        return counts.filter(end -> !began.run().begins().isBefore(end.plus(run.starts().earliest())))
            .isPresent();
    }

    private static Optional<Instant> over(Evidence evidence, Dose dose) {
        return dose.byNurse().map(NurseGiving::at).or(() -> evidence.flows().stream()
            .filter(flow -> flow.token().dose() == dose.number()).map(Flow::end)
            .max(Comparator.naturalOrder()));
    }

    /** From the true start of the dose before; where none flowed, from when that was due. */
    private static Optional<Due> before(Evidence evidence, PlannedDose dose, Duration atLeast) {
        PlannedDose before = dose;
        for (int number = dose.number() - 1; number >= 1 && before == dose; number--) {
            PlannedDose other = evidence.planned(number);
            before = other.order().equals(dose.order()) ? other : dose;
        }
        Optional<Instant> start = evidence.firstStart(before.number());
        return start.isPresent() ? Optional.of(new Due(start.get().plus(atLeast), false))
            : Due.of(evidence, before).map(due -> new Due(due.at().plus(atLeast), false));
    }
}
