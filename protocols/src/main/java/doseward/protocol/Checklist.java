package doseward.protocol;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What must be known and said before each dose.
 *
 * @param nurses how many named nurses confirm
 */
public record Checklist(int nurses, List<Required> record) {
    public Checklist {
        record = List.copyOf(record);
        if (nurses < 1 || nurses > 2) {
            throw new IllegalArgumentException("one nurse or two confirm a dose, not " + nurses);
        }
    }

    /** A sign that must have been recorded, and how long ago at most; exactly as long ago is still fresh. */
    public record Required(String sign, Duration within) {}

    /** How old a reading of the sign may be; empty when nobody is asked for it. */
    public Optional<Duration> within(String sign) {
        return record.stream().filter(required -> required.sign().equals(sign)).map(Required::within)
            .findFirst();
    }
}
