package doseward.simulator.patient.kinetics;

import static doseward.simulator.patient.kinetics.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DispositionTest {
    private static final double PLASMA_OF_1_7_SQUARE_METRES = 1.7e6 / 650;

    @Test void konradsConstantsFollowFromHalfLivesClearanceAndPlasma() {
        Disposition konrad = Published.KONRAD.disposition();

        assertNear(0.0458891, konrad.out());
        assertNear(0.00644946, konrad.over());
        assertNear(0.00954845, konrad.back());
        assertNear(2_615, konrad.central());
        assertNear(1_766, konrad.peripheral());
        assertNear(16.87, konrad.exchange());
        assertNear(0.03058, konrad.slowShare());
        assertNear(PLASMA_OF_1_7_SQUARE_METRES, konrad.central());
    }

    @Test void theLabelsConstantsFollowFromHalfLivesClearanceAndSlowShare() {
        Disposition label = Published.LABEL.disposition();

        assertNear(0.0455965, label.out());
        assertNear(0.00634138, label.over());
        assertNear(0.00953580, label.back());
        assertNear(5_878, label.central());
        assertNear(3_909, label.peripheral());
        assertNear(37.27, label.exchange());
    }

    @Test void halfLivesComeBackOutOfTheConstants() {
        assertNear(Math.log(2) / 12.9, Published.KONRAD.disposition().alpha());
        assertNear(Math.log(2) / 85, Published.KONRAD.disposition().beta());
        assertNear(Math.log(2) / 13, Published.LABEL.disposition().alpha());
        assertNear(Math.log(2) / 85, Published.LABEL.disposition().beta());
    }

    @Test void theSlowPhaseHoldsASixthOfTheAreaUnderTheCurve() {
        assertEquals(0.172, slowArea(Published.KONRAD.disposition()), 0.0005);
        assertEquals(0.171, slowArea(Published.LABEL.disposition()), 0.0005);
    }

    private static double slowArea(Disposition body) {
        double slow = body.slowShare() / body.beta();
        double fast = (1 - body.slowShare()) / body.alpha();
        return slow / (slow + fast);
    }

    @Test void aDrugStaysForThirtySixMinutesInTheMean() {
        for (Published published : Published.values()) {
            Disposition body = published.disposition();

            assertEquals(36.5, (body.central() + body.peripheral()) / body.clearance(), 0.05);
        }
    }

    @Test void theLabelsClearanceOutOfThePlasmaIsRefused() {
        String told = assertThrows(IllegalArgumentException.class,
            () -> new HalfLives(13, 85).withVolume(268, 2_600)).getMessage();

        assertEquals("A clearance of 268 mL/min from a volume of 2.60 L can't have half-lives of 13.0 and "
            + "85.0 min; with these the volume must lie between 5.03 and 32.9 L.", told);
    }

    @Test void konradsClearanceOutOfThePlasmaIsPossible() {
        new HalfLives(13, 85).withVolume(120, 2_600);

        assertThrows(IllegalArgumentException.class, () -> new HalfLives(13, 85).withVolume(120, 2_240));
        assertThrows(IllegalArgumentException.class, () -> new HalfLives(13, 85).withVolume(120, 14_800));
    }

    @Test void halfLivesThatAreNotInOrderAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new HalfLives(85, 13));
    }

    @Test void flowsGrowLessThanWeightAndVolumesAsMuch() {
        Disposition usual = Published.KONRAD.disposition();

        Disposition heavy = usual.inWeight(140);

        assertNear(usual.clearance() * Math.pow(2, 0.75), heavy.clearance());
        assertNear(usual.exchange() * Math.pow(2, 0.75), heavy.exchange());
        assertNear(usual.central() * 2, heavy.central());
        assertNear(usual.peripheral() * 2, heavy.peripheral());
    }
}
