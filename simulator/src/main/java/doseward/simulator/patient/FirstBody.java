package doseward.simulator.patient;

/**
 * The first body, in steps of a minute: drug, mediator in two stages, priming, leak, fall of pressure, injury
 * of the kidneys, creatinine.
 *
 * <p>It makes a simulation lively and predicts nothing. Published: the drug's concentration after a 15-minute
 * infusion (a fit through the two-compartment parameters of Konrad and others, 1990), its fast rise of
 * mediators by repeated doses (1992), that pressure falls within hours and recovers in days, and that
 * creatinine rises in nine of ten patients (Belldegrun 1987). Made up: the equations that join these, every
 * constant of them, and the spread between patients.
 */
final class FirstBody implements Body {
    private static final double HOURS = 1.0 / 60;
    private static final double FAST_LEFT = StrictMath.exp(-0.0537);
    private static final double SLOW_LEFT = StrictMath.exp(-0.00815);
    private static final double FAST_BY_DOSE = 15_574;
    private static final double SLOW_BY_DOSE = 489;
    private static final double HALF_DRIVE = 1_800;
    private static final double MEDIATOR_PER_HOUR = 0.55;
    private static final double PRIMING_LEFT = 0.693147 / 360;
    private static final double MOST_PRIMING = 3;
    private static final double LEAK_PER_HOUR = 0.693147 / 26;
    private static final double FALL_HOURS = 3;
    private static final double WORST_FILTRATION = 0.90;
    private static final double INJURY_PER_HOUR = 0.21 / 24;
    private static final double FILTERED_PER_HOUR = 6.0 / 42;
    private static final double WELL_URINE = 95;

    private final Spread self;
    private double fast;
    private double slow;
    private double mediator1;
    private double mediator2;
    private double primed;
    private double leak;
    private double fall;
    private double injury;
    private double creatinine;

    FirstBody(Spread self) {
        this.self = self;
        this.creatinine = self.creatinine();
    }

    @Override public void minute(double intoVein, double fromSkin) {
        double doses = intoVein + fromSkin;
        fast = fast * FAST_LEFT + doses * FAST_BY_DOSE;
        slow = slow * SLOW_LEFT + doses * SLOW_BY_DOSE;
        double drive = (fast + slow) / (HALF_DRIVE + fast + slow);
        double effect = effect();
        mediator1 += HOURS * MEDIATOR_PER_HOUR * (drive * (1 + primed) - mediator1);
        mediator2 += HOURS * MEDIATOR_PER_HOUR * (mediator1 - mediator2);
        primed += HOURS * (self.priming() * mediator2 * (MOST_PRIMING - primed) - PRIMING_LEFT * primed);
        leak += HOURS * LEAK_PER_HOUR * (0.5 * mediator2 / self.mediatorHalf() - leak);
        fall += HOURS * (self.fall() * effect - fall) / FALL_HOURS;
        injury += HOURS * (INJURY_PER_HOUR * (1 - leakyFiltration()) * (1 - injury)
            - 0.693147 / self.kidneyRecovery() * injury);
        creatinine += HOURS * FILTERED_PER_HOUR * (self.creatinine() - filtration() * creatinine);
    }

    @Override public double filtration() {
        return leakyFiltration() * (1 - injury);
    }

    @Override public double systolic() {
        return self.pressure() * (1 - fall);
    }

    @Override public double creatinine() {
        return creatinine;
    }

    @Override public double leak() {
        return leak;
    }

    @Override public double heartRate() {
        return 78 * (1 + fall);
    }

    @Override public double temperature() {
        return 36.8 + 2.4 * effect();
    }

    @Override public double saturation() {
        return 97.5 - 8 * lungs();
    }

    /** How much of the greatest effect the mediators have now, from 0 to 1. */
    private double effect() {
        return mediator2 / (self.mediatorHalf() + mediator2);
    }

    @Override public double lungs() {
        return leak * leak / (0.5 + leak * leak);
    }

    @Override public double urine() {
        double filtration = filtration();
        return WELL_URINE * filtration * StrictMath.sqrt(filtration);
    }

    @Override public double fall() {
        return fall;
    }

    private double leakyFiltration() {
        double cube = leak * leak * leak;
        double half = self.leakHalf() * self.leakHalf() * self.leakHalf();
        return 1 - WORST_FILTRATION * cube / (half + cube);
    }
}
