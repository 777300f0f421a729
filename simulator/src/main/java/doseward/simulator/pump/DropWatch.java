package doseward.simulator.pump;

/**
 * Looks at the drops below the bag beside what the motor moved. It can only tell much too much from nothing:
 * drops of a detergent count for a third more than they are.
 */
final class DropWatch {
    /** Six drops that should have fallen, and did not; a bubble may keep four from it. */
    private static final long NONE_FALL = 300_000;

    /** So much more than drops can deceive runs by itself, past a motor that does not turn. */
    private static final long RUNS_FREE = 1_000_000;
    private static final int DECEIVED = 4;
    private static final int OF = 3;

    private long counted;
    private long sinceADrop;
    private long tooMuch;

    /** The motor moved so much more, and so much has been counted in all. */
    void sees(long moved, long countedInAll) {
        long fell = countedInAll - counted;
        counted = countedInAll;
        sinceADrop = fell > 0 ? 0 : sinceADrop + moved;
        tooMuch = Math.max(0, tooMuch + fell - moved * DECEIVED / OF);
    }

    boolean noneFall() {
        return sinceADrop > NONE_FALL;
    }

    boolean runsFree() {
        return tooMuch > RUNS_FREE;
    }

    /** Another bag hangs, or somebody has looked at the line. */
    void lookedAt() {
        sinceADrop = 0;
        tooMuch = 0;
    }
}
