package doseward.pump;

/**
 * Looks at the drops below the bag beside what the motor moved, all in nanolitres. It can only tell much too
 * much from nothing: drops of a detergent count for a third more than they are.
 */
public final class DropWatch {
    /** What each drop counts for: a set gives 20 a millilitre (ISO 8536-4, 7.8). */
    public static final long DROP = 50_000;

    /** Six drops that should have fallen, and did not; a bubble may keep four from it. */
    private static final long NONE_FALL = 300_000;

    /** So much more than drops can deceive runs by itself, past a motor that does not turn. */
    private static final long RUNS_FREE = 1_000_000;
    private static final int DECEIVED = 4;
    private static final int OF = 3;

    private final long takenBack;
    private long counted;
    private long sinceADrop;
    private long tooMuch;

    /** Below a bag from which a pump only draws. */
    public DropWatch() {
        this(0);
    }

    /** Below one to which a pump may take back so much: that makes no drops when it comes again. */
    public DropWatch(long takenBack) {
        this.takenBack = takenBack;
    }

    /** The motor moved so much more, and so much has been counted in all. */
    public void sees(long moved, long countedInAll) {
        long fell = countedInAll - counted;
        counted = countedInAll;
        sinceADrop = fell > 0 ? 0 : sinceADrop + moved;
        tooMuch = Math.max(0, tooMuch + fell - moved * DECEIVED / OF);
    }

    /** Whether fluid should fall, and none does: the bag is empty, or the line below it blocked. */
    public boolean noneFall() {
        return sinceADrop > NONE_FALL + takenBack;
    }

    /** Whether far more falls than the motor moves. */
    public boolean runsFree() {
        return tooMuch > RUNS_FREE;
    }

    /** Another bag hangs, or somebody has looked at the line. */
    public void lookedAt() {
        sinceADrop = 0;
        tooMuch = 0;
    }
}
