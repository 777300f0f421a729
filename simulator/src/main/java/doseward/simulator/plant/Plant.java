package doseward.simulator.plant;

import doseward.quantity.Rate;

/**
 * One pump with its line, going on in steps of time: from the rate that its motor runs at to what comes out
 * at the far end. Every step is checked to have lost no nanolitre.
 */
public final class Plant {
    /** Short enough for the jerks of a plunger. */
    public static final long STEP_MILLIS = 100;

    /** As fast as a pump primes. */
    private static final Rate PRIME = Rate.ofMillilitresPerHour(600);

    /** Until the pressure of the prime has gone. */
    private static final long RELAXES_MILLIS = 10_000;

    private static final double MILLIS_PER_DAY = 86_400_000;

    private final Gearing gearing;
    private final Unevenness unevenness;
    private final Stepper stepper;
    private final Mover mover;
    private final Air air = new Air();
    private final Inlet inlet = new Inlet(air);
    private final Lumen lumen;
    private final Ledger ledger;
    private long millis;
    private double waves;
    private boolean still;

    /** A pump whose line is filled, and that stands still. */
    public Plant(Build build, Outlet outlet) {
        this.gearing = build.mechanism().gearing();
        this.unevenness = build.unevenness();
        this.stepper = new Stepper(gearing);
        this.mover = switch (build.mechanism()) {
            case Build.Syringe syringe -> new Plunger(air, syringe.bore(), syringe.friction(),
                syringe.coupling(), syringe.slack());
            case Build.Peristaltic _ -> new Rollers(inlet, build.line().resistance());
        };
        this.lumen = new Lumen(build.give(), build.line().resistance(), outlet, build.checkValve());
        this.waves = unevenness.wavesBy(0);
        this.ledger = new Ledger(build.reservoir(), build.line().nanolitres());
    }

    /** Runs its motor at this rate for one step, which is zero while it stands. */
    public void step(Rate rate, long stepMillis) {
        double turnsBefore = turns();
        stepper.after(rate, stepMillis);
        goOn(turnsBefore, stepMillis);
    }

    /** Runs its motor for one step so that it moves this volume, if it moves as it should. */
    public void push(long nanolitres, long stepMillis) {
        double turnsBefore = turns();
        stepper.after(nanolitres);
        goOn(turnsBefore, stepMillis);
    }

    private void goOn(double turnsBefore, long stepMillis) {
        millis += stepMillis;
        double turns = turns();
        double moved = turns == turnsBefore ? 0 : moved(turns - turnsBefore, unevenness.wavesBy(turns));
        double seconds = stepMillis / Units.MILLIS_PER_SECOND;
        lumen.stepsOf(seconds);
        long missing = inlet.missing();
        long pressed = mover.move(moved, seconds, lumen, ledger.left());
        long taken = pressed + missing - inlet.missing();
        long out = lumen.take(pressed);
        ledger.move(taken, out, !(lumen.outlet() instanceof Outlet.Bowl));
        ledger.mustBalance(lumen.stored() - inlet.missing());
        still = turns == turnsBefore && pressed == 0 && taken == 0 && out == 0;
    }

    private double moved(double turns, double wavesNow) {
        double added = wavesNow - waves;
        waves = wavesNow;
        return gearing.nanolitresPerTurn() * (unevenness.straight(turns, millis / MILLIS_PER_DAY) + added);
    }

    /** Whether nothing moved in the last step, so that nothing will until something is done to it. */
    public boolean isStill() {
        return still;
    }

    /** Lets time go by while it is still. */
    public void rest(long forMillis) {
        millis += forMillis;
    }

    /** Runs its motor at this rate for some time, a whole number of steps. */
    public void run(Rate rate, long forMillis) {
        for (long gone = 0; gone < forMillis; gone += STEP_MILLIS) {
            step(rate, STEP_MILLIS);
        }
    }

    private double turns() {
        return (double) stepper.steps() / gearing.stepsPerTurn();
    }

    /** Before anyone is connected: runs fast until so much has left the far end, which takes up all slack. */
    public void prime(long nanolitres) {
        Outlet before = lumen.outlet();
        endAt(new Outlet.Bowl());
        long until = ledger.lost() + nanolitres;
        while (ledger.lost() < until) {
            if (ledger.left() == 0) {
                throw new IllegalStateException("the reservoir is empty before the line is primed");
            }
            step(PRIME, STEP_MILLIS);
        }
        run(new Rate(0), RELAXES_MILLIS);
        endAt(before);
    }

    /** The far end is put elsewhere: into another vein, higher or lower, into a bowl, or it is blocked. */
    public void endAt(Outlet end) {
        still = false;
        lumen.endAt(end);
    }

    /** Where it is. */
    public Outlet end() {
        return lumen.outlet();
    }

    /** A bubble in the line gives under pressure. */
    public void holdBubble(double nanolitres) {
        still = false;
        lumen.holdBubble(Bubble.give(nanolitres));
    }

    /** The tube between bag and rollers is blocked, or freed; a syringe has none. */
    public void blockInlet(boolean blocked) {
        still = false;
        inlet.block(blocked);
    }

    /** A bubble comes off between bag and rollers, or lies at the outlet of a syringe; it goes on first. */
    public void bubble(Bubble bubble) {
        air.hold(bubble.nanolitres());
    }

    /** Somebody taps the air out of the line. */
    public void clearAir() {
        air.clear();
    }

    /** Door and clamp are as they say. */
    public void seat(Seat seat) {
        still = false;
        mover.seat(seat);
    }

    /** Another bag is hung, or another syringe put in, with so much in it. */
    public void hang(long nanolitres) {
        still = false;
        ledger.hang(nanolitres);
        mover.load();
    }

    /** By how many mmHg the pressure between bag and rollers lies below that of the air. */
    public double suction() {
        return inlet.suction();
    }

    /** All air that rollers have swept on, or a plunger has pushed. */
    public long airPassed() {
        return air.passed();
    }

    /** Where all fluid is. */
    public Ledger ledger() {
        return ledger;
    }

    /** The pressure in the line, in mmHg over that of the air. */
    public double pressure() {
        return lumen.pressure();
    }

    /** The pressure that a sensor at the plunger's end feels; with friction it is more than in the line. */
    public double felt() {
        return mover.felt(lumen);
    }

    /** What the motor was asked to move so far, in nanolitres. */
    public long asked() {
        return stepper.asked();
    }

    /** How long it has gone on, in milliseconds. */
    public long millis() {
        return millis;
    }

    /** How many steps its motor made. */
    public long steps() {
        return stepper.steps();
    }
}
