package doseward.scenario;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The test file of one protocol.
 *
 * @param begins by the clocks of UTC, so that a test means the same everywhere
 * @param well what is recorded before each dose unless a scenario says otherwise
 */
public record Scenarios(String protocol, Subject patient, LocalDateTime begins, List<Recorded> well,
    List<Scenario> scenarios) {

    public Scenarios {
        well = List.copyOf(well);
        scenarios = List.copyOf(scenarios);
    }
}
