package doseward.plan.sheet;

import doseward.plan.Plan;
import doseward.plan.Spans;
import doseward.protocol.Companion;
import doseward.protocol.CourseShape.NextCourse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What belongs to a plan and is no dose of it: routes, companions, what to avoid, what comes after. */
final class Along {
    private final Plan plan;

    Along(Plan plan) {
        this.plan = plan;
    }

    /** All of it, in sentences. */
    List<String> all() {
        return Stream.of(routes(), plan.protocol().companions().stream().map(Along::companion),
            plan.protocol().avoid().stream().map(one -> "Avoid " + one.drug() + ": " + one.because() + "."),
            plan.protocol().course().nextCourse().stream().map(Along::next))
            .flatMap(sentences -> sentences).toList();
    }

    private Stream<String> routes() {
        return plan.orders().stream().flatMap(order -> order.route().stream()
            .map(route -> "Give " + order.name() + " by this route: " + route + "."));
    }

    private static String companion(Companion one) {
        return "Along with it, by a nurse: " + Stream.of(
            Stream.of(one.drug() + " " + one.dosage(), one.route()),
            one.starts().map(Words::starts).stream(),
            one.every().map(time -> "every " + Spans.words(time)).stream(),
            one.asNeeded().map(need -> "as needed for " + need).stream(),
            one.onlyIf().map(gate -> "only if " + gate.text()).stream(),
            one.order().map(order -> "with " + order + " alone").stream())
            .flatMap(words -> words).collect(Collectors.joining(", ")) + ".";
    }

    private static String next(NextCourse next) {
        return "A further course" + next.starts().map(after -> " " + after.atMost().map(most ->
                most.equals(after.atLeast()) ? most.toString() : after.atLeast() + " to " + most)
                .orElse("at least " + after.atLeast()) + " after " + after.what()).orElse("")
            + next.onlyIf().map(gate -> ", only if " + gate.text()).orElse("")
            + next.atMost().map(most -> "; at most " + most + " courses, this one counted").orElse("")
            + ". A person decides it; it is planned anew.";
    }
}
