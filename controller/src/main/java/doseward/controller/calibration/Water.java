package doseward.controller.calibration;

import java.math.BigInteger;

/** Pure water, as a balance in air of everyday pressure sees it. */
final class Water {
    static final int COLDEST = 15;
    static final int WARMEST = 30;

    /** Micrograms a millilitre from 15 to 30 °C, as the CIPM recommends them (Tanaka et al. 2001). */
    private static final long[] DENSITY = {999_103, 998_946, 998_778, 998_599, 998_408, 998_207, 997_996,
        997_774, 997_542, 997_300, 997_048, 996_786, 996_516, 996_236, 995_948, 995_650};

    /** Air of 1.2 mg/mL bears up the water more than the weights of 8 g/mL that the balance is set by. */
    private static final long AIR = 1_200;
    private static final long WEIGHTS_IN_AIR = 999_850;
    private static final long MILLION = 1_000_000;

    private static final BigInteger FEMTOLITRES_TIMES_MICROGRAMS = BigInteger.TEN.pow(12)
        .multiply(BigInteger.valueOf(1_000));

    private Water() {}

    /** How much water shows so many milligrams at that temperature. Rounds down. */
    static BigInteger femtolitres(long milligrams, int celsius) {
        if (celsius < COLDEST || celsius > WARMEST) {
            throw new IllegalArgumentException("water for this is " + COLDEST + " to " + WARMEST
                + " degrees Celsius, not " + celsius);
        }
        long apparent = (DENSITY[celsius - COLDEST] - AIR) * MILLION / WEIGHTS_IN_AIR;
        return BigInteger.valueOf(milligrams).multiply(FEMTOLITRES_TIMES_MICROGRAMS)
            .divide(BigInteger.valueOf(apparent));
    }
}
