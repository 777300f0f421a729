package doseward.language.difference;

import static doseward.language.difference.Area.FLOW;
import static doseward.language.difference.Tendency.LOOSER;
import static doseward.language.difference.Tendency.STRICTER;

import doseward.language.telling.Say;
import doseward.protocol.CourseShape;
import doseward.protocol.CourseShape.Gap;
import doseward.protocol.CourseShape.NextCourse;
import doseward.protocol.CourseShape.Stage;
import doseward.protocol.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a protocol says of its cycles and of further courses. */
final class CourseFacets {
    private CourseFacets() {}

    static List<Facet> of(CourseShape course) {
        List<Facet> all = new ArrayList<>();
        all.add(Facet.count(FLOW, "… cycles", course.cycles(), LOOSER, Tendency.UNDECIDED));
        if (course.personDecides()) {
            all.add(new Facet(FLOW, "a person decides before each further cycle", "",
                new Grade.Sized(0, "person", Tendency.UNDECIDED, STRICTER)));
        }
        course.gap().ifPresent(gap ->
            all.add(new Facet(FLOW, "between two cycles: …", gap(gap), Grades.gap(gap))));
        course.onlyIf().ifPresent(gate -> all.add(Facet.gate(FLOW, "a further cycle only if …", gate)));
        course.stages().forEach(stage -> stage(stage, all));
        course.dayZero().ifPresent(order -> all.add(Facet.open(FLOW, "day 0 is the day of …", order)));
        if (course.dayZero().isEmpty()) {
            all.add(Facet.open(FLOW, "the first day is day …", Integer.toString(course.firstDay())));
        }
        course.nextCourse().ifPresent(next -> next(next, all));
        return all;
    }

    private static String gap(Gap gap) {
        return span(gap.atLeast(), gap.atMost())
            + (gap.fromEnd() ? " after the end of the last dose" : " after the first dose");
    }

    private static String span(Wait least, Optional<Wait> most) {
        return Say.range(least.toString(), most.map(Wait::toString));
    }

    private static void stage(Stage stage, List<Facet> all) {
        String name = "stage " + stage.name();
        all.add(Facet.open(FLOW, name + " is …", Say.named("cycle", stage.inCycles())));
        stage.gap().ifPresent(gap -> all.add(new Facet(FLOW, name + ", then …", gap(gap), Grades.gap(gap))));
        stage.onlyIf().ifPresent(gate -> all.add(Facet.gate(FLOW, name + " only if …", gate)));
    }

    private static void next(NextCourse next, List<Facet> all) {
        next.starts().ifPresent(after -> all.add(Facet.open(FLOW, "a further course …",
            span(after.atLeast(), after.atMost()) + " after " + after.what())));
        next.onlyIf().ifPresent(gate -> all.add(Facet.gate(FLOW, "a further course only if …", gate)));
        next.atMost().ifPresent(most ->
            all.add(Facet.count(FLOW, "at most … courses", most, LOOSER, STRICTER)));
        all.add(Facet.open(FLOW, "a further course is spoken of", ""));
    }
}
