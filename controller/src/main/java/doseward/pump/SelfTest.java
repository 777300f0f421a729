package doseward.pump;

import java.util.List;

/** What a pump tested of itself, and what of that failed. */
public record SelfTest(List<Part> tested, List<Part> failed) {
    public SelfTest {
        tested = tested.stream().distinct().sorted().toList();
        failed = failed.stream().distinct().sorted().toList();
        if (!tested.containsAll(failed)) {
            throw new IllegalArgumentException("only what was tested can fail: " + failed + " of " + tested);
        }
    }

    /** What a pump can test. */
    public enum Part { PROCESSOR, MEMORY, BATTERY, KEYS, WATCHDOG, CLOCK, SOUNDER, SENSORS }

    public boolean passed() {
        return failed.isEmpty();
    }
}
