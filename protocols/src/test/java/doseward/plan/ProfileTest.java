package doseward.plan;

import static doseward.plan.PreparationTest.dose;
import static doseward.plan.PreparationTest.refusal;
import static doseward.plan.Sketch.days;
import static doseward.plan.Sketch.hours;
import static doseward.plan.Sketch.item;
import static doseward.plan.Sketch.million;
import static doseward.plan.Sketch.once;
import static doseward.plan.Sketch.over;
import static doseward.plan.Sketch.pump;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Giving.Flow;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Pace;
import doseward.protocol.Schedule.Segment;
import doseward.quantity.Amount;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A dose that flows at one rate after another. */
class ProfileTest {
    @Test void aProfileFlowsVolumeByVolumeAndNeverAheadOfItself() {
        PlannedDose dose = dose(80, pump("il-2", million(18, Basis.FLAT), 500, over(item(days(1), once()),
            hours(2), hours(4), new Segment(pace(50_000), Optional.of(Duration.ofMinutes(30))),
            new Segment(pace(100_050), Optional.of(Duration.ofMinutes(20))),
            new Segment(pace(200_000), Optional.empty()))));

        assertEquals(List.of(new Flow(Volume.ofMillilitres(25), new Rate(50_000)),
            new Flow(new Volume(33_340), new Rate(100_000)),
            new Flow(new Volume(441_660), new Rate(200_000))), dose.infusion().flows());
        assertEquals(Volume.ofMillilitres(500), dose.vtbi());
        assertTrue(dose.roundings().contains("Rate 2 is rounded down from 100.05 mL/h to 100 mL/h."));
    }

    @Test void aProfileMayBeSaidInDrug() {
        Pace tenth = new Pace.OfDrug(new DoseAmount(Amount.ofMillionUnits(1), Basis.PER_M2));

        PlannedDose dose = dose(80, pump("il-2", million(18, Basis.FLAT), 90, over(item(days(1), once()),
            hours(9), new Segment(tenth, Optional.empty()))));

        assertEquals(List.of(new Flow(Volume.ofMillilitres(90), new Rate(10_000))), dose.infusion().flows());
    }

    @Test void aProfileThatTakesLongerThanTheOrderSaysIsRefused() {
        assertEquals("il-2: by its profile this bag takes 10 h, and it must be empty within 4 hours.",
            refusal(80, pump("il-2", million(18, Basis.FLAT), 500, over(item(days(1), once()), hours(4),
                new Segment(pace(50_000), Optional.empty())))));
    }

    @Test void aProfileThatTakesShorterThanTheOrderSaysIsRefused() {
        assertEquals("il-2: by its profile this bag takes 1 h 59 min, and it must flow for at least 2 hours.",
            refusal(80, pump("il-2", million(18, Basis.FLAT), 119, over(item(days(1), once()), hours(2),
                hours(4), new Segment(pace(60_000), Optional.empty())))));
    }

    /** The bag is empty after 72 minutes, and its time is no longer than that. */
    @Test void aRateThatABagIsTooSmallForIsTold() {
        PlannedDose dose = dose(80, pump("il-2", million(18, Basis.FLAT), 60, over(item(days(1), once()),
            hours(1), Duration.ofMinutes(90), new Segment(pace(50_000), Optional.of(hours(2))),
            new Segment(pace(100_000), Optional.empty()))));

        assertTrue(dose.roundings().contains("The bag is empty before rate 2 of the profile is reached."),
            dose.roundings().toString());
    }

    private static Pace pace(long microlitresPerHour) {
        return new Pace.OfVolume(new Rate(microlitresPerHour));
    }
}
