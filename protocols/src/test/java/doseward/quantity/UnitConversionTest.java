package doseward.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitConversionTest {
    private static String converted(String analyte, String value, String from, String to) {
        long millionths = new BigDecimal(value.replace(",", "")).movePointRight(6).longValueExact();
        return Numbers.decimal(UnitConversion.between(analyte, from, to).convert(millionths), 6);
    }

    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "temperature       | 98.6  | degrees Fahrenheit | 37        | degrees Celsius",
        "temperature       | 101   | degrees Fahrenheit | 38.333333 | degrees Celsius",
        "temperature       | 38.5  | degrees Celsius    | 101.3     | degrees Fahrenheit",
        "temperature       | -40   | degrees Celsius    | -40       | degrees Fahrenheit",
        "temperature       | 0     | degrees Fahrenheit | -17.777778 | degrees Celsius",
        "systolic pressure | 1     | kPa                | 7.500616  | mmHg",
        "systolic pressure | 12    | kPa                | 90.007389 | mmHg",
        "systolic pressure | 90    | mmHg               | 11.999015 | kPa",
        "venous pressure   | 10    | cmH2O              | 7.355591  | mmHg",
        "body weight       | 150   | lb                 | 68.038856 | kg",
        "height            | 70    | inches             | 177.8     | cm",
        "time since        | 90    | minutes            | 1.5       | hours",
        "time since        | 2     | weeks              | 1,209,600 | seconds",
        "oxygen flow       | 2     | L/minute           | 120,000   | mL/h",
        "oxygen flow       | 1.2   | L/h                | 20        | mL/minute",
        "time since        | 3     | days               | 72        | hours",
        "body weight       | 3,450 | g                  | 3.45      | kg",
        "drug given        | 250   | micrograms         | 0.25      | mg",
        "height            | 1.75  | m                  | 1,750     | mm",
        "urine output      | 1.25  | L                  | 1,250     | mL"})
    void aReadingIsTheSameInTheOtherUnit(String analyte, String value, String from, String result,
        String to) {
        assertEquals(result, converted(analyte, value, from, to));
    }

    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "creatinine        | 88.4  | micromol/L         | 1         | mg/dL",
        "creatinine        | 221   | micromol/L         | 2.5       | mg/dL",
        "creatinine        | 1.7   | mg/dL              | 150.28    | micromol/L",
        "bilirubin         | 2     | mg/dL              | 34.2      | micromol/L",
        "bilirubin         | 100   | micromol/L         | 5.847953  | mg/dL",
        "potassium         | 3.7   | mEq/L              | 3.7       | mmol/L",
        "bicarbonate       | 24    | mEq/L              | 24        | mmol/L",
        "magnesium         | 2     | mEq/L              | 1         | mmol/L",
        "magnesium         | 2     | mg/dL              | 0.8228    | mmol/L",
        "calcium           | 10    | mg/dL              | 2.495     | mmol/L",
        "phosphate         | 3     | mg/dL              | 0.9687    | mmol/L",
        "lactate           | 10    | mg/dL              | 1.11      | mmol/L",
        "platelets         | 30    | 10^9/L             | 30,000    | per mm3",
        "neutrophils       | 500   | per microlitre     | 0.5       | 10^9/L",
        "albumin           | 35    | g/L                | 3.5       | g/dL",
        "C-reactive protein | 12   | mg/L               | 1.2       | mg/dL",
        "lactate           | 1.5   | mmol/L             | 1,500     | micromol/L"})
    void aLaboratoryResultIsTheSameInTheOtherUnit(String analyte, String value, String from, String result,
        String to) {
        assertEquals(result, converted(analyte, value, from, to));
    }

    @Test void aHalfGoesAwayFromZero() {
        UnitConversion halved = UnitConversion.between("magnesium", "mEq/L", "mmol/L");

        assertEquals(List.of(2L, 1L, 1L, 0L, -1L, -1L, -2L),
            Stream.of(3L, 2L, 1L, 0L, -1L, -2L, -3L).map(halved::convert).toList());
    }

    /** With a shift it is the result whose half counts, not that of the fraction before the shift. */
    @Test void theHalfIsThatOfTheResult() {
        UnitConversion shifted = new UnitConversion("here", "there", 0, BigInteger.ONE, BigInteger.TWO, -10);

        assertEquals(10, shifted.convert(-1));
        assertEquals(11, shifted.convert(1));
    }

    @Test void whatNobodyWroteDownIsRefused() {
        assertEquals("nobody wrote down how potassium goes from mg/dL to mmol/L",
            assertThrows(IllegalArgumentException.class,
                () -> UnitConversion.between("potassium", "mg/dL", "mmol/L")).getMessage());
        assertEquals(Optional.empty(), UnitConversion.find("magnesium", "mmol/L", "months"));
        assertEquals(Optional.empty(), UnitConversion.find("bilirubin", "mEq/L", "mmol/L"));
        assertEquals(Optional.empty(), UnitConversion.find("urea", "micromol/L", "mg/dL"));
        assertEquals(7, UnitConversion.between("performance", "ECOG", "ECOG").convert(7));
        assertThrows(IllegalArgumentException.class,
            () -> new UnitConversion("here", "there", 0, BigInteger.ZERO, BigInteger.ONE, 0));
    }

    private static List<UnitConversion> ways(UnitFamily family) {
        return family.units().stream().flatMap(from -> family.units().stream().filter(to -> !to.equals(from))
            .map(to -> UnitConversion.between(analyteOf(family), from, to))).toList();
    }

    private static String analyteOf(UnitFamily family) {
        return family.analytes().isEmpty() ? "anything" : family.analytes().getFirst();
    }

    @ParameterizedTest @EnumSource
    void everyWayComesToTheNearestMillionth(UnitFamily family) {
        Random chance = new Random(7);
        for (UnitConversion way : ways(family)) {
            for (int turn = 0; turn < 200; turn++) {
                long count = chance.nextLong() >> 32 + chance.nextInt(31);
                BigDecimal nearest = BigDecimal.valueOf(count).add(BigDecimal.valueOf(way.before()))
                    .multiply(new BigDecimal(way.numerator()))
                    .subtract(BigDecimal.valueOf(way.after()).multiply(new BigDecimal(way.denominator())))
                    .divide(new BigDecimal(way.denominator()), 0, RoundingMode.HALF_UP);

                assertEquals(nearest.longValueExact(), way.convert(count), () -> count + " by " + way);
            }
        }
    }

    @ParameterizedTest @EnumSource
    void everyWayLeadsBackExactly(UnitFamily family) {
        for (UnitConversion way : ways(family)) {
            UnitConversion back = UnitConversion.between(analyteOf(family), way.to(), way.from());

            assertEquals(way.numerator().multiply(back.numerator()),
                way.denominator().multiply(back.denominator()), way.toString());
            assertEquals(List.of(way.before(), way.after()), List.of(back.after(), back.before()));
        }
    }

    @Test void aResultTooLargeToCountIsAnError() {
        UnitConversion way = UnitConversion.between("time since", "weeks", "seconds");

        assertThrows(ArithmeticException.class, () -> way.convert(Long.MAX_VALUE));
    }

    @Test void noPairIsWrittenDownTwice() {
        for (UnitFamily family : UnitFamily.values()) {
            for (UnitConversion way : ways(family)) {
                long found = Arrays.stream(UnitFamily.values())
                    .filter(other -> other.between(analyteOf(family), way.from(), way.to()).isPresent())
                    .count();
                assertEquals(1, found, family + ": " + way.from() + " to " + way.to());
            }
        }
    }
}
