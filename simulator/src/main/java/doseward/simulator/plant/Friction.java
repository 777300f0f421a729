package doseward.simulator.plant;

/**
 * What holds a plunger in its barrel: more while it stands than while it slides, so that at a low rate it
 * goes in jerks (Stribeck's law, with the zone of standstill of Karnopp 1985).
 *
 * @param breakaway newtons that set it going
 * @param sliding newtons that it takes to keep it going
 * @param viscous newtons for each metre a second
 * @param standstill millimetres a second below which it stands
 */
public record Friction(double breakaway, double sliding, double viscous, double standstill) {
    /** A plunger on ice. */
    public static final Friction NONE = new Friction(0, 0, 0, 0);

    /**
     * The piston of MathWorks' infusion pump (InitializationInsulinPump.m): 1.5 N, of which 0.8 in motion.
     * How slow is standing, 1 µm/s, is assumed: 2 mL/h in a 50 mL syringe.
     */
    public static final Friction PLUNGER = new Friction(1.5, 1.2, 0.5, 0.001);

    public Friction {
        if (!(breakaway >= sliding && sliding >= 0 && viscous >= 0 && standstill >= 0)) {
            throw new IllegalArgumentException("no friction: " + breakaway + " N, " + sliding + " N, "
                + viscous + " N s/m, " + standstill + " mm/s");
        }
    }
}
