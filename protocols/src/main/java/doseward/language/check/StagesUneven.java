package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.At;
import doseward.language.draft.CourseDraft;
import doseward.language.draft.CourseDraft.StageDraft;
import doseward.language.draft.ProtocolDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A cycle that belongs to no stage, or to two; a stage of a cycle that there is not. */
final class StagesUneven implements Check {
    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        CourseDraft course = draft.course();
        boolean read = !course.stages().isEmpty() && course.cycles().isPresent()
            && course.stages().stream().allMatch(stage -> stage.inCycles().isPresent());
        if (!read) {
            return List.of();
        }
        int cycles = course.cycles().orElseThrow().value();
        return Stream.concat(
            course.stages().stream().flatMap(stage -> beyond(stage, cycles).stream()),
            IntStream.rangeClosed(1, cycles).boxed().flatMap(cycle -> of(course, cycle).stream())).toList();
    }

    private static Optional<Diagnostic> of(CourseDraft course, int cycle) {
        List<StageDraft> stages = course.stages().stream()
            .filter(stage -> cycles(stage).value().contains(cycle)).toList();
        if (stages.isEmpty()) {
            return Optional.of(found(cycles(course.stages().getLast()).span(),
                "Cycle " + cycle + " belongs to no stage"));
        }
        return stages.size() == 1 ? Optional.empty() : Optional.of(found(cycles(stages.get(1)).span(),
                "Cycle " + cycle + " belongs to two stages")
            .beside("and here", cycles(stages.getFirst()).span(), "here"));
    }

    private static Optional<Diagnostic> beyond(StageDraft stage, int cycles) {
        return cycles(stage).value().stream().filter(cycle -> cycle > cycles).findFirst()
            .map(cycle -> found(cycles(stage).span(),
                "There are " + cycles + " cycles, and this stage names cycle " + cycle));
    }

    private static At<List<Integer>> cycles(StageDraft stage) {
        return stage.inCycles().orElseThrow();
    }

    private static Diagnostic found(Span at, String says) {
        return Diagnostic.error(StagesUneven.class, at, says + ":", "Put each cycle into exactly one stage.",
            Told.lower(says));
    }
}
