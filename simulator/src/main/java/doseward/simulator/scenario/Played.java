package doseward.simulator.scenario;

import doseward.engine.Course;
import doseward.engine.Event;
import doseward.plan.Plan;
import doseward.quantity.Volume;
import doseward.scenario.DoseName;
import doseward.simulator.pump.Flow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that was seen of a scenario.
 *
 * @param disturbed whether something was otherwise from the first, so that all that was seen counts
 * @param plan what was prescribed
 * @param course as the journal tells it at the end
 * @param flows the truth of what flowed
 */
record Played(boolean disturbed, Plan plan, Course course, List<Seen> seen, List<Flow> flows) {
    Played {
        seen = List.copyOf(seen);
        flows = List.copyOf(flows);
    }

    <T extends Seen> Stream<T> of(Class<T> kind) {
        return seen.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** From when on what was seen counts. */
    Instant began() {
        return disturbed ? seen.getFirst().at() : firstHappened();
    }

    /** When the first thing happened that the scenario lets happen; where nothing does, when it began. */
    Instant firstHappened() {
        return of(Seen.Happened.class).map(Seen::at).findFirst().orElse(seen.getFirst().at());
    }

    Stream<Instant> happenings() {
        return of(Seen.Happened.class).map(Seen::at);
    }

    /** What the journal took from then on. */
    Stream<Seen.Entered> entered() {
        Instant began = began();
        return of(Seen.Entered.class).filter(one -> !one.at().isBefore(began));
    }

    <T extends Event> Stream<T> events(Class<T> kind) {
        return entered().map(Seen.Entered::event).filter(kind::isInstance).map(kind::cast);
    }

    /** Whether so soon after something that happened. */
    boolean isWithin(Instant at, Duration time) {
        return happenings().anyMatch(happened ->
            !at.isBefore(happened) && !at.isAfter(happened.plus(time)));
    }

    int number(DoseName name) {
        return Doses.number(plan, name).orElseThrow(() -> new NoSuchDose("The plan has no " + name + "."));
    }

    /** The truth of what flowed of the dose, under all its tokens. */
    Volume flowed(int dose) {
        return flowsOf(dose).map(Flow::delivered).reduce(Volume.ZERO, Volume::plus);
    }

    Stream<Flow> flowsOf(int dose) {
        return flows.stream().filter(flow -> flow.token().dose() == dose);
    }

    Optional<Instant> flowBegan(int dose) {
        return flowsOf(dose).map(Flow::start).findFirst();
    }

    Stream<Seen.Entered> orders(int dose) {
        return of(Seen.Entered.class).filter(one ->
            one.event() instanceof Event.InfusionOrdered ordered && ordered.dose() == dose);
    }
}
