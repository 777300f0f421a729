package doseward.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
    private static Age on(String day, String born) {
        return Age.on(LocalDate.parse(day), LocalDate.parse(born));
    }

    private static String refused(Executable made) {
        return assertThrows(IllegalArgumentException.class, made).getMessage();
    }

    @ParameterizedTest @CsvSource({
        "0 days, 2026-01-05, 2026-01-05", "1 day, 2026-01-06, 2026-01-05",
        "30 days, 2026-02-04, 2026-01-05", "1 month, 2026-02-05, 2026-01-05",
        "3 months and 12 days, 2026-04-17, 2026-01-05", "18 months, 2026-01-05, 2024-07-05",
        "23 months and 30 days, 2026-01-04, 2024-01-05", "2 years, 2026-01-05, 2024-01-05",
        "7 years and 3 months, 2026-04-20, 2019-01-05", "11 months and 30 days, 2025-02-28, 2024-02-29",
        "12 months and 1 day, 2025-03-01, 2024-02-29"})
    void anAgeIsToldAsPeopleSayIt(String told, String day, String born) {
        assertEquals(told, on(day, born).toString());
    }

    @Test void whatIsToldComparesWithWhatIsCountedFromBirth() {
        assertEquals(Age.ofYears(2), Age.ofMonths(24));
        assertEquals(Age.ofYears(18), on("2026-01-05", "2008-01-05"));
        assertTrue(on("2026-01-04", "2008-01-05").compareTo(Age.ofYears(18)) < 0);
        assertTrue(Age.ofDays(27).compareTo(on("2026-02-28", "2026-02-01")) == 0);
        assertTrue(Age.ofDays(27).compareTo(Age.ofMonths(1)) < 0);
    }

    @Test void oneGrowsOlderEveryDay() {
        LocalDate born = LocalDate.of(2023, 12, 31);
        Age before = Age.on(born, born);
        for (int day = 1; day < 1_600; day++) {
            Age age = Age.on(born.plusDays(day), born);

            assertTrue(age.compareTo(before) > 0, born.plusDays(day) + ": " + age + " after " + before);
            before = age;
        }
    }

    @Test void oneIsSeventyUntilTheDayOneIsSeventyOne() {
        assertEquals(Age.ofYears(70), on("2026-01-04", "1955-01-05").inFullYears());
        assertEquals(Age.ofYears(71), on("2026-01-05", "1955-01-05").inFullYears());
        assertEquals(Age.ofMonths(3), on("2026-04-17", "2026-01-05").inFullMonths());
    }

    @Test void anAgeNobodyHasIsRefused() {
        assertEquals("an age is from birth to 150 years, with less than a month of days: "
            + "1812 months and 0 days", refused(() -> Age.ofYears(151)));
        assertEquals("nobody has an age on 2026-01-05 who is born on 2026-01-06",
            refused(() -> on("2026-01-05", "2026-01-06")));
        assertEquals("a month may have 28 days, so an age of 28 days must be told in months",
            refused(() -> Age.ofDays(28)));
        refused(() -> Age.ofDays(-1));
        refused(() -> Age.ofMonths(-1));
        refused(() -> new Age(0, 31));
    }
}
