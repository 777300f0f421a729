package doseward.language;

import doseward.language.draft.At;
import doseward.language.draft.CourseDraft.NextCourseDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.protocol.Condition;
import doseward.protocol.Sign;
import doseward.protocol.Starts;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The signs that a protocol speaks of, with those that their grades are worked out from. */
final class SpokenOf {
    private SpokenOf() {}

    static List<Sign> in(ProtocolDraft draft) {
        TreeSet<String> names = new TreeSet<>();
        draft.conditions().flatMap(one -> one.condition().signs().stream()).forEach(names::add);
        draft.scopes().flatMap(Scope::asked).forEach(names::add);
        draft.patient().baseline().stream().map(At::value).forEach(names::add);
        starts(draft).forEach(names::add);
        draft.signs().stream().filter(sign -> names.contains(sign.name()))
            .flatMap(SpokenOf::grades).flatMap(condition -> condition.signs().stream()).toList()
            .forEach(names::add);
        return draft.signs().stream().filter(sign -> names.contains(sign.name())).toList();
    }

    private static Stream<Condition> grades(Sign sign) {
        return sign instanceof Sign.Grade(_, Sign.Grading.WorkedOut(var rules), _)
            ? rules.stream().map(Sign.GradeRule::when) : Stream.empty();
    }

    /** What things begin after, whether orders or signs. */
    private static Stream<String> starts(ProtocolDraft draft) {
        Stream<String> next = draft.course().nextCourse().flatMap(NextCourseDraft::starts).stream()
            .map(starts -> starts.value().what());
        return Stream.concat(next, Stream.concat(
            draft.orders().stream().flatMap(order -> order.when().starts().stream()),
            draft.allCompanions().stream().flatMap(companion -> companion.starts().stream()))
            .map(At::value).map(Starts::what));
    }
}
