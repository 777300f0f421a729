package doseward.simulator.cohort;

import doseward.engine.Event;
import doseward.journal.Entry;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.simulator.patient.Witness;
import doseward.simulator.patient.toxicity.Organism;
import doseward.simulator.ward.Drip;
import doseward.simulator.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sees one patient through a course, minute by minute, and keeps what is asked of a row, and no more. */
final class Watching implements Witness {
    private static final double MINUTES = 60;
    private static final int SHIFT = 8 * 60;
    private static final double WELL_AGAIN = 1.15;

    private final Plan plan;
    private final Extremes ever = new Extremes();
    private final List<Extremes> cycles = new ArrayList<>(List.of(new Extremes()));
    private final double[] urine = new double[SHIFT];
    private double urineOfShift;
    private long minutes;
    private double auc;
    private double peak;
    private double firstCreatinine;
    private double creatinine;
    private double firstPressure;
    private int read;

    Watching(Plan plan) {
        this.plan = plan;
    }

    @Override public void minute(Organism organism, boolean arrhythmia) {
        creatinine = organism.creatinine();
        if (minutes == 0) {
            firstCreatinine = creatinine;
            firstPressure = organism.pressure();
            Arrays.fill(urine, organism.urine() / MINUTES);
            urineOfShift = SHIFT * organism.urine() / MINUTES;
        }
        int slot = (int) (minutes % SHIFT);
        urineOfShift += organism.urine() / MINUTES - urine[slot];
        urine[slot] = organism.urine() / MINUTES;
        minutes++;
        auc += organism.concentration() / MINUTES;
        peak = Math.max(peak, organism.concentration());
        ever.saw(organism, arrhythmia, urineOfShift);
        cycles.getLast().saw(organism, arrhythmia, urineOfShift);
    }

    /** The controller has turned; the first interleukin-2 of a cycle begins its count. */
    void turned(World world) {
        List<Entry> entries = world.entries();
        for (; read < entries.size(); read++) {
            entries.get(read).events().forEach(this::happened);
        }
    }

    private void happened(Event event) {
        switch (event) {
            case Event.InfusionStarted started -> began(plan.dose(started.dose()));
            case Event.DoseGivenByNurse given -> began(plan.dose(given.dose()));
            default -> { }
        }
    }

    private void began(PlannedDose dose) {
        while (Drip.isInterleukin(plan, dose) && cycles.size() < dose.cycle()) {
            cycles.add(new Extremes());
        }
    }

    /** The worst of all. */
    Extremes ever() {
        return ever;
    }

    /** The worst of each cycle and the rest after it, as far as they came. */
    List<Extremes> cycles() {
        return List.copyOf(cycles);
    }

    /** Units a millilitre, times hours. */
    double auc() {
        return auc;
    }

    /** Units a millilitre. */
    double peak() {
        return peak;
    }

    double firstCreatinine() {
        return firstCreatinine;
    }

    double firstPressure() {
        return firstPressure;
    }

    /** Whether creatinine is now near what it was at first. */
    boolean isRecovered() {
        return creatinine <= WELL_AGAIN * firstCreatinine;
    }
}
