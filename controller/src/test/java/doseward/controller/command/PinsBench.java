package doseward.controller.command;

import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import doseward.pump.gpio.clock.KernelClock;
import doseward.pump.gpio.pi4j.Pi4jLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A syringe pump on a made-up board, and the settings by which a technician's command finds it. */
final class PinsBench {
    private PinsBench() {}

    /** The file, of which the journal and all that the pump keeps stand in the same folder. */
    static Path settings(Path folder) throws IOException {
        return Files.writeString(folder.resolve("bench.yaml"), """
            language: 1
            controller: bench
            stage: simulation
            protocol: il2-high-dose-bolus
            patient:
              weight: 80 kg
            begins: now
            zone: UTC
            journal: %s
            pumps:
              A:
                pump: bench-syringe
                kind: syringe
                chip: gpiochip0
                step: 17
                direction: 27
                enable: 22
                emergency-stop: 5
                steps: 200
                micro-steps: 16
                lead: 1 mm
                syringe: bd-plastipak-50
                fastest: 800 mL/h
            """.formatted(folder.resolve("course.db")));
    }

    static Pi4jLines board() {
        return new Pi4jLines(MockDigitalOutputProvider.newInstance(), MockDigitalInputProvider.newInstance(),
            () -> new KernelClock().nanos());
    }
}
