package doseward.controller.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.diagnostic.LineForm;
import doseward.language.Reading;
import doseward.language.source.SourceFile;
import doseward.pump.Make.Container;
import doseward.pump.gpio.Analog;
import doseward.pump.gpio.Equipment;
import doseward.pump.gpio.Watch;
import doseward.pump.gpio.Watch.Meaning;
import doseward.pump.gpio.battery.BatteryWish;
import doseward.pump.gpio.battery.Discharge.Point;
import doseward.pump.gpio.battery.Discharge;
import doseward.pump.gpio.force.ForceWish;
import doseward.pump.gpio.force.Pressure;
import doseward.pump.gpio.force.Slope;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.shaft.EncoderWish;
import doseward.pump.gpio.shaft.Scale;
import doseward.pump.gpio.signal.SignalWish.Buzzer;
import doseward.pump.gpio.signal.SignalWish.Lamps;
import doseward.pump.gpio.signal.SignalWish;
import doseward.pump.gpio.stepper.Mechanics;
import doseward.pump.gpio.stepper.StepVolume;
import doseward.pump.gpio.stepper.Wiring;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pump on pins, as a technician writes it down. */
class PinsReaderTest {
    private static final String SOUND = """
        language: 1
        controller: desk
        stage: dry-run
        protocol: il2-high-dose-bolus
        patient:
          weight: 80 kg
        begins: now
        zone: UTC
        journal: course.db
        arming: two people
        pumps:
          A:
            pump: bench-syringe
            kind: syringe
            chip: gpiochip0
            step: 17
            direction: 27
            enable: 22
            emergency-stop: 5 and 6
            door: 13
            steps: 200
            micro-steps: 16
            lead: 1.5 mm
            syringe: bd-plastipak-50
            fastest: 200 mL/h
            back-off: 0.2 mL
        """;

    private static final String ROLLERS = SOUND.replace("kind: syringe", "kind: rollers")
        .replace("    lead: 1.5 mm\n    syringe: bd-plastipak-50\n", "    turn: 0.16 mL\n");

    private static final String FORCE = """
            converter: spidev0.0
            force: 3
            force-low: 102 at 0 mmHg
            force-high: 810 at 600 mmHg
            blocked-above: 300 mmHg
        """;

    private static final String BATTERY = """
            converter: spidev0.0
            battery: 1
            battery-full-scale: 16.5 V
            battery-table: 9 V at 0 %, 10.8 V at 20 %, 12.6 V at 100 %
            battery-lasts: 3 hours
            mains: 18
        """;

    private static Reading<Settings> read(String words) {
        return SettingsReader.read(SourceFile.of("desk.yaml", words.getBytes(StandardCharsets.UTF_8)));
    }

    private static String wrong(String words) {
        return LineForm.of(read(words).findings());
    }

    private static LineId line(int offset) {
        return new LineId("gpiochip0", offset);
    }

    @Test void everyKeyIsReadAndNoBrokerIsNeeded() {
        Settings settings = read(SOUND + "trust: trust.yaml\n").value().orElseThrow();

        Watch door = Watch.of(Meaning.DOOR, new InputWish(line(13), "door", Bias.PULLED_UP), Level.LOW);
        Watch stop = Watch.of(Meaning.EMERGENCY_STOP,
            new InputWish(line(5), "emergency stop", Bias.PULLED_UP), Level.LOW)
            .with(new InputWish(line(6), "emergency stop, second contact", Bias.PULLED_UP));
        assertEquals(new PumpAt.OnPins("bench-syringe",
            new Wiring(line(17), line(27), line(22), Level.LOW, Level.HIGH),
            new Mechanics(200, 16, 1_500, 26_500).stepVolume(), Container.SYRINGE,
            "bd-plastipak-50", Volume.ofMillilitres(50),
            Rate.ofMillilitresPerHour(200), new Volume(200), Equipment.of(List.of(stop, door))),
            settings.pumps().get("A"));
        assertTrue(settings.brokers().isEmpty());
    }

    @Test void whatIsTurnedRoundIsSaid() {
        Settings settings = read(SOUND.replace("enable: 22", "enable: 22\n    enabled-by: high\n"
            + "    forward-by: low") + "trust: trust.yaml\n").value().orElseThrow();

        Wiring wiring = ((PumpAt.OnPins) settings.pumps().get("A")).wiring();
        assertEquals(Level.HIGH, wiring.enabled());
        assertEquals(Level.LOW, wiring.forward());
    }

