package doseward.simulator.plant;

/**
 * What one pump with its syringe or tube, and its line, is made of.
 *
 * @param mechanism what moves the fluid
 * @param unevenness how well
 * @param reservoir nanolitres in the syringe or bag
 * @param give of the barrel's rubber and the line, nanolitres for each mmHg
 * @param line through which it flows
 * @param checkValve whether nothing comes back through the line
 */
public record Build(Mechanism mechanism, Unevenness unevenness, long reservoir, double give, Tube line,
        boolean checkValve) {
    /**
     * Rubber and screw, before the rim of the plunger moves, in N/mm. In the review of Snijder 2015 syringes
     * give from 1.2 to 2.8 µL/mmHg: this makes 1.6 of a 50 mL syringe, and a primed pump starts as late as
     * Neff 2001 saw.
     */
    private static final double STIFFNESS = 25;

    /** The line and what else gives behind the rim; the rest of 2 µL/mmHg. */
    private static final double LINE_GIVES = 400;

    /** A tube under rollers; assumed. */
    private static final double TUBE_GIVES = 1_000;

    /** The screw of the tables: 1 mm a turn, 200 steps of 16. */
    private static final double LEAD = 1.0;
    private static final int STEPS = 3_200;

    /** Play of a nut and its clamp, 20 µm; assumed. */
    private static final double PLAY_MILLIMETRES = 0.02;

    /** What makes fluid move. */
    public sealed interface Mechanism {
        Gearing gearing();
    }

    /**
     * A syringe on a lead screw.
     *
     * @param slack nanolitres that the nut goes before it touches the plunger
     */
    public record Syringe(Bore bore, Gearing gearing, Friction friction, Coupling coupling, double slack)
        implements Mechanism {
        /** The same, not pushed home: its nut has so many nanolitres more to go, and more play. */
        Syringe slackBy(double more) {
            return new Syringe(bore, gearing, friction, new Coupling(coupling.give(), coupling.play() + more,
                coupling.clamped()), slack + more);
        }

        public Syringe {
            if (!(slack >= 0 && slack <= coupling.play())) {
                throw new IllegalArgumentException("slack lies within the play: " + slack + " of "
                    + coupling.play() + " nL");
            }
        }
    }

    /** Rollers on a tube. */
    public record Peristaltic(Gearing gearing) implements Mechanism {}

    public Build {
        if (reservoir < 0) {
            throw new IllegalArgumentException("a reservoir holds nothing less than nothing: " + reservoir);
        }
    }

    /** A syringe pump as in most wards. */
    public static Build syringe(Bore bore, long reservoir) {
        return new Build(new Syringe(bore, Gearing.screw(bore, LEAD, STEPS), Friction.PLUNGER,
            new Coupling(driveGives(bore), bore.nanolitresOver(PLAY_MILLIMETRES), true), 0), Unevenness.NONE,
            reservoir, LINE_GIVES, Tube.LINE, false);
    }

    /** A mmHg more pushes the rod so far together, which is so much of the barrel. */
    private static double driveGives(Bore bore) {
        return bore.nanolitresOver(bore.newtonsAt(1) / STIFFNESS);
    }

    /** A volumetric pump with rollers: 0.15 mL a turn, amid the usual; its line gives 1 µL/mmHg; assumed. */
    public static Build rollers(long reservoir) {
        return new Build(new Peristaltic(new Gearing(150_000, STEPS)), Unevenness.NONE, reservoir,
            TUBE_GIVES, Tube.LINE, false);
    }

    /** The same, that moves so unevenly. */
    public Build with(Unevenness uneven) {
        return new Build(mechanism, uneven, reservoir, give, line, checkValve);
    }

    /** The same with another syringe or tube. */
    public Build with(Mechanism other) {
        return new Build(other, unevenness, reservoir, give, line, checkValve);
    }

    /** The same, whose line and rubber give by another amount. */
    public Build giving(double nanolitresPerMmHg) {
        return new Build(mechanism, unevenness, reservoir, nanolitresPerMmHg, line, checkValve);
    }

    /** The same with a valve that lets nothing back. */
    public Build withCheckValve() {
        return new Build(mechanism, unevenness, reservoir, give, line, true);
    }
}
