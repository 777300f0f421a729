package doseward.simulator.patient.kinetics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.simulator.chance.Chance;
import org.junit.jupiter.api.Test;

class DifferingTest {
    private static final int PATIENTS = 20_000;
    private static final Disposition USUAL = Published.KONRAD.disposition();

    @Test void clearanceAndVolumeSpreadByTheirShares() {
        Chance chance = Chance.of(1, "spread");
        double clearance = 0;
        double volume = 0;
        for (int patient = 0; patient < PATIENTS; patient++) {
            Disposition one = Differing.from(USUAL, 70, chance);
            clearance += square(Math.log(one.clearance() / USUAL.clearance()));
            volume += square(Math.log(one.central() / USUAL.central()));
        }

        assertEquals(0.25, Math.sqrt(clearance / PATIENTS), 0.01);
        assertEquals(0.15, Math.sqrt(volume / PATIENTS), 0.01);
    }

    @Test void oneSeedIsOnePatient() {
        assertEquals(Differing.from(USUAL, 80, Chance.of(7, "kinetics")),
            Differing.from(USUAL, 80, Chance.of(7, "kinetics")));
    }

    private static double square(double value) {
        return value * value;
    }
}
