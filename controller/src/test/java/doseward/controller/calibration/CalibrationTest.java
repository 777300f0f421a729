package doseward.controller.calibration;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.settings.PumpAt.OnPins;
import doseward.pump.Make.Container;
import doseward.pump.gpio.Equipment;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.stepper.StepVolume;
import doseward.pump.gpio.stepper.Wiring;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A calibration is of one pump as it is. */
class CalibrationTest {
    private static final Wiring WIRING = new Wiring(line(17), line(27), line(22), Level.LOW, Level.HIGH);
    private static final StepVolume STEP = new StepVolume(172_000_000);
    private static final OnPins PUMP = pump("bench-syringe", "bd-plastipak-50", STEP);
    private static final Calibration MADE = Calibration.of(PUMP,
        new Fit(new StepVolume(170_000_000), List.of(1, -1, 0, 0, 0)), "T. Echnician", Instant.EPOCH);

    private static LineId line(int offset) {
        return new LineId("gpiochip0", offset);
    }

    private static OnPins pump(String id, String fitted, StepVolume step) {
        return new OnPins(id, WIRING, step, Container.SYRINGE, fitted, Volume.ofMillilitres(50),
            Rate.ofMillilitresPerHour(200), Volume.ZERO, Equipment.of(List.of()));
    }

    @Test void itCountsForThePumpThatWasWeighed() {
        assertTrue(MADE.isOf(PUMP));
    }

    @Test void itDoesNotCountForAnotherPumpSyringeOrScrew() {
        assertFalse(MADE.isOf(pump("other", "bd-plastipak-50", STEP)));
        assertFalse(MADE.isOf(pump("bench-syringe", "bd-60", STEP)));
        assertFalse(MADE.isOf(pump("bench-syringe", "bd-plastipak-50", new StepVolume(344_000_000))));
    }

    @Test void aPumpWhoseLinesOrStepsAreChangedIsAnotherToWhoeverArms() {
        OnPins unwatched = pump("bench-syringe", "bd-plastipak-50", new StepVolume(344_000_000));

        assertNotEquals(PUMP.inFull(), unwatched.inFull());
    }
}
