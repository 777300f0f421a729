package doseward.door;

import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;

/** How much of one kind is answered: so many at once, and so many a second in the long run. */
final class Lane {
    private final Allowance allowance;
    private final Semaphore atOnce;

    private Lane(Allowance allowance, int atOnce) {
        this.allowance = allowance;
        this.atOnce = new Semaphore(atOnce);
    }

    static Lane ofOurs(LongSupplier nanos) {
        return new Lane(new Allowance(DoorBounds.REQUESTS_IN_A_RUSH, DoorBounds.REQUESTS_A_SECOND, nanos),
            DoorBounds.MOST_AT_ONCE);
    }

    /** Enters, if there is room; whoever did must {@link #leave}. */
    boolean enter() {
        return allowance.take() && atOnce.tryAcquire();
    }

    void leave() {
        atOnce.release();
    }
}
