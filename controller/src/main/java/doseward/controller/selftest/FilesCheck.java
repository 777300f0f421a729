package doseward.controller.selftest;

import doseward.language.Documents;
import doseward.language.Reading;
import doseward.protocol.Protocol;
import java.util.Optional;

/**
 * The schedule file, with the drugs and signs that it leans on, still says what the course was planned from.
 *
 * @param file its path, or the name of a shipped protocol
 * @param planned what the course was planned from
 */
public record FilesCheck(String file, Protocol planned) implements Check {
    @Override public String name() {
        return "schedule, drug and sign files";
    }

    @Override public Optional<String> trouble() {
        return switch (Documents.shipped().protocol(file)) {
            case Reading.Sound<Protocol>(var now, _) when now.equals(planned) -> Optional.empty();
            case Reading.Sound<Protocol> _ -> Optional.of(file + ", or a drug or sign file that it leans on, "
                + "is no longer what the course was planned from; put back what was there, or stop the "
                + "course");
            case Reading.Faulty<Protocol> _ -> Optional.of(file + ", or a drug or sign file that it leans "
                + "on, can no longer be read; put back what was there, or stop the course");
        };
    }
}
