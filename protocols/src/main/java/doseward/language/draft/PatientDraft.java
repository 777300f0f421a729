package doseward.language.draft;

import doseward.diagnostic.Span;
import doseward.protocol.AgeRange;
import doseward.protocol.HeightRange;
import doseward.protocol.PatientNeeds.Sex;
import doseward.protocol.PatientNeeds.Weighed;
import doseward.protocol.SurfaceRule;
import doseward.protocol.WeightRange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whom a protocol is for, as far as it could be read.
 *
 * @param at where the part stands, or the top of the file where there is none
 * @param says the keys that stand there, readable or not
 * @param baseline names of signs
 */
public record PatientDraft(
        Span at,
        List<String> says,
        Optional<At<WeightRange>> weight,
        Optional<At<HeightRange>> height,
        Optional<At<AgeRange>> age,
        Optional<At<Sex>> sex,
        Optional<At<Weighed>> weighed,
        Optional<At<SurfaceRule>> surface,
        List<At<String>> baseline,
        Optional<At<Duration>> askedWithin,
        List<RefusalDraft> refuse) {

    public PatientDraft {
        says = List.copyOf(says);
        baseline = List.copyOf(baseline);
        refuse = List.copyOf(refuse);
    }

    /** Of a patient of whom nothing could be read. */
    public static PatientDraft unread(Span at) {
        return new PatientDraft(at, List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(),
            Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /** A refusal as far as it could be read. */
    public record RefusalDraft(Optional<ConditionDraft> when, Optional<At<String>> because) {}
}
