package doseward.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "1.87      | 18700         | 4", "1.8708             | 18708               | 4",
        "0.5       | 5             | 1", "0.000000001        | 1                   | 9",
        "5         | 5             | 0", "5                  | 5000000000          | 9",
        "1,234.05  | 1234050       | 3", "-1.25              | -1250               | 3",
        "-0.000001 | -1            | 6", "0                  | 0                   | 6",
        "1,000,000 | 1000000000000 | 6", "9,223,372,036.854775807 | 9223372036854775807 | 9"})
    void aDecimalHasCommasInThreesNoTrailingZeroAndNoNakedPoint(String written, long count, int decimals) {
        assertEquals(written, Numbers.decimal(count, decimals));
    }

    @Test void whatIsWrittenIsExactlyWhatWasCounted() {
        Random chance = new Random(20_260_105);
        for (int turn = 0; turn < 20_000; turn++) {
            long count = chance.nextLong() >> chance.nextInt(63);
            int decimals = chance.nextInt(10);

            String written = Numbers.decimal(count, decimals);

            BigDecimal read = new BigDecimal(written.replace(",", ""));
            assertEquals(0, BigDecimal.valueOf(count, decimals).compareTo(read), written);
        }
    }

    @Test void thousandthsAreADecimalOfThree() {
        IntStream.of(-90_000, -1, 0, 999, 2_500, 1_000_001).forEach(count ->
            assertEquals(Numbers.decimal(count, 3), Numbers.thousandths(count)));
    }

    @Test void moreThanNineDecimalsAreRefused() {
        assertEquals("a number is written with 0 to 9 decimals: 10",
            assertThrows(IllegalArgumentException.class, () -> Numbers.decimal(1, 10)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> Numbers.decimal(1, -1));
    }
}
