package doseward.simulator.plant;

import doseward.quantity.Rate;
import java.util.ArrayList;
import java.util.List;

/**
 * The drug on its way through the line: when fluid with drug follows fluid without, or the other way round,
 * the change comes out later than it went in, and blurred. Drug is counted as nanolitres of the fluid that it
 * came in, so that what went in is out or still on its way.
 */
public final class Transport {
    private final Tube tube;
    private Paths paths;
    private final List<Change> changes = new ArrayList<>();
    private boolean withDrug;
    private double fluidIn;
    private double drugIn;
    private double drugOut;

    /** So much fluid, and so much of it with drug, had come in when it changed. */
    private record Change(double fluid, double drug, boolean toDrug) {}

    /** A line that is filled with fluid without drug, and will flow at this rate. */
    public Transport(Tube tube, Rate rate) {
        this.tube = tube;
        this.paths = Dispersion.at(tube, rate).paths();
    }

    private Transport(Tube tube, Paths paths) {
        this.tube = tube;
        this.paths = paths;
    }

    /** A line in which nothing blurs. */
    static Transport plug(Tube tube) {
        return new Transport(tube, Paths.plug(tube.nanolitres()));
    }

    /** From now on it flows at another rate; drug that came out stays out. */
    public void flowsAt(Rate rate) {
        paths = Dispersion.at(tube, rate).paths();
    }

    /** From now on what comes in holds drug, or none. */
    public void comesWith(boolean drug) {
        withDrug = drug;
        changes.add(new Change(fluidIn, drugIn, drug));
    }

    /** So much came in, and as much left at the far end. */
    public void flow(long nanolitres) {
        fluidIn += nanolitres;
        drugIn += withDrug ? nanolitres : 0;
        double out = 0;
        for (int path = 0; path < paths.count(); path++) {
            out += drugBy(fluidIn - paths.held(path));
        }
        drugOut = Math.max(drugOut, out / paths.count());
    }

    /** How much drug had come in when so much fluid had. */
    private double drugBy(double fluid) {
        for (int index = changes.size() - 1; index >= 0; index--) {
            Change change = changes.get(index);
            if (fluid >= change.fluid) {
                return change.drug + (change.toDrug ? fluid - change.fluid : 0);
            }
        }
        return 0;
    }

    /** Fluid with drug that came in. */
    public long drugIn() {
        return Math.round(drugIn);
    }

    /** Of that, what has come out. */
    public long drugOut() {
        return Math.round(drugOut);
    }

    /** And what is still on its way. */
    public long drugOnItsWay() {
        return drugIn() - drugOut();
    }
}
