package doseward.controller.pins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import doseward.controller.settings.PumpAt.OnPins;
import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Make.Container;
import doseward.pump.Report;
import doseward.pump.Token;
import doseward.pump.gpio.Analog;
import doseward.pump.gpio.Equipment;
import doseward.pump.gpio.clock.KernelClock;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.line.OutputWish;
import doseward.pump.gpio.pi4j.Pi4jLines;
import doseward.pump.gpio.stepper.Mechanics;
import doseward.pump.gpio.stepper.Wiring;
import doseward.pump.past.Keepsake;
import doseward.pump.past.Past;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pump as its settings say, on a made-up board, by this machine's clock. */
class PinsPumpTest {
    private static final Token DOSE = new Token("course", 1, 1);
    private static final OnPins SETTINGS = new OnPins("bench-syringe",
        new Wiring(line(17), line(27), line(22), Level.LOW, Level.HIGH),
        new Mechanics(200, 16, 1_000, 26_500).stepVolume(), Container.SYRINGE,
        "bd-plastipak-50", Volume.ofMillilitres(50),
        Rate.ofMillilitresPerHour(400), Volume.ZERO, Equipment.of(List.of()));

    @TempDir
    private Path folder;
    private final Pi4jLines lines = new Pi4jLines(MockDigitalOutputProvider.newInstance(),
        MockDigitalInputProvider.newInstance(), () -> new KernelClock().nanos());
    private final List<Report> heard = new ArrayList<>();

    @AfterEach void giveBack() {
        lines.close();
    }

    private static LineId line(int offset) {
        return new LineId("gpiochip0", offset);
    }

    private Path memory() {
        return folder.resolve("bench-syringe.memory");
    }

    private PinsPump pump() throws IOException {
        return PinsPump.open(SETTINGS, lines, memory(), 1, InstantSource.system());
    }

    private boolean hears(PinsPump pump, Class<? extends Report> wanted) {
        pump.poll().ifPresent(heard::add);
        return heard.stream().anyMatch(wanted::isInstance);
    }

    @Test void itGivesADoseAndRemembersIt() throws IOException {
        try (PinsPump pump = pump()) {
            Awaitility.await().until(() -> hears(pump, Report.Identified.class));
            pump.send(new Command.Infuse(DOSE,
                List.of(new Flow(new Volume(100), Rate.ofMillilitresPerHour(300))), Duration.ofSeconds(15),
                Instant.now().plusSeconds(10)));

            Awaitility.await().until(() -> hears(pump, Report.Finished.class));
        }

        assertEquals(new Past(1, new Volume(100), 0), new Keepsake(memory()).read());
    }

    @Test void startedAgainItSaysSo() throws IOException {
        pump().close();

        try (PinsPump pump = pump()) {
            Awaitility.await().until(() -> hears(pump, Report.Identified.class));
        }

        Report.Identified first = (Report.Identified) heard.getFirst();
        assertEquals(2, first.stamp().boot());
        assertEquals("bench-syringe", first.make().serial());
    }

    @Test void aConverterThatIsNotThereIsSaidAndNothingIsHeld() throws IOException {
        OnPins feeling = new OnPins("bench-syringe", SETTINGS.wiring(), SETTINGS.step(), SETTINGS.container(),
            SETTINGS.fitted(), SETTINGS.holds(), SETTINGS.fastest(), SETTINGS.backOff(),
            SETTINGS.equipment().with(new Analog("spidev99.9", Optional.empty(), Optional.empty())));

        LineFailed refused = assertThrows(LineFailed.class,
            () -> PinsPump.open(feeling, lines, memory(), 1, InstantSource.system()));

        assertTrue(refused.getMessage().startsWith("there is no /dev/spidev99.9"), refused.getMessage());
        pump().close();
    }

    @Test void aLineThatIsTakenIsSaidAndNothingIsHeld() throws IOException {
        var taken = lines.output(new OutputWish(line(27), "lamp", Level.LOW, Level.LOW));

        assertThrows(LineFailed.class, this::pump);
        taken.close();

        pump().close();
    }
}
