package doseward.language.draft;

import doseward.protocol.Starts;
import java.time.Duration;
import java.util.Optional;

/** A companion as far as it could be read. */
public record CompanionDraft(
        Optional<At<String>> drug,
        Optional<DosageDraft> dosage,
        Optional<At<String>> route,
        Optional<At<Starts>> starts,
        Optional<At<Duration>> every,
        Optional<At<String>> asNeeded,
        Optional<ConditionDraft> onlyIf) {}
