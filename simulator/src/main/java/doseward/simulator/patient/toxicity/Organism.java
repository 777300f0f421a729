package doseward.simulator.patient.toxicity;

import doseward.simulator.chance.Chance;
import doseward.simulator.patient.kinetics.Depot;
import doseward.simulator.patient.kinetics.Plasma;

/**
 * One patient under interleukin-2, in steps of equal length: what goes on, and what it shows. A step of a
 * minute errs by a part in a thousand, one of five minutes by two in a hundred, with which the cohort was
 * calibrated. A step makes no object.
 */
public final class Organism {
    private static final double LEAKED_KG = 8;

    private final Plasma plasma;
    private final Depot depot;
    private final Mediators mediators;
    private final Vessels vessels;
    private final Fluids fluids;
    private final Circulation circulation;
    private final Kidneys kidneys;
    private final Lungs lungs;
    private final Mind mind;
    private final Platelets platelets;
    private final Fever warmth;
    private final Rhythm rhythm;

    /** Somebody who has had none yet; what befalls by chance comes from that stream. */
    public Organism(Constitution self, Chance chance, double minutesOfStep) {
        this.plasma = new Plasma(self.disposition(), minutesOfStep);
        this.depot = new Depot(self.disposition(), minutesOfStep);
        this.mediators = new Mediators(self.halfDrive(), minutesOfStep);
        this.vessels = new Vessels(self, minutesOfStep);
        this.fluids = new Fluids(minutesOfStep);
        this.circulation = new Circulation(self);
        this.kidneys = new Kidneys(self, minutesOfStep);
        Frailty frailty = self.frailty();
        this.lungs = new Lungs(frailty.lungs(), minutesOfStep);
        this.mind = new Mind(frailty.mind(), minutesOfStep);
        this.platelets = new Platelets(self.platelets(), frailty.platelets(), minutesOfStep);
        this.warmth = new Fever(frailty.warmth(), minutesOfStep);
        this.rhythm = new Rhythm(chance, minutesOfStep);
    }

    /** So many units are injected under the skin. */
    public void inject(double units) {
        depot.inject(units);
    }

    /** A step goes by, in which so many units flow evenly into a vein. */
    public void step(double units, Care care) {
        plasma.step(units);
        depot.step(plasma);
        mediators.step(plasma.concentration());
        vessels.step(mediators.late());
        double leak = vessels.leak();
        fluids.step(care.fluids(), leak, kidneys.filtration());
        kidneys.step(leak * fluids.leaves());
        lungs.step(leak);
        mind.step(leak);
        platelets.step(leak);
        warmth.step(mediators.early());
        rhythm.step(leak);
        circulation.step(vessels.fall() * fluids.leaves(), warmth.rise(), care.pressor());
    }

    /** Of interleukin-2 in the blood, units/mL. */
    public double concentration() {
        return plasma.concentration();
    }

    /** Mean arterial, with the pressor that is given, mmHg. */
    public double pressure() {
        return circulation.pressure();
    }

    /** Mean arterial without that pressor, mmHg. */
    public double unaidedPressure() {
        return circulation.unaided();
    }

    /** Micrograms/kg/min of phenylephrine that keep the mean pressure at 65 mmHg. */
    public double pressorNeeded() {
        return circulation.pressorNeeded();
    }

    /** Beats a minute. */
    public double heartRate() {
        return circulation.rate();
    }

    /** How much the vessels leak: about one half in the middle of a usual course. */
    public double leak() {
        return vessels.leak();
    }

    /** Of the mediators' late stage, as a share of what a first, strongest dose could release. */
    double mediator() {
        return mediators.late();
    }

    /** Kilograms that the patient has gained. */
    public double gain() {
        return LEAKED_KG * vessels.leak() + fluids.held();
    }

    /** What is left of the kidneys' work, from 1 down. */
    public double filtration() {
        return kidneys.filtration();
    }

    /** Milligrams a decilitre. */
    public double creatinine() {
        return kidneys.creatinine();
    }

    /** Millilitres an hour. */
    public double urine() {
        return kidneys.urine();
    }

    /** Of oxygen in arterial blood, on air, in parts of 100. */
    public double saturation() {
        return lungs.saturation();
    }

    /** From 1 on the patient is confused, from 1.5 on gravely so. */
    public double clouding() {
        return mind.clouding();
    }

    /** In a cubic millimetre. */
    public double platelets() {
        return platelets.count();
    }

    /** Degrees Celsius. */
    public double temperature() {
        return warmth.temperature();
    }

    /** Whether the heart has lost its rhythm. */
    public boolean arrhythmia() {
        return rhythm.failing();
    }
}
