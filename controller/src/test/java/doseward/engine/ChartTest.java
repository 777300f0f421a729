package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Value;
import doseward.pump.Report.Trouble;
import doseward.pump.Stamp;
import doseward.quantity.Measure;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which reading is meant by its time, which baseline by its sign, and which pump by its start. */
class ChartTest {
    private static final Instant AT = Il2.due(1);

    private static Reading reading(String sign, Instant taken, long value) {
        return new Reading(sign, new Value.Measured(Measure.of(value, "mmHg")), taken, "N. Urse");
    }

    private static Chart chart(Instant... taken) {
        Chart chart = Chart.blank(Il2.PRESSURE, Duration.ofDays(2));
        for (Instant moment : taken) {
            chart = chart.with(reading(Il2.PRESSURE, moment, 110));
        }
        return chart;
    }

    private static Optional<Instant> found(Chart chart) {
        return chart.inMinuteOf(AT).map(Reading::taken);
    }

    @Test void aReadingIsFoundByItsVeryTimeOrElseByItsMinute() {
        Instant later = AT.plusSeconds(59);

        assertEquals(Optional.of(AT), found(chart(AT, later)));
        assertEquals(Optional.of(later), found(chart(later)));
        assertEquals(Optional.of(later), found(chart(AT.minusSeconds(60), later)));
        assertEquals(Optional.empty(), found(chart(AT.minusSeconds(1))), "that was a minute before");
        assertEquals(Optional.empty(), found(chart(AT.plusSeconds(60))));
        assertEquals(Optional.empty(), found(chart()));
    }

    @Test void eachSignHasABaselineOfItsOwnAndALaterOneReplacesIt() {
        Charts charts = Course.open(Il2.opening()).charts().withBaseline(reading("pulse", AT, 70))
            .withBaseline(reading("pressure", AT, 110)).withBaseline(reading("pressure", AT, 120));

        assertEquals(Optional.of(reading("pulse", AT, 70)), charts.baseline("pulse"));
        assertEquals(Optional.of(reading("pressure", AT, 120)), charts.baseline("pressure"));
        assertEquals(Optional.empty(), charts.baseline("weight"));
    }

    @Test void aPumpIsKnownByItsNameAndItsStart() {
        PumpLink link = new PumpLink("A", "pump-1", 2, Volume.ZERO, 0, Optional.empty(), List.of(),
            PumpFacts.NONE);

        assertTrue(link.isTeller(stamp("pump-1", 2)));
        assertFalse(link.isTeller(stamp("pump-1", 3)));
        assertFalse(link.isTeller(stamp("pump-2", 2)));
    }

    private static Stamp stamp(String pump, int boot) {
        return new Stamp(pump, boot, 1, Duration.ZERO, Volume.ZERO, 0);
    }

    @Test void troublesOfAPumpStandInTheirOwnOrderWhicheverCameFirst() {
        Course course = Course.open(Il2.opening());
        List<Trouble> both = List.of(Trouble.OCCLUSION_UPSTREAM, Trouble.AIR_IN_LINE).stream().sorted()
            .toList();

        for (List<Trouble> came : List.of(both, both.reversed())) {
            Course troubled = course.after(new Event.PumpAlarmed(AT, "A", came.getFirst()))
                .after(new Event.PumpAlarmed(AT, "A", came.getLast()));
            assertEquals(both, troubled.link("A").troubles());
        }
    }

    @Test void aRoleIsFoundByItsWord() {
        assertEquals(List.of("nurse", "physician", "pharmacist", "technician", "trainer", "patient"),
            Role.words());
        assertEquals(Optional.of(Role.PHARMACIST), Role.called("pharmacist"));
        assertEquals(Optional.empty(), Role.called("admiral"));
    }
}
