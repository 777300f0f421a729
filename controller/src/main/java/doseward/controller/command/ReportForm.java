package doseward.controller.command;

import doseward.controller.report.CoursePage;
import doseward.controller.words.Clock;
import doseward.controller.words.CourseReport;
import doseward.engine.Course;
import doseward.journal.Transcript;
import java.util.Locale;

/** How a course is reported. */
enum ReportForm {
    TEXT, HTML;

    String of(Transcript journal) {
        return switch (this) {
            case TEXT -> String.join("\n", new CourseReport(Course.replay(journal.opening(),
                journal.events()), journal.events(), Clock.of(journal.opening())).lines()) + "\n";
            case HTML -> journal.broken()
                .map(broken -> CoursePage.of(journal, broken.getMessage()))
                .orElseGet(() -> CoursePage.of(journal));
        };
    }

    @Override public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
