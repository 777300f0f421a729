package doseward.plan;

import java.time.Duration;

/** What the time of a planned dose hangs on; where that comes earlier or later, the dose moves with it. */
public sealed interface Hangs {

    /** On the beginning of its cycle. */
    record OnCycle(Duration after) implements Hangs {}

    /** On the beginning of its run, which waits for something. */
    record OnRun(int run, Duration after) implements Hangs {}

    /** On the dose of the same order before it: due at the near end, skipped past the far one. */
    record OnDoseBefore(Duration atLeast, Duration atMost) implements Hangs {}
}
