package doseward.scenario;

import doseward.protocol.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sign and what is recorded of it.
 *
 * @param value empty where the test says that nobody records it
 */
public record Recorded(String sign, Optional<Value> value) {

    /** The one list, where the other does not speak of the same sign; then the other. */
    static List<Recorded> replaced(List<Recorded> some, List<Recorded> others) {
        List<String> signs = others.stream().map(Recorded::sign).toList();
        return Stream.concat(some.stream().filter(one -> !signs.contains(one.sign())), others.stream())
            .toList();
    }
}
