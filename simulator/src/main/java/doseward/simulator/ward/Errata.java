package doseward.simulator.ward;

import doseward.engine.Reading;
import doseward.protocol.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which readings of a ward were typed wrong and went through, and what they should have been. */
public final class Errata {
    private final List<Erratum> all = new ArrayList<>();

    private record Erratum(Reading wrong, Value right) {
        boolean is(Reading reading) {
            return reading.sign().equals(wrong.sign()) && reading.taken().equals(wrong.taken())
                && reading.value().equals(wrong.value());
        }
    }

    void add(Reading wrong, Value right) {
        all.add(new Erratum(wrong, right));
    }

    /** What the reading should have said; empty when it is right. */
    public Optional<Value> rightOf(Reading reading) {
        for (Erratum one : all) {
            if (one.is(reading)) {
                return Optional.of(one.right());
            }
        }
        return Optional.empty();
    }

    /** How many there were. */
    public int count() {
        return all.size();
    }
}
