package doseward.controller.trumpet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceFileTest {
    private static final Density WATER = new Density(new BigDecimal("0.9982"));

    @Test void gramsBecomeVolumesByTheDensity() {
        Samples samples = sound(twoHours());

        assertEquals(240, samples.intervals());
        assertEquals(0, samples.nanolitres().getFirst());
        assertEquals(83_333, samples.nanolitres().get(10), 60);
        assertEquals(0.0, new Curves(samples).early().mean(), 0.1);
    }

    @Test void linesBetweenHalfMinutesBlanksAndTheMarkOfAnEncodingArePassedOver() {
        List<String> lines = twoHours();
        lines.set(0, "\uFEFFseconds, grams");
        lines.add(2, "1.5,99");
        lines.add("");

        assertEquals(sound(twoHours()), sound(lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5 | 90;0.025 | '90;0.025' has 1 part. Write seconds and grams with one comma between them",
        "5 | 90,0,025 | '90,0,025' has 3 parts. Write seconds and grams with one comma between them",
        "5 | 90,abc | the grams are 'abc', which is no number. Write it as in 0.2506.",
        "5 | ,0.025 | the seconds are '', which is no number. Write it as in 30.",
        "5 | 90,1e3 | the grams are '1e3', which is no number",
        "5 | -90,0.025 | the seconds are -90. Count them from the pump's start",
        "5 | 60,0.025 | 60 s comes after 60 s of line 4. Put the lines in the order of time",
        "5 | 95,0.025 | 95 s comes where 90 s is missing. Weigh at 0 s and every 30 s after it",
        "2 | 30,0 | 30 s comes where 0 s is missing. Weigh at 0 s",
    })
    void eachMistakeIsToldWithItsLineAndItsMend(int line, String wrong, String sentence) {
        List<String> lines = twoHours();
        lines.set(line - 1, wrong);

        String told = faults(lines).getFirst();

        assertTrue(told.startsWith("Line " + line + ": " + sentence), told);
    }

    @Test void aFileWithoutItsHeaderIsRefused() {
        assertEquals(List.of("Line 1: the file begins with '0,0'. Let its first line be: seconds,grams"),
            faults(List.of("0,0", "30,0.1")));
        assertEquals(List.of("Line 1: the file begins with nothing. Let its first line be: seconds,grams"),
            faults(List.of()));
    }

    @Test void aFileThatEndsTooSoonIsRefused() {
        assertEquals(List.of("Line 3: the file ends after 30 s. Weigh for 7200 s or longer: the curves are "
            + "of two hours."), faults(List.of("seconds,grams", "0,0", "30,0.008")));
    }

    @Test void allMistakesAreToldAtOnceButNotWithoutEnd() {
        List<String> lines = twoHours();
        lines.set(4, "x,0.1");
        lines.set(9, "x,0.1");
        assertTrue(faults(lines).size() >= 2);

        lines.replaceAll(line -> line.startsWith("s") ? line : "x");
        assertEquals(BalanceFile.MOST_FAULTS, faults(lines).size());
    }

    @Test void aLongGapIsToldOnce() {
        List<String> lines = twoHours();
        lines.add("999999990,0.1");
        lines.add("999999991,0.1");

        assertEquals(List.of("Line 243: 999999990 s comes where 7230 s is missing. Weigh at 0 s and every "
            + "30 s after it, and leave none out."), faults(lines));
    }

    @Test void whatIsShownOfALineCannotMoveATerminal() {
        String told = faults(List.of("\u001b[2J" + "x".repeat(400))).getFirst();

        assertTrue(told.contains("'?[2Jxxx") && told.length() < 120, told);
    }

    @Test void noDensityIsOneOfNoFluid() {
        assertThrows(IllegalArgumentException.class, () -> new Density(new BigDecimal("998")));
        assertThrows(IllegalArgumentException.class, () -> new Density(BigDecimal.ZERO));
    }

    private static List<String> twoHours() {
        List<String> lines = new ArrayList<>(List.of("seconds,grams"));
        IntStream.rangeClosed(0, 240).forEach(half ->
            lines.add(30 * half + "," + BigDecimal.valueOf(Math.round(half * 83.1833), 4)));
        return lines;
    }

    private static Samples sound(List<String> lines) {
        return assertInstanceOf(Weighed.Sound.class, BalanceFile.read(lines, Made.ONE, WATER)).samples();
    }

    private static List<String> faults(List<String> lines) {
        return assertInstanceOf(Weighed.Faulty.class, BalanceFile.read(lines, Made.ONE, WATER)).sentences();
    }
}
