package doseward.simulator.plant;

/**
 * A plunger that a nut pushes through play, parts that give, and friction. It stands until the push beats
 * what holds it, then slides until push and resistance are even: one jerk moves what the drive had stored.
 */
final class Plunger implements Mover {
    private final Air air;
    private final Coupling held;
    private Coupling coupling;
    private final double holds;
    private final double drags;
    private final double dragsPerSpeed;
    private final double stands;
    private double ahead;
    private boolean sliding;

    /** A plunger that the nut touches once it has gone through the slack, with air before it or none. */
    Plunger(Air air, Bore bore, Friction friction, Coupling coupling, double slack) {
        this.air = air;
        this.held = coupling;
        this.coupling = coupling;
        this.holds = bore.mmHgOf(friction.breakaway());
        this.drags = bore.mmHgOf(friction.sliding());
        double metresPerNanolitre = 1e-3 / bore.nanolitresOver(1);
        this.dragsPerSpeed = bore.mmHgOf(friction.viscous()) * metresPerNanolitre;
        this.stands = bore.nanolitresOver(friction.standstill());
        this.ahead = -slack;
    }

    @Override public long move(double nanolitres, double seconds, Lumen lumen, long left) {
        ahead += nanolitres;
        double base = lumen.idle();
        double push = coupling.push(ahead) - base;
        if (Math.abs(push) <= (sliding ? drags : holds)) {
            sliding = false;
            return 0;
        }
        double way = Math.signum(push);
        double travel = coupling.travel(ahead, base + way * drags,
            lumen.risePerNanolitre() + dragsPerSpeed / seconds);
        if (way * travel <= 0) {
            sliding = false;
            return 0;
        }
        sliding = Math.abs(travel) / seconds > stands;
        long moved = Math.min(left + air.held(), Math.round(travel));
        ahead -= moved;
        return air.goesBefore(moved);
    }

    /** Released, nothing holds it back when the vein lies low enough: it runs away from its nut. */
    @Override public void seat(Seat seat) {
        coupling = seat == Seat.FREE ? new Coupling(held.give(), held.play(), false) : held;
    }

    @Override public void load() {
        ahead = 0;
        sliding = false;
    }

    @Override public double felt(Lumen lumen) {
        return coupling.push(ahead);
    }
}
