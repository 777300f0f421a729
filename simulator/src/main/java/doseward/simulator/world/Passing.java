package doseward.simulator.world;

import java.time.Duration;

/** What becomes of one word on a line. */
public sealed interface Passing {
    /** It fares like every other. */
    record ByChance() implements Passing {}

    /** It takes just so long, and overtakes none of its kind; it is lost where the line is down. */
    record Takes(Duration time) implements Passing {}

    /** It never arrives. */
    record Lost() implements Passing {}

    /** It arrives, and so much later again. */
    record Twice(Duration later) implements Passing {}

    /** It arrives, and takes so long. */
    record Late(Duration by) implements Passing {}
}
