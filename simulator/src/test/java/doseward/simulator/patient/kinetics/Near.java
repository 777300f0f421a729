package doseward.simulator.patient.kinetics;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Equal to a part in a thousand, which is as well as published values are given, or to all digits. */
final class Near {
    private static final double SHARE = 0.001;
    private static final double EXACT = 1e-9;

    private Near() {}

    static void assertNear(double expected, double actual) {
        assertEquals(expected, actual, SHARE * Math.abs(expected));
    }

    /** Equal to one part in a thousand million. */
    static void assertExact(double expected, double actual) {
        assertEquals(expected, actual, EXACT * Math.abs(expected));
    }

    /** Equal to the digits that a table gives. */
    static void assertRounds(double expected, double actual, double lastDigit) {
        assertEquals(expected, actual, SHARE * Math.abs(expected) + lastDigit / 2);
    }
}
