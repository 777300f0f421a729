package doseward.simulator.patient.kinetics;

/**
 * The drug in one patient's two compartments, in steps of equal length. While what flows in is even within a
 * step, a step is exact, however long it is: the exponential of the two equations is worked out once.
 */
public final class Plasma {
    private final double volume;
    private final double centralStays;
    private final double comesBack;
    private final double goesOver;
    private final double peripheralStays;
    private final double centralOfInflow;
    private final double peripheralOfInflow;
    private double central;
    private double peripheral;

    /** Without any drug yet. */
    public Plasma(Disposition disposition, double minutesOfStep) {
        double alpha = disposition.alpha();
        double beta = disposition.beta();
        double fast = StrictMath.exp(-alpha * minutesOfStep) / (beta - alpha);
        double slow = StrictMath.exp(-beta * minutesOfStep) / (beta - alpha);
        double leaving = disposition.out() + disposition.over();
        this.volume = disposition.central();
        this.centralStays = fast * (beta - leaving) - slow * (alpha - leaving);
        this.comesBack = (fast - slow) * disposition.back();
        this.goesOver = (fast - slow) * disposition.over();
        this.peripheralStays = fast * (beta - disposition.back()) - slow * (alpha - disposition.back());
        double settledCentral = 1 / (disposition.out() * minutesOfStep);
        double settledPeripheral = settledCentral * disposition.over() / disposition.back();
        this.centralOfInflow = (1 - centralStays) * settledCentral - comesBack * settledPeripheral;
        this.peripheralOfInflow = (1 - peripheralStays) * settledPeripheral - goesOver * settledCentral;
    }

    /** All at once into the blood. */
    public void bolus(double units) {
        central += units;
    }

    /** A step goes by, in which so many units flow in evenly. */
    public void step(double units) {
        double before = central;
        central = centralStays * before + comesBack * peripheral + centralOfInflow * units;
        peripheral = goesOver * before + peripheralStays * peripheral + peripheralOfInflow * units;
    }

    /** So many units more are in the two compartments. */
    void take(double intoCentral, double intoPeripheral) {
        central += intoCentral;
        peripheral += intoPeripheral;
    }

    /** Units a millilitre. */
    public double concentration() {
        return central / volume;
    }
}
