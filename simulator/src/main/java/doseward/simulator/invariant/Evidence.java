package doseward.simulator.invariant;

import doseward.engine.Course;
import doseward.engine.Event;
import doseward.engine.Hold;
import doseward.journal.Entry;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.protocol.Order.WhenHeld;
import doseward.pump.Token;
import doseward.simulator.pump.Flow;
import doseward.simulator.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the laws go by: the truth of the world, and what its journal says, read on as it grows. */
public final class Evidence {
    private final List<Ordered> orders = new ArrayList<>();
    private final List<HoldSpan> holds = new ArrayList<>();
    private final List<Event.GivingEnded> endings = new ArrayList<>();
    private final List<Event.HoldsOverridden> overrides = new ArrayList<>();
    private final List<Halt> halts = new ArrayList<>();
    /** In which entry it was first remembered that a dose had begun. */
    private final SortedMap<Integer, Long> begun = new TreeMap<>();
    private final List<Event.OfTime> times = new ArrayList<>();
    /** The last one first. */
    private final List<Event.OfTime> plannedAnew = new ArrayList<>();
    private World world;
    private Course replayed;
    private int read;
    private boolean grown;
    private boolean moved;
    private long movedSoFar = -1;
    private long[] microlitres = {};

    /** An order in the journal: in which entry, and the course just before. */
    record Ordered(long entry, Event.InfusionOrdered event, Course before) {}

    /** When it was said that a token is to flow no more. */
    record Halt(Instant at, int dose, int attempt) {
        boolean isOf(Token token) {
            return token.dose() == dose && token.attempt() == attempt;
        }
    }

    /** How long a hold stood; {@link Instant#MAX} while it stands. */
    record HoldSpan(Hold hold, Instant from, Instant to) {
        boolean standsAt(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }
    }

    void gather(World from) {
        world = from;
        replayed = replayed == null ? Course.open(from.opening()) : replayed;
        List<Entry> entries = from.entries();
        grown = read < entries.size();
        long moves = flowed();
        moved = moves != movedSoFar;
        movedSoFar = moves;
        if (moved) {
            microlitres = new long[plan().doses().size() + 1];
            flows().forEach(flow -> microlitres[flow.token().dose()] += flow.delivered().microlitres());
        }
        for (; read < entries.size(); read++) {
            Entry entry = entries.get(read);
            entry.events().forEach(event -> read(entry.number(), event));
        }
    }

    private long flowed() {
        long flowed = world.flows().size();
        for (Flow flow : latest()) {
            flowed += 31L * flow.nanolitres();
        }
        return flowed;
    }

    private void read(long entry, Event event) {
        if (event instanceof Event.OfTime time) {
            times.add(time);
        }
        switch (event) {
            case Event.InfusionOrdered ordered -> orders.add(new Ordered(entry, ordered, replayed));
            case Event.InfusionStarted started -> begun.putIfAbsent(started.dose(), entry);
            case Event.InfusionPaused paused -> begun.putIfAbsent(paused.dose(), entry);
            case Event.HoldBegan began -> holds.add(new HoldSpan(began.hold(), began.at(), Instant.MAX));
            case Event.HoldLifted lifted -> holds.replaceAll(span ->
                span.to().equals(Instant.MAX) && span.hold().source().equals(lifted.source())
                    ? new HoldSpan(span.hold(), span.from(), lifted.at()) : span);
            case Event.HoldsOverridden overridden -> overrides.add(overridden);
            case Event.GivingEnded ended -> endings.add(ended);
            case Event.CyclesPlanned planned -> plannedAnew.addFirst(planned);
            case Event.DosesPlanned planned -> plannedAnew.addFirst(planned);
            case Event.HaltOrdered halt -> halted(halt.at(), halt.dose());
            case Event.DeliveryBecameUncertain doubt -> halted(doubt.at(), doubt.dose());
            default -> { }
        }
        replayed = replayed.after(event);
    }

    World world() {
        return world;
    }

    /** What is truly prescribed. */
    Plan plan() {
        return world.plan();
    }

    /** The course as the journal tells it. */
    Course replayed() {
        return replayed;
    }

    /** Whether the journal has grown since the last turn. */
    boolean hasGrown() {
        return grown;
    }

    /** Whether anything may be otherwise than at the last turn, but the time. */
    boolean hasChanged() {
        return grown || moved;
    }

    List<Flow> flows() {
        return world.flows();
    }

    /** The last flow of each pump; no other can still change. */
    List<Flow> latest() {
        return world.latestFlows();
    }

    /** Whether a dose that is halted may go on. */
    boolean resumes(int dose) {
        return plan().orderOf(plan().dose(dose)).whenHeld() == WhenHeld.RESUME;
    }

    /** When the first flow of the dose truly began. */
    Optional<Instant> firstStart(int dose) {
        return flows().stream().filter(flow -> flow.token().dose() == dose).map(Flow::start)
            .min(Comparator.naturalOrder());
    }

    /** Every event so far that says when something begins, in order. */
    List<Event.OfTime> times() {
        return times;
    }

    /** The dose as it is truly to be: as prescribed, or as it was planned anew since. */
    PlannedDose planned(int dose) {
        for (Event.OfTime anew : plannedAnew) {
            Optional<PlannedDose> found = doses(anew).stream().filter(one -> one.number() == dose)
                .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return plan().dose(dose);
    }

    private static List<PlannedDose> doses(Event.OfTime event) {
        return switch (event) {
            case Event.CyclesPlanned planned -> planned.doses();
            case Event.DosesPlanned planned -> planned.doses();
            case Event.CycleBegan _, Event.RunBegan _, Event.PersonAsked _, Event.RunLeftOut _,
                Event.PatientWeighed _, Event.PreparationFailed _ -> List.of();
        };
    }

    List<Ordered> orders() {
        return orders;
    }

    Optional<Ordered> order(Token token) {
        return orders.stream().filter(ordered -> ordered.event().token().equals(token)).findFirst();
    }

    /** Whether it was known, when it was ordered so, that the dose had begun. */
    boolean hadBegun(Ordered order) {
        return begun.getOrDefault(order.event().dose(), Long.MAX_VALUE) < order.entry();
    }

    List<HoldSpan> holds() {
        return holds;
    }

    List<Event.HoldsOverridden> overrides() {
        return overrides;
    }

    List<Event.GivingEnded> endings() {
        return endings;
    }

    private void halted(Instant at, int dose) {
        halts.add(new Halt(at, dose, replayed.dose(dose).attempts()));
    }

    /** Every moment from which on a token is to flow no more. */
    List<Halt> halts() {
        return halts;
    }

    /**
     * What truly flowed of the dose, under all of its tokens, in whole microlitres as the pump counts them.
     */
    long microlitresOf(int dose) {
        return microlitres[dose];
    }
}
