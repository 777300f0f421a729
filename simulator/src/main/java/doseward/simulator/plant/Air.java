package doseward.simulator.plant;

/** Air that lies before rollers or a plunger and goes on first, and all that ever went on. */
final class Air {
    private long held;
    private long passed;

    /** So much more has come there. */
    void hold(long nanolitres) {
        held += nanolitres;
    }

    /** Somebody taps it out. */
    void clear() {
        held = 0;
    }

    long held() {
        return held;
    }

    /** What is fluid of what is moved on; what comes back is all fluid. */
    long goesBefore(long moved) {
        long air = Math.clamp(moved, 0, held);
        held -= air;
        passed += air;
        return moved - air;
    }

    /** So much went on from where nothing else was left. */
    void follows(long nanolitres) {
        passed += nanolitres;
    }

    long passed() {
        return passed;
    }
}
