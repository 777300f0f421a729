package doseward.controller.selftest;

import doseward.engine.Input;
import doseward.engine.Machine.Failing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A list of checks, carried out in their order; the first that is not passed ends the test. */
public final class SelfTest {
    /** An infusion pump may take 70 s; ours stands in the way of a running dose, whose lease is 15 s. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    private final List<Check> checks;
    private final Supplier<Duration> uptime;

    /** With the monotonic clock that it is timed by. */
    public SelfTest(List<Check> checks, Supplier<Duration> uptime) {
        this.checks = List.copyOf(checks);
        this.uptime = uptime;
    }

    /** Carries it out. */
    public Input.SelfTested test(Instant now) {
        Duration began = uptime.get();
        List<String> passed = new ArrayList<>();
        for (Check check : checks) {
            Optional<String> found = look(check).or(() -> tooSlow(began));
            if (found.isPresent()) {
                return new Input.SelfTested(now, passed, Optional.of(new Failing(check.name(), found.get())));
            }
            passed.add(check.name());
        }
        return new Input.SelfTested(now, passed, Optional.empty());
    }

    /** A check that breaks down has found something, too: the program can't do what it must be able to. */
    private static Optional<String> look(Check check) {
        try {
            return check.trouble();
        } catch (RuntimeException | LinkageError broken) {
            return Optional.of("it could not be carried out (" + broken + "); install the program anew");
        }
    }

    private Optional<String> tooSlow(Duration began) {
        Duration took = uptime.get().minus(began);
        return took.compareTo(LONGEST) <= 0 ? Optional.empty()
            : Optional.of("the self-test took " + took.toSeconds() + " s by then, and may take "
                + LONGEST.toSeconds() + " s; find out what keeps the machine busy");
    }
}
