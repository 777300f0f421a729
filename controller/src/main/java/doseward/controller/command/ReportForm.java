package doseward.controller.command;

import doseward.controller.paper.Paper;
import doseward.controller.report.CoursePage;
import doseward.controller.words.Clock;
import doseward.controller.words.CourseReport;
import doseward.engine.Course;
import doseward.journal.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How a course is reported. */
enum ReportForm {
    TEXT, HTML, PDF;

    byte[] of(Transcript journal) {
        return switch (this) {
            case TEXT -> bytes(String.join("\n", new CourseReport(Course.replay(journal.opening(),
                journal.events()), journal.events(), Clock.of(journal.opening())).lines()) + "\n");
            case HTML -> bytes(page(journal).onScreen());
            case PDF -> Paper.of(page(journal).onPaper(), page(journal).lastNews());
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static CoursePage page(Transcript journal) {
        return journal.broken().map(broken -> CoursePage.of(journal, broken.getMessage()))
            .orElseGet(() -> CoursePage.of(journal));
    }

    /** Whether a terminal can show it. */
    boolean isText() {
        return this != PDF;
    }

    @Override public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
