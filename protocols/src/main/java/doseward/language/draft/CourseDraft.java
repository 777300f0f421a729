package doseward.language.draft;

import doseward.diagnostic.Phrase;
import doseward.diagnostic.Span;
import doseward.protocol.CourseShape.Following;
import doseward.protocol.CourseShape.Gap;
import java.util.List;
import java.util.Optional;

/**
 * The course as far as it could be read.
 *
 * @param at where the part stands, or the top of the file where there is none
 * @param cycles how many at most
 * @param personDecides whether the file says {@code at most}, so that a person decides before each
 * @param gap between two cycles, if the course says it for all
 */
public record CourseDraft(
        Span at,
        Optional<At<Integer>> cycles,
        boolean personDecides,
        Optional<At<Gap>> gap,
        Optional<ConditionDraft> onlyIf,
        List<StageDraft> stages,
        Optional<At<String>> dayZero,
        Optional<At<Integer>> firstDay,
        Optional<NextCourseDraft> nextCourse) {

    public CourseDraft {
        stages = List.copyOf(stages);
    }

    /** Of a course of which nothing could be read. */
    public static CourseDraft unread(Span at) {
        return new CourseDraft(at, Optional.empty(), false, Optional.empty(), Optional.empty(), List.of(),
            Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A kind of cycles as far as it could be read. */
    public record StageDraft(Phrase name, Optional<At<List<Integer>>> inCycles, Optional<At<Gap>> gap,
        Optional<ConditionDraft> onlyIf) {}

    /** What must be before a further course, as far as it could be read. */
    public record NextCourseDraft(Optional<At<Following>> starts, Optional<ConditionDraft> onlyIf,
        Optional<At<Integer>> atMost) {}

    /** The gap that follows this cycle, if the file says one. */
    public Optional<At<Gap>> gapAfter(int cycle) {
        return stages.stream()
            .filter(stage -> stage.inCycles().filter(cycles -> cycles.value().contains(cycle)).isPresent())
            .findFirst().flatMap(StageDraft::gap).or(() -> gap);
    }
}
