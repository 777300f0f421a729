package doseward.controller.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.gpio.stepper.Mechanics;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.gpio.stepper.StepVolume;
import doseward.quantity.Rate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How fast pumps flow whose pulses a thread gives, against what the manual says of it. */
class FastestTest {
    private static final String HEADING =
        "| example | a step moves | its `fastest` | steps are then apart | steps can be made for |";
    private static final long PROMISED = MotorLimits.USUAL.promised().toNanos();

    /** Each shipped pump on pins stays below what its motor can follow, at its highest rate. */
    @Test void theManualHasEachShippedPumpWithItsRates() throws IOException {
        List<String> rows = Stream.of("syringe-pump.yaml", "roller-pump.yaml").map(FastestTest::row).toList();

        assertEquals(rows, manual().lines().dropWhile(line -> !line.equals(HEADING)).skip(2)
            .takeWhile(line -> line.startsWith("|")).toList());
    }

    private static String row(String example) {
        PumpAt.OnPins pump = (PumpAt.OnPins) SettingsReader.read(Path.of("settings", example)).value()
            .orElseThrow().pumps().get("A");
        long apart = apart(pump.step(), pump.fastest());
        assertTrue(apart >= PROMISED, example);
        return String.format(Locale.ROOT, "| `%s` | %d nL | %s | %d us | %s |", example,
            pump.step().nanolitres(1), pump.fastest(), apart / 1_000, pump.step().fastest(PROMISED));
    }

    /** Rounds down: no closer than so. */
    private static long apart(StepVolume step, Rate rate) {
        return Math.multiplyExact(step.femtolitres(), 3_600L) / rate.microlitresPerHour();
    }

    @Test void theManualHasWhatTheSmallestUsualSyringeCanDo() throws IOException {
        StepVolume step = new Mechanics(200, 16, 1_000, Syringe.named("bd-plastipak-10").orElseThrow()
            .boreMicrometres()).stepVolume();

        Rate fastest = step.fastest(PROMISED);
        assertTrue(manual().contains("up to " + fastest + ","), fastest::toString);
    }

    private static String manual() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
