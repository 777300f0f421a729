package doseward.simulator.plant;

/** Rollers on a tube: what they sweep goes forward, whatever stands against it. */
final class Rollers implements Mover {
    private double owed;

    @Override public long move(double nanolitres, double seconds, Lumen lumen, long left) {
        owed += nanolitres;
        long moved = Math.min(left, (long) Math.floor(owed));
        owed -= moved;
        return moved;
    }

    @Override public double felt(Lumen lumen) {
        return lumen.pressure();
    }
}
