package doseward.simulator.processes;

import doseward.quantity.Volume;
import java.util.Optional;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;

/** Matches a volume that is the same as when it was last looked at. */
final class Unchanged extends BaseMatcher<Volume> {
    private Optional<Object> last = Optional.empty();

    @Override public boolean matches(Object now) {
        boolean same = last.isPresent() && last.get().equals(now);
        last = Optional.of(now);
        return same;
    }

    @Override public void describeTo(Description description) {
        description.appendText("a volume that no longer grows");
    }
}
