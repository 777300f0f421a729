package doseward.engine;

import static doseward.engine.Judged.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.quantity.Measure;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendsTest {
    private static Condition.Trend creatinine(boolean rising, Comparison comparison) {
        return new Condition.Trend(new Condition.Latest(Il2.CREATININE), rising, comparison,
            Measure.ofThousandths(300, "mg/dL"), new Condition.Over(Duration.ofHours(24)));
    }

    private static Judged covered(long latest) {
        return Judged.nothing().creatinine(hour(-30), 400).creatinine(hour(-24), 1_000)
            .creatinine(hour(-12), 1_100).creatinine(hour(0), latest);
    }

    @ParameterizedTest @CsvSource({
        "AT_LEAST,1299,FALSE", "AT_LEAST,1300,TRUE", "ABOVE,1300,FALSE", "ABOVE,1301,TRUE",
        "BELOW,1299,TRUE", "BELOW,1300,FALSE", "AT_LEAST,900,FALSE", "BELOW,900,TRUE",
    })
    void aRiseGoesFromTheLowestOfTheStretchToTheLatest(Comparison comparison, long latest, Truth truth) {
        assertEquals(truth, covered(latest).at(hour(0), creatinine(true, comparison)));
    }

    @ParameterizedTest @CsvSource({"AT_LEAST,801,FALSE", "AT_LEAST,800,TRUE", "BELOW,801,TRUE"})
    void aFallGoesFromTheHighestOfTheStretchToTheLatest(Comparison comparison, long latest, Truth truth) {
        assertEquals(truth, covered(latest).at(hour(0), creatinine(false, comparison)));
    }

    @Test void aLargeRiseIsKnownFromTwoReadingsAndASmallOneOnlyWhereTheyCoverTheStretch() {
        Judged gap = Judged.nothing().creatinine(hour(-2), 1_000);

        assertEquals(Truth.TRUE, gap.creatinine(hour(0), 1_300).at(hour(0), creatinine(true,
            Comparison.AT_LEAST)));
        assertEquals(Truth.UNKNOWN, gap.creatinine(hour(1), 1_200).at(hour(1), creatinine(true,
            Comparison.AT_LEAST)));
        assertEquals(Truth.UNKNOWN, gap.at(hour(1), creatinine(true, Comparison.BELOW)));
    }

    @Test void theLatestReadingMustBeFresh() {
        assertEquals(Truth.TRUE, covered(1_300).at(hour(12), creatinine(true, Comparison.AT_LEAST)));
        assertEquals(Truth.UNKNOWN, covered(1_300).at(hour(12).plusSeconds(1),
            creatinine(true, Comparison.AT_LEAST)));
    }

    @Test void theWorkingNamesTheTwoReadings() {
        Working working = covered(1_300).working(hour(0), creatinine(true, Comparison.AT_LEAST));

        assertEquals("creatinine was 1 mg/dL at 2026-01-04T08:00:00Z, by N. Urse, creatinine was 1.3 mg/dL at"
            + " 2026-01-05T08:00:00Z, by N. Urse, risen by 0.3 mg/dL, from 2026-01-04T08:00:00Z to"
            + " 2026-01-05T08:00:00Z", working.sentence());
    }
}
