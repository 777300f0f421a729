package doseward.simulator.plant;

/** Where all the fluid is, to the nanolitre: what left the reservoir is delivered, in the line, or lost. */
public final class Ledger {
    private final long reservoirAtFirst;
    private final long lineAtFirst;
    private long reservoir;
    private long line;
    private long delivered;
    private long lost;

    Ledger(long reservoir, long line) {
        this.reservoirAtFirst = reservoir;
        this.reservoir = reservoir;
        this.lineAtFirst = line;
        this.line = line;
    }

    void move(long taken, long out, boolean toPatient) {
        reservoir -= taken;
        line += taken - out;
        delivered += toPatient ? out : 0;
        lost += toPatient ? 0 : out;
    }

    /** Every nanolitre must be somewhere. */
    void mustBalance(long inLine) {
        if (taken() != delivered + (line - lineAtFirst) + lost || line != lineAtFirst + inLine
            || reservoir < 0) {
            throw new IllegalStateException(taken() + " nL were taken, " + delivered + " nL delivered, "
                + lost + " nL lost, " + (line - lineAtFirst) + " nL more are in the line, and the line says "
                + inLine + " nL");
        }
    }

    /** What left the reservoir. */
    public long taken() {
        return reservoirAtFirst - reservoir;
    }

    /** What is left in it. */
    public long left() {
        return reservoir;
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
