package doseward.language.draft;

import doseward.diagnostic.Span;
import doseward.protocol.Container.Filled;
import doseward.protocol.Container.Kind;
import doseward.protocol.Container.VolumeIs;
import java.util.Optional;

/**
 * The bag or syringe as far as it could be read.
 *
 * @param at where its key stands
 */
public record ContainerDraft(Span at, Kind kind, Optional<At<Filled>> volume, Optional<At<VolumeIs>> volumeIs,
    Optional<At<String>> diluent) {}
