package doseward.simulator.scenario;

import doseward.engine.Event;
import doseward.engine.Priority;
import java.time.Instant;
import java.util.Optional;

/** Something that was seen while a scenario was played, by the world's own clock. */
sealed interface Seen {
    Instant at();

    /** The journal took this. */
    record Entered(Instant at, Event event) implements Seen {}

    /** A dose came into this phase. */
    record PhaseOf(Instant at, int dose, String phase) implements Seen {}

    /** What is to be heard became this; empty when nothing is. */
    record Sound(Instant at, Optional<Priority> priority) implements Seen {}

    /** A line of the scenario happened. */
    record Happened(Instant at, String words) implements Seen {}

    /** Something befell the world beside the journal. */
    record Told(Instant at, String words) implements Seen {}
}