    @Test void howAPumpIsHeardAndSeenIsRead() {
        Settings settings = read(SOUND + "    sounder: 12\n    red-lamp: 8\n    yellow-lamp: 7\n"
            + "    cyan-lamp: 25\n    silence: 16\ntrust: trust.yaml\n").value().orElseThrow();

        Equipment equipment = ((PumpAt.OnPins) settings.pumps().get("A")).equipment();
        Lamps lamps = new Lamps(line(8), line(7), line(25));
        assertEquals(new SignalWish(Optional.of(new Buzzer(line(12))), Optional.of(lamps)),
            equipment.signals());
        assertEquals(Optional.of(new InputWish(line(16), "silence", Bias.PULLED_UP)),
            equipment.buttons().silence());
    }

    @Test void whatHoldsTheMotorsPowerIsRead() {
        Settings settings = read(SOUND + "    motor-watchdog: 4\ntrust: trust.yaml\n").value().orElseThrow();

        Equipment equipment = ((PumpAt.OnPins) settings.pumps().get("A")).equipment();
        assertEquals(Optional.of(line(4)), equipment.watchdog());
        assertTrue(wrong(SOUND + "    motor-watchdog: 22\n").contains("is that of \"enable\" already"));
    }

    @Test void aHomeAndAButtonThatStopsAreRead() {
        Settings settings = read(SOUND + "    home: 9\n    stop-button: 20\ntrust: trust.yaml\n").value()
            .orElseThrow();

        Equipment equipment = ((PumpAt.OnPins) settings.pumps().get("A")).equipment();
        assertEquals(Optional.of(new InputWish(line(9), "home", Bias.PULLED_UP)), equipment.home());
        assertEquals(Optional.of(new InputWish(line(20), "stop button", Bias.PULLED_UP)),
            equipment.buttons().stop());
        assertTrue(wrong(SOUND + "    home: 13\n").contains("is that of \"door\" already"));
    }

    @Test void dropsFallOnlyIntoALineWithADoor() {
        Settings settings = read(ROLLERS + "    drops: 23\ntrust: trust.yaml\n").value().orElseThrow();

        assertEquals(Optional.of(new InputWish(line(23), "drops", Bias.PULLED_UP)),
            ((PumpAt.OnPins) settings.pumps().get("A")).equipment().drops());
        assertTrue(wrong(ROLLERS + "    drops: 13\n").contains("is that of \"door\" already"));
        assertTrue(wrong(SOUND + "    drops: 23\n").contains("no drops fall into a syringe"));
        assertTrue(wrong(ROLLERS.replace("door: 13", "drops: 23")).contains("door"));
    }

    @Test void whatItsForceStandsForIsRead() {
        Settings settings = read(SOUND + FORCE + "trust: trust.yaml\n").value().orElseThrow();

        Equipment equipment = ((PumpAt.OnPins) settings.pumps().get("A")).equipment();
        assertEquals(Optional.of(new Analog("spidev0.0", Optional.of(new ForceWish(3,
            new Slope(102, new Pressure(0), 810, new Pressure(600)), new Pressure(300))), Optional.empty())),
            equipment.analog());
    }

