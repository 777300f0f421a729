package doseward.simulator.patient.toxicity;

import doseward.simulator.chance.Chance;
import doseward.simulator.patient.kinetics.Differing;

/**
 * One patient of a cohort through two cycles that begin two weeks apart: a dose every eight hours by the
 * rules of holding, until three were held, a grave confusion, or the last; then a month of recovery.
 */
final class Treated {
    static final double MINUTES = 5;
    private static final double HOURS = MINUTES / 60;
    private static final int STEPS_A_DAY = (int) (24 * 60 / MINUTES);
    private static final int STEPS_BETWEEN = STEPS_A_DAY / 3;
    private static final int STEPS_OF_DOSE = (int) (15 / MINUTES);
    private static final int HOLDS_THAT_END = 3;
    private static final double GRAVE = 1.5;
    private static final double WELL_AGAIN = 1.15;

    private final Constitution self;
    private final Organism patient;
    private final double unitsForEachKg;
    private final int slots;

    private Treated(Constitution self, Chance chance, double unitsForEachKg, int slots) {
        this.self = self;
        this.patient = new Organism(self, chance, MINUTES);
        this.unitsForEachKg = unitsForEachKg;
        this.slots = slots;
    }

    /** What came of it; recovered means creatinine near its first value, so many days after the last slot. */
    record Outcome(Constitution self, CycleOutcome first, CycleOutcome second, boolean recovered7,
            boolean recovered14, boolean recovered30) {}

    static Constitution somebody(long seed) {
        Chance chance = Chance.of(seed, "constitution");
        return Constitution.of(Math.clamp(75 * Differing.times(0.18, chance), 45, 130), chance);
    }

    static Outcome of(long seed, double unitsForEachKg, int slots) {
        Treated course = new Treated(somebody(seed), Chance.of(seed, "events"), unitsForEachKg, slots);
        CycleOutcome first = course.cycle();
        course.live(14 * STEPS_A_DAY - slots * STEPS_BETWEEN, first);
        CycleOutcome second = course.cycle();
        course.live(7 * STEPS_A_DAY, second);
        boolean seven = course.recovered();
        course.live(7 * STEPS_A_DAY, second);
        boolean fourteen = course.recovered();
        course.live(16 * STEPS_A_DAY, second);
        return new Outcome(course.self, first, second, seven, fourteen, course.recovered());
    }

    private CycleOutcome cycle() {
        CycleOutcome cycle = new CycleOutcome();
        Interval before = eightHours(false, cycle);
        boolean ended = false;
        for (int slot = 0; slot < slots; slot++) {
            boolean holds = HoldRules.hold(patient, before, self.kilograms());
            ended |= patient.clouding() >= GRAVE || cycle.holds() >= HOLDS_THAT_END;
            if (!ended && holds) {
                cycle.held();
            }
            before = eightHours(!ended && !holds, cycle);
        }
        return cycle;
    }

    private Interval eightHours(boolean dose, CycleOutcome cycle) {
        Interval interval = new Interval();
        double units = dose ? unitsForEachKg * self.kilograms() / STEPS_OF_DOSE : 0;
        if (dose) {
            cycle.gave();
        }
        for (int step = 0; step < STEPS_BETWEEN; step++) {
            patient.step(step < STEPS_OF_DOSE ? units : 0, Care.USUAL);
            interval.saw(patient, HOURS);
            cycle.saw(patient);
        }
        cycle.passed(interval.urine());
        return interval;
    }

    private void live(int steps, CycleOutcome cycle) {
        for (int step = 0; step < steps; step++) {
            patient.step(0, Care.USUAL);
            cycle.saw(patient);
        }
    }

    private boolean recovered() {
        return patient.creatinine() <= WELL_AGAIN * self.creatinine();
    }
}
