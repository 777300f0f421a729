package doseward.simulator.plant;

/** Rollers on a tube: what they sweep goes forward, whatever stands against it; released, gravity does. */
final class Rollers implements Mover {
    /** A bag hangs so high above its pump; assumed. */
    private static final double METRES_ABOVE = 0.6;

    private final Inlet inlet;
    private final double resistance;
    private Seat seat = Seat.LOADED;
    private double owed;

    /** Rollers between an inlet and a line of this resistance. */
    Rollers(Inlet inlet, double resistance) {
        this.inlet = inlet;
        this.resistance = resistance;
    }

    @Override public void seat(Seat now) {
        seat = now;
    }

    @Override public void load() {}

    @Override public long move(double nanolitres, double seconds, Lumen lumen, long left) {
        owed += switch (seat) {
            case LOADED -> nanolitres;
            case CLAMPED -> 0;
            case FREE -> seconds * falling(lumen, left);
        };
        long swept = (long) Math.floor(owed);
        owed -= swept;
        return swept < 0 ? swept : inlet.draw(swept, left);
    }

    /** What runs down by itself, in nanolitres a second. */
    private double falling(Lumen lumen, long left) {
        if (inlet.isBlocked() || lumen.outlet() instanceof Outlet.Blocked || inlet.within(left) == 0) {
            return 0;
        }
        double down = Units.columnOf(METRES_ABOVE) - lumen.outlet().against();
        return Math.min(Math.max(0, down) / resistance, inlet.within(left));
    }

    @Override public double felt(Lumen lumen) {
        return lumen.pressure();
    }
}
