package doseward.simulator.patient.kinetics;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Equal to one part in a thousand, which is as well as the published values are given. */
final class Near {
    private static final double SHARE = 0.001;

    private Near() {}

    static void assertNear(double expected, double actual) {
        assertEquals(expected, actual, SHARE * Math.abs(expected));
    }

    /** Equal to the digits that a table gives. */
    static void assertRounds(double expected, double actual, double lastDigit) {
        assertEquals(expected, actual, SHARE * Math.abs(expected) + lastDigit / 2);
    }
}
