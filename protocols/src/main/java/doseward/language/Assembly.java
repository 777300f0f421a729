package doseward.language;

import doseward.language.draft.At;
import doseward.language.draft.AvoidDraft;
import doseward.language.draft.CompanionDraft;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.CourseDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.PatientDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.ProtocolDraft.HeadDraft;
import doseward.protocol.Avoided;
import doseward.protocol.Companion;
import doseward.protocol.Condition;
import doseward.protocol.CourseShape;
import doseward.protocol.CourseShape.NextCourse;
import doseward.protocol.CourseShape.Stage;
import doseward.protocol.Head;
import doseward.protocol.Order;
import doseward.protocol.PatientNeeds;
import doseward.protocol.PatientNeeds.Refusal;
import doseward.protocol.Protocol;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the protocol of a draft in which nothing is wrong. What the top says and what an order says both
 * hold.
 */
final class Assembly {
    private Assembly() {}

    static Protocol of(ProtocolDraft draft, String hash) {
        List<Order> orders = draft.orders().stream()
            .map(order -> OrderAssembly.of(order, draft.scopesOf(order))).toList();
        return new Protocol(head(draft.head().orElseThrow(), hash), patient(draft.patient()), orders,
            course(draft.course()), companions(draft), draft.avoid().stream().map(Assembly::avoided).toList(),
            SpokenOf.in(draft));
    }

    private static Head head(HeadDraft head, String hash) {
        return new Head(head.name(), head.revision(), head.title(), head.status(), head.sources(), hash);
    }

    private static PatientNeeds patient(PatientDraft patient) {
        return new PatientNeeds(said(patient.weight()), patient.height().map(At::value),
            patient.age().map(At::value), patient.sex().map(At::value), said(patient.weighed()),
            patient.surface().map(At::value), patient.baseline().stream().map(At::value).toList(),
            patient.askedWithin().map(At::value), patient.refuse().stream()
                .map(one -> new Refusal(meant(one.when()).orElseThrow(), said(one.because()))).toList());
    }

    private static CourseShape course(CourseDraft course) {
        return new CourseShape(said(course.cycles()), course.personDecides(), course.gap().map(At::value),
            meant(course.onlyIf()), course.stages().stream()
                .map(stage -> new Stage(stage.name().text(), said(stage.inCycles()),
                    stage.gap().map(At::value), meant(stage.onlyIf()))).toList(),
            course.dayZero().map(At::value), course.firstDay().map(At::value).orElse(1),
            course.nextCourse().map(next -> new NextCourse(next.starts().map(At::value),
                meant(next.onlyIf()), next.atMost().map(At::value))));
    }

    private static List<Companion> companions(ProtocolDraft draft) {
        return Stream.concat(
            draft.companions().stream().map(one -> companion(one, Optional.empty())),
            draft.orders().stream().flatMap(order -> order.companions().stream()
                .map(one -> companion(one, Optional.of(order).map(OrderDraft::name)
                    .map(name -> name.text()))))).toList();
    }

    private static Companion companion(CompanionDraft draft, Optional<String> order) {
        return new Companion(said(draft.drug()), draft.dosage().orElseThrow().dosage(), said(draft.route()),
            draft.starts().map(At::value), draft.every().map(At::value), draft.asNeeded().map(At::value),
            meant(draft.onlyIf()), order);
    }

    private static Avoided avoided(AvoidDraft draft) {
        return new Avoided(said(draft.drug()), said(draft.because()));
    }

    private static Optional<Condition> meant(Optional<ConditionDraft> condition) {
        return condition.map(ConditionDraft::condition);
    }

    static <T> T said(Optional<At<T>> answer) {
        return answer.orElseThrow().value();
    }
}
