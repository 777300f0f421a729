package doseward.controller.command;

import doseward.controller.settings.Settings;
import doseward.controller.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of settings as a desk has it, read. */
final class DeskFile {
    private DeskFile() {}

    /** With one more line at its end, which may be empty. */
    static Settings read(Path folder, String stage, String protocol, String pump, String more) {
        Path desk = folder.resolve("desk.yaml");
        try {
            Files.writeString(desk, """
                language: 1
                controller: desk
                stage: %s
                broker: mqtt://127.0.0.1:1883
                protocol: %s
                patient:
                  weight: 80 kg
                begins: now
                zone: UTC
                journal: course.db
                pumps:
                  A: %s
                """.formatted(stage, protocol, pump) + more);
        } catch (IOException trouble) {
            throw new AssertionError(trouble);
        }
        return SettingsReader.read(desk).value().orElseThrow();
    }
}
