package doseward.simulator.plant;

/**
 * The chamber and the tube from a bag to the rollers. Where they are blocked, the rollers draw them together,
 * and less and less follows; once the bag is empty, air follows.
 */
final class Inlet {
    /** As the tube behind the rollers; assumed. */
    private static final double GIVES = 1_000;

    /** So hard rollers draw, in mmHg, and no harder: half an atmosphere; assumed. */
    private static final double HARDEST = 380;

    /** What chamber and tube hold below an empty bag; assumed. */
    private static final long HOLDS = 2_000_000;

    private final Air air;
    private boolean blocked;
    private long drawnOut;
    private long runDry;

    Inlet(Air air) {
        this.air = air;
    }

    void block(boolean now) {
        blocked = now;
    }

    boolean isBlocked() {
        return blocked;
    }

    /** What rollers press on when they sweep so much: fluid, for air and what does not follow are none. */
    long draw(long swept, long left) {
        long fluid = air.goesBefore(swept);
        return blocked ? drawBlocked(fluid) : drawOpen(fluid, left);
    }

    private long drawBlocked(long wanted) {
        long comes = (long) (wanted * Math.max(0, 1 - suction() / HARDEST));
        drawnOut += comes;
        return comes;
    }

    private long drawOpen(long wanted, long left) {
        long follows = Math.min(left, missing());
        long tube = Math.min(drawnOut, follows);
        drawnOut -= tube;
        runDry -= follows - tube;
        long fromBag = Math.min(wanted, left - follows);
        long fromTube = Math.min(wanted - fromBag, HOLDS - runDry);
        runDry += fromTube;
        air.follows(wanted - fromBag - fromTube);
        return fromBag + fromTube;
    }

    /** What left it and was not followed from the bag. */
    long missing() {
        return drawnOut + runDry;
    }

    /** How much lies in it and the bag. */
    long within(long left) {
        return left + HOLDS - runDry;
    }

    /** By how many mmHg its pressure lies below that of the air. */
    double suction() {
        return drawnOut / GIVES;
    }
}
