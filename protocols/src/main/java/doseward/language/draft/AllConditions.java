package doseward.language.draft;

import doseward.language.draft.CourseDraft.NextCourseDraft;
import doseward.language.draft.CourseDraft.StageDraft;
import doseward.language.draft.PatientDraft.RefusalDraft;
import java.util.Optional;
import java.util.stream.Stream;

/** Every condition of a protocol, wherever it stands. */
final class AllConditions {
    private AllConditions() {}

    static Stream<ConditionDraft> of(ProtocolDraft draft) {
        CourseDraft course = draft.course();
        return Stream.of(
                draft.patient().refuse().stream().map(RefusalDraft::when),
                Stream.of(course.onlyIf(), course.nextCourse().flatMap(NextCourseDraft::onlyIf)),
                course.stages().stream().map(StageDraft::onlyIf),
                draft.orders().stream().map(order -> order.when().onlyIf()),
                draft.allCompanions().stream().map(CompanionDraft::onlyIf),
                draft.scopes().flatMap(AllConditions::rules))
            .flatMap(some -> some).flatMap(Optional::stream);
    }

    private static Stream<Optional<ConditionDraft>> rules(Scope scope) {
        return Stream.of(
                scope.holds().stream().flatMap(rule -> Stream.of(rule.when(), rule.until())),
                scope.stops().stream().map(Scope.StopDraft::when),
                scope.changes().stream().flatMap(changes -> changes.rules().stream())
                    .map(Scope.ChangeDraft::when),
                scope.criteria().stream().flatMap(table -> table.criteria().stream())
                    .map(Scope.CriterionDraft::when))
            .flatMap(some -> some);
    }
}
