package doseward.simulator.patient;

import doseward.simulator.patient.toxicity.Organism;

/** Sees all of a simulated patient that no ward can: each minute, and the truth instead of readings. */
public interface Witness {
    /** Sees nothing. */
    Witness NOBODY = (organism, arrhythmia) -> { };

    /** A minute has gone by. */
    void minute(Organism organism, boolean arrhythmia);
}
