package doseward.language.slips;

import java.math.BigDecimal;

/** By how much a number is wrong. */
enum Factor {
    TIMES_10("10"), TIMES_5("5"), TIMES_2("2"), A_HALF("0.5"), A_FIFTH("0.2"), A_TENTH("0.1");

    private final BigDecimal size;

    Factor(String size) {
        this.size = new BigDecimal(size);
    }

    /** The wrong number; exact. */
    BigDecimal of(BigDecimal number) {
        return number.multiply(size).stripTrailingZeros();
    }
}
