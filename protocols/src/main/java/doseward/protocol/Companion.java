package doseward.protocol;

import java.time.Duration;
import java.util.Optional;

/** A drug that goes with an order, given by a nurse and shown to her; it never moves a pump. */
public record Companion(
        String drug, Dosage dosage, String route, Optional<Starts> starts, Optional<Duration> every,
        Optional<String> asNeeded, Optional<Condition> onlyIf, Optional<String> order) {}
