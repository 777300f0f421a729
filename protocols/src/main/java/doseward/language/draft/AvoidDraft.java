package doseward.language.draft;

import java.util.Optional;

/** A drug to avoid, as far as it could be read. */
public record AvoidDraft(Optional<At<String>> drug, Optional<At<String>> because) {}
