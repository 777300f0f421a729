package doseward.language.draft;

import doseward.diagnostic.Span;
import doseward.protocol.DoseAmount;
import doseward.protocol.Over;
import doseward.protocol.Pace;
import doseward.protocol.Schedule.Days;
import doseward.protocol.Schedule.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Some days of an order and what is given on them, as far as it could be read.
 *
 * @param at where it begins
 * @param dosage its own, or the order's; empty where steps say it
 * @param pattern how doses lie in the days; steps are there without those that could not be read
 * @param steps the steps of such a pattern, with their places
 * @param inCycles the cycles it is given in; empty where it says none, which means all
 */
public record ItemDraft(
        Span at,
        Optional<DosageDraft> dosage,
        Optional<At<Days>> days,
        Optional<At<Pattern>> pattern,
        List<StepDraft> steps,
        Optional<At<Over>> over,
        List<SegmentDraft> profile,
        Optional<At<Integer>> atMost,
        Optional<At<List<Integer>>> inCycles) {

    public ItemDraft {
        steps = List.copyOf(steps);
        profile = List.copyOf(profile);
    }

    /** One step as far as it could be read. */
    public record StepDraft(Optional<At<DoseAmount>> amount, Optional<At<Duration>> over,
        Optional<At<Integer>> times) {}

    /**
     * One rate of a profile as far as it could be read.
     *
     * @param time empty inside where it lasts for the rest
     */
    public record SegmentDraft(Optional<At<Pace>> pace, Optional<At<Optional<Duration>>> time) {}

    /** Whether it is given in this cycle. */
    public boolean isInCycle(int cycle) {
        return inCycles.map(cycles -> cycles.value().contains(cycle)).orElse(true);
    }

    /** Every amount of a dose that it names. */
    public List<At<DoseAmount>> amounts() {
        return Stream.concat(dosage.stream().flatMap(one -> one.amounts().stream()),
            steps.stream().flatMap(step -> step.amount().stream())).toList();
    }
}
