package doseward.controller.calibration;

import doseward.pump.gpio.stepper.StepVolume;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The trumpet of some weighings: for each number of them, one after the other, how far such a row lies off
 * the fitted step at most. What slack or a drop that hung took from one weighing the next gives back, so it
 * narrows; what does not narrow is the pump's.
 *
 * @param rows from one weighing to all of them
 */
public record Evenness(List<Row> rows) {
    private static final BigInteger HUNDREDTHS_OF_A_PERCENT = BigInteger.valueOf(10_000);
    private static final double HUNDRED = 100;

    public Evenness {
        rows = List.copyOf(rows);
    }

    /**
     * All rows of so many weighings.
     *
     * @param count how many such rows there are
     * @param most the largest error, in hundredths of a percent
     * @param least the smallest, which may be below zero
     */
    public record Row(int weighings, int count, int most, int least) {}

    /** Of water at this temperature, against the step that was fitted. */
    public static Evenness of(List<Weighing> weighings, int celsius, StepVolume step) {
        List<Row> rows = new ArrayList<>();
        for (int length = 1; length <= weighings.size(); length++) {
            List<Integer> errors = new ArrayList<>();
            for (int from = 0; from + length <= weighings.size(); from++) {
                errors.add(error(weighings.subList(from, from + length), celsius, step));
            }
            rows.add(new Row(length, errors.size(), errors.stream().mapToInt(each -> each).max().orElse(0),
                errors.stream().mapToInt(each -> each).min().orElse(0)));
        }
        return new Evenness(rows);
    }

    private static int error(List<Weighing> row, int celsius, StepVolume step) {
        BigInteger found = BigInteger.ZERO;
        BigInteger steps = BigInteger.ZERO;
        for (Weighing each : row) {
            found = found.add(Water.femtolitres(each.milligrams(), celsius));
            steps = steps.add(BigInteger.valueOf(each.steps()));
        }
        BigInteger expected = steps.multiply(BigInteger.valueOf(step.femtolitres()));
        return found.subtract(expected).multiply(HUNDREDTHS_OF_A_PERCENT).divide(expected).intValueExact();
    }

    /** In words and numbers, a line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("So many weighings one after the other lie off:",
            "  weighings      rows    Ep max    Ep min"));
        for (Row row : rows) {
            lines.add(String.format(Locale.ROOT, "  %9d %9d  %+6.2f %%  %+6.2f %%", row.weighings, row.count,
                row.most / HUNDRED, row.least / HUNDRED));
        }
        return lines;
    }
}
