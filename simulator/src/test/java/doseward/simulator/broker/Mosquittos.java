package doseward.simulator.broker;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Finds the real Mosquitto; where there is none its tests are skipped, unless they are required. */
final class Mosquittos {
    private static final String ABSENT = "Mosquitto is not installed, so the adapter was not tried "
        + "against it. Install it (on Debian: apt install mosquitto).";

    private Mosquittos() {}

    static TestBroker required(String... settings) {
        Optional<Path> program = TestBroker.Mosquitto.installed();
        if (program.isEmpty() && "1".equals(System.getenv("DOSEWARD_REQUIRE_MOSQUITTO"))) {
            return fail(ABSENT);
        }
        Assumptions.assumeTrue(program.isPresent(), ABSENT);
        return new TestBroker.Mosquitto(program.get(), List.of(settings));
    }
}