    @Test void whatItsBatterySaysIsRead() {
        Settings settings = read(SOUND + BATTERY + "trust: trust.yaml\n").value().orElseThrow();

        Equipment equipment = ((PumpAt.OnPins) settings.pumps().get("A")).equipment();
        assertEquals(Optional.of(new BatteryWish(1, 16_500,
            new Discharge(List.of(new Point(9_000, 0), new Point(10_800, 20), new Point(12_600, 100))),
            Duration.ofHours(3), Optional.of(new InputWish(line(18), "mains", Bias.PULLED_UP)))),
            equipment.analog().orElseThrow().battery());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "battery: 1       | battery: 9        | like \"0\"",
        "16.5 V           | 16500             | like \"16.5 V\"",
        "16.5 V           | 15.11 V           | by up to a fifth, to 15120 mV",
        "at 20 %          | at 100 %          | from 0 % to 100 %",
        "10.8 V           | 13 V              | from 0 % to 100 %",
        "10.8 V at        | 10.8 V is         | 12.6 V at 100 %",
        "3 hours          | 29 minutes        | is always low",
        "mains: 18        | mains: 17         | is that of \"step\" already",
        "battery: 1       | '# none'          | battery",
        "converter:       | '# none:'         | converter",
    })
    void whatIsWrongWithItsBatteryIsSaid(String was, String is, String says) {
        String said = wrong(SOUND + BATTERY.replace(was, is));

        assertTrue(said.contains(says), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "spidev0.0     | /dev/spidev0.0 | like \"spidev0.0\"",
        "force: 3      | force: 8       | like \"0\"",
        "102 at 0 mmHg | 102            | like \"102 at 0 mmHg\"",
        "102 at 0 mmHg | 3 at 0 mmHg    | a cut wire",
        "810 at 600    | 151 at 600     | at least 50 counts more",
        "810 at 600    | 810 at 0       | at least 50 counts more",
        "300 mmHg      | 777 mmHg       | 0 mmHg to 777 mmHg are told apart",
        "300 mmHg      | 40 kPa         | like \"300 mmHg\"",
        "force: 3      | '# none'       | force",
    })
    void whatIsWrongWithItsForceIsSaid(String was, String is, String says) {
        String said = wrong(SOUND + FORCE.replace(was, is));

        assertTrue(said.contains(says), said);
    }

    @Test void aLampNeedsTheOthersAndAButtonForSilenceASounder() {
        assertTrue(wrong(SOUND + "    red-lamp: 8\n    cyan-lamp: 25\n").contains("yellow-lamp"));
        assertTrue(wrong(SOUND + "    silence: 16\n").contains("sounder"));
    }

    @Test void anEncoderIsReadWithWhatItCounts() {
        Settings settings = read(SOUND + "    encoder: 23 and 24\n    counts: 2400\n"
            + "trust: trust.yaml\n").value().orElseThrow();

        assertEquals(Optional.of(new EncoderWish(new InputWish(line(23), "encoder, first", Bias.PULLED_UP),
            new InputWish(line(24), "encoder, second", Bias.PULLED_UP), new Scale(200, 16, 2_400))),
            ((PumpAt.OnPins) settings.pumps().get("A")).equipment().encoder());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "encoder: 23        | counts: 2400  | like \"23 and 24\"",
        "encoder: 23 and 17 | counts: 2400  | is that of \"step\" already",
        "encoder: 23 and 24 | counts: 66    | a whole number from 67 to 12800",
        "encoder: 23 and 24 | counts: 12801 | a whole number from 67 to 12800",
        "encoder: 23 and 24 | ''            | counts",
        "''                 | counts: 2400  | encoder",
    })
    void whatIsWrongWithAnEncoderIsSaid(String encoder, String counts, String says) {
        String said = wrong(SOUND + "    " + encoder + "\n    " + counts + "\n");

        assertTrue(said.contains(says), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "door: 13        | door: 17             | is that of \"step\" already",
        "door: 13        | door: 5              | is that of \"emergency-stop\" already",
        "door: 13        | door: left           | like \"5 and 6\"",
        "direction: 27   | direction: GPIO27    | 17",
        "steps: 200      | steps: 0             | a whole number from 1 to 10000",
        "micro-steps: 16 | micro-steps: 512     | a whole number from 1 to 256",
        "lead: 1.5 mm    | lead: 1.5            | 2 mm",
        "bd-plastipak-50 | plastipak            | no syringe of the library is called so",
        "fastest: 200    | fastest: 2000        | steps can be made for",
        "0.2 mL          | 2 mL                 | would draw blood",
        "chip: gpiochip0 | chip: /dev/gpiochip0 | gpiochip0",
        "    steps: 200  | '    '               | steps",
    })
    void whatIsWrongIsSaid(String was, String is, String says) {
        String said = wrong(SOUND.replace(was.stripTrailing(), is));

        assertTrue(said.contains(says), said);
    }

    @Test void ofARollerPumpItIsSaidWhatATurnMoves() {
        Settings settings = read(ROLLERS + "trust: trust.yaml\n").value().orElseThrow();

        PumpAt.OnPins pump = (PumpAt.OnPins) settings.pumps().get("A");
        assertEquals(Container.BAG, pump.container());
        assertEquals(new StepVolume(50_000_000), pump.step());
        assertTrue(wrong(SOUND.replace("kind: syringe", "kind: rollers")).contains("turn"));
    }

    @Test void aPumpByItsNameAloneNeedsABroker() {
        String alone = SOUND.substring(0, SOUND.indexOf("  A:")) + "  A: pump-1\n";

        assertTrue(wrong(alone).contains("is met at a broker"), wrong(alone));
        assertEquals(Optional.of("mqtt://127.0.0.1:1883"), read(alone + "trust: trust.yaml\n"
            + "broker: mqtt://127.0.0.1:1883\n").value()
            .map(settings -> settings.brokers().getFirst().address()));
    }
}
