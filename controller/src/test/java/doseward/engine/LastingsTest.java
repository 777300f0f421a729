package doseward.engine;

import static doseward.engine.Judged.hour;
import static doseward.engine.Judged.lasting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastingsTest {
    private static final Condition AN_HOUR = lasting(Il2.PRESSURE, Comparison.AT_LEAST, 90, 60, false);
    private static final Condition OVER_AN_HOUR = lasting(Il2.PRESSURE, Comparison.AT_LEAST, 90, 60, true);

    @Test void itLastsFromTheFirstReadingThatMadeItTrueAndRunsOnToNow() {
        Judged judged = Judged.nothing().pressure(hour(-1), 80).pressure(hour(0), 95);

        assertEquals(Truth.FALSE, judged.at(hour(1).minusMillis(1), AN_HOUR));
        assertEquals(Truth.TRUE, judged.at(hour(1), AN_HOUR));
        assertEquals(Truth.FALSE, judged.at(hour(1), OVER_AN_HOUR));
        assertEquals(Truth.TRUE, judged.at(hour(1).plusMillis(1), OVER_AN_HOUR));
    }

    @Test void aReadingThatMadeItFalseBeginsItAnew() {
        Judged judged = Judged.nothing().pressure(hour(0), 95).pressure(hour(1), 89)
            .pressure(hour(1).plusSeconds(1), 95);

        assertEquals(Truth.FALSE, judged.at(hour(2), AN_HOUR));
        assertEquals(Truth.TRUE, judged.at(hour(2).plusSeconds(1), AN_HOUR));
    }

    @Test void aGapBetweenReadingsDoesNotBreakIt() {
        Judged judged = Judged.nothing().pressure(hour(0), 95).pressure(hour(20), 95);

        assertEquals(Truth.TRUE, judged.at(hour(20), AN_HOUR));
    }

    @Test void theLatestReadingMustBeFresh() {
        Judged judged = Judged.nothing().pressure(hour(0), 95);

        assertEquals(Truth.UNKNOWN, judged.at(hour(2).plusSeconds(1), AN_HOUR));
    }

    @Test void whatIsReportedHasLastedSinceItWasReportedAndSilenceSinceTheCourseWasOpened() {
        Condition none = new Condition.Chosen(Judged.PAIN, false, false, List.of("absent"),
            new Condition.Lasting(Optional.of(Duration.ofHours(2)), false));

        assertEquals(Truth.FALSE, Judged.nothing().at(hour(0), none));
        assertEquals(Truth.TRUE, Judged.nothing().at(hour(1), none));
        assertEquals(Truth.FALSE, Judged.nothing().pain(hour(0), "present").pain(hour(1), "absent")
            .at(hour(2), none));
        assertEquals(Truth.TRUE, Judged.nothing().pain(hour(0), "present").pain(hour(1), "absent")
            .at(hour(3), none));
    }

    @Test void aCorrectionCanMakeItLastAfterAll() {
        Judged judged = Judged.nothing().pressure(hour(-2), 95).pressure(hour(0), 80).pressure(hour(1), 95);

        Reading right = new Reading(Il2.PRESSURE, new Value.Measured(
            Measure.of(98, "mmHg")), hour(0), "N. Urse");
        judged.hears(new Input.CorrectReading(hour(1), hour(0), right, "misread"));

        assertEquals(Truth.TRUE, judged.at(hour(1), AN_HOUR));
    }

    @Test void theWorkingSaysSinceWhen() {
        Judged judged = Judged.nothing().pressure(hour(0), 95);

        assertEquals("systolic pressure was 95 mmHg at 2026-01-05T08:00:00Z, by N. Urse, true since"
            + " 2026-01-05T08:00:00Z only", judged.working(hour(0), AN_HOUR).sentence());
    }
}
