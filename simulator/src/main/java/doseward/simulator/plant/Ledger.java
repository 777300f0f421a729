package doseward.simulator.plant;

/** Where all the fluid is, to the nanolitre: what left the reservoir is delivered, in the line, or lost. */
public final class Ledger {
    private final long lineAtFirst;
    private long hung;
    private long thrownAway;
    private long taken;
    private long line;
    private long delivered;
    private long lost;

    Ledger(long reservoir, long line) {
        this.hung = reservoir;
        this.line = line;
        this.lineAtFirst = line;
    }

    void move(long drawn, long out, boolean toPatient) {
        taken += drawn;
        line += drawn - out;
        delivered += toPatient ? out : 0;
        lost += toPatient ? 0 : out;
    }

    /** Another bag is hung; what was left in the one before goes with it. */
    void hang(long nanolitres) {
        thrownAway += left();
        hung += nanolitres;
    }

    /** Every nanolitre must be somewhere. */
    void mustBalance(long inLine) {
        if (taken != delivered + (line - lineAtFirst) + lost || line != lineAtFirst + inLine || left() < 0) {
            throw new IllegalStateException(taken + " nL were taken of " + (hung - thrownAway) + " nL, "
                + delivered + " nL delivered, " + lost + " nL lost, " + (line - lineAtFirst)
                + " nL more are in the line, and the line says " + inLine + " nL");
        }
    }

    /** What left the reservoir. */
    public long taken() {
        return taken;
    }

    /** What is left in it. */
    public long left() {
        return hung - thrownAway - taken;
    }

    /** What reached the patient, less what came back from them. */
    public long delivered() {
        return delivered;
    }

    /** What lies in the line now. */
    public long inLine() {
        return line;
    }

    /** What ran into a bowl. */
    public long lost() {
        return lost;
    }
}
