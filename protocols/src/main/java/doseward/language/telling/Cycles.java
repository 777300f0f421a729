package doseward.language.telling;

import doseward.protocol.CourseShape;
import doseward.protocol.CourseShape.Gap;
import doseward.protocol.CourseShape.NextCourse;
import doseward.protocol.CourseShape.Stage;
import doseward.protocol.Wait;

/** Tells how a course is made of cycles, and what stands between them. */
final class Cycles {
    private static final String GATE = "; while that is not known it does not begin, and what is missing is "
        + "named.";

    private Cycles() {}

    static void tell(CourseShape course, Page page) {
        page.paragraph("A day is 24 hours counted from the hour the course began, and not a date. "
            + numbering(course));
        page.paragraph(count(course) + course.gap().map(gap -> " "
                + gap("each further cycle", "the one before", gap, isBegunByPerson(course))).orElse("")
            + course.onlyIf().map(gate -> " A further cycle begins only if " + gate.text() + GATE)
                .orElse(""));
        course.stages().forEach(stage -> page.paragraph(stage(course, stage)));
        page.paragraph(course.nextCourse().map(Cycles::next)
            .orElse("The file says nothing of a further course."));
    }

    private static String numbering(CourseShape course) {
        return course.dayZero().map(order -> "Day 0 is the day of " + order + ": the days before it are "
                + "negative, and the day before day 0 is day -1.")
            .orElse("The first day of a cycle is day " + course.firstDay() + ".");
    }

    private static String count(CourseShape course) {
        if (course.cycles() == 1) {
            return "The course is 1 cycle.";
        }
        return course.personDecides()
            ? "The course is at most " + course.cycles() + " cycles; before each further one a person "
                + "decides."
            : "The course is " + course.cycles() + " cycles.";
    }

    private static boolean isBegunByPerson(CourseShape course) {
        return course.personDecides() || course.onlyIf().isPresent();
    }

    private static String gap(String what, String before, Gap gap, boolean gated) {
        String time = Say.range(gap.atLeast().toString(), gap.atMost().map(Wait::toString));
        return Say.capital(what) + " begins " + time + " after the "
            + (gap.fromEnd() ? "end of the last dose of " : "first dose of ") + before
            + (gated || gap.isRange() ? "; a named person begins it." : ", by itself.");
    }

    private static String stage(CourseShape course, Stage stage) {
        boolean gated = isBegunByPerson(course) || stage.onlyIf().isPresent();
        return Say.capital(Say.named("cycle", stage.inCycles()))
            + (stage.inCycles().size() == 1 ? " is " : " are ")
            + "called " + stage.name() + "."
            + stage.gap().map(gap -> " " + gap("the cycle after it", "it", gap, gated)).orElse("")
            + stage.onlyIf().map(gate -> " Such a cycle begins only if " + gate.text() + GATE).orElse("");
    }

    private static String next(NextCourse next) {
        return "A further course is begun by a person"
            + next.starts().map(after -> ", " + Say.range(after.atLeast().toString(),
                after.atMost().map(Wait::toString)) + " after " + after.what()).orElse("")
            + next.onlyIf().map(gate -> ", only if it is known that " + gate.text()).orElse("") + "."
            + next.atMost().map(most -> " There are at most " + Say.counted(most, "course")
                + ", this one counted.").orElse(" How many courses there may be is not limited.");
    }
}
