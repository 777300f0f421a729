package doseward.simulator.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.words.Clock;
import doseward.controller.words.CourseReport;
import doseward.engine.Course;
import doseward.engine.Event;
import doseward.engine.Phase;
import doseward.engine.Phase.Outcome;
import doseward.engine.Reason;
import doseward.journal.JournalFailed;
import doseward.protocol.Ends;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class WardTest {
    private final Showing showing = new Showing(Showing.SEED);
    private final WardClock clock = new WardClock(showing.opens());
    private final WardPump pump = new WardPump(showing.opens());
    private final ListJournal journal = new ListJournal(showing.opening());

    @Test void theShownCourseHasAHoldItsLiftingASkippedDoseAndAStop() throws JournalFailed {
        Course course = run();

        List<Event> events = events();
        assertEquals(14, course.doses().stream().filter(dose -> dose.planned().cycle() == 1).count());
        assertTrue(events.stream().anyMatch(Event.HoldBegan.class::isInstance));
        assertTrue(events.stream().anyMatch(Event.HoldLifted.class::isInstance));
        assertTrue(events.stream().anyMatch(Event.GivingEnded.class::isInstance));
        assertTrue(course.doses().stream().anyMatch(dose -> dose.planned().cycle() == 1 && dose.held()));
        assertEquals(List.of(Ends.COURSE), course.endings().stream().map(Event.GivingEnded::ends).toList());
        assertTrue(course.endings().getFirst().because() instanceof Reason.RuleMet);
    }

    @Requirement("Open PCA R6.7.0(1)")
    @Test void theReportSaysWhyEachDoseWasNotGivenAndWhatFlowedInAll() throws JournalFailed {
        Course course = run();

        String report = String.join("\n",
            new CourseReport(course, events(), new Clock(ZoneOffset.UTC)).lines());

        long skipped = course.doses().stream().filter(dose -> dose.phase() instanceof Phase.Settled settled
            && settled.outcome() == Outcome.SKIPPED).count();
        assertEquals(skipped, report.lines().filter(line -> line.contains("why: ")).count());
        assertTrue(report.contains("Delivered 383,956,248 units in 421.28 mL; "
            + "the plan was at most 1,344,000,000 units in 1,474.48 mL."), report);
    }

    @Test void theReadmeShowsTwoDosesAsTheReportDoes() throws IOException, JournalFailed {
        Course course = run();

        String report = String.join(" ",
            new CourseReport(course, events(), new Clock(ZoneOffset.UTC)).lines());

        String shown = Files.readString(Path.of("..", "README.md"))
            .split("what became of every dose:\\s+```")[1].split("```")[0];
        assertTrue(plain(report).contains(plain(shown)), () -> shown + " is not in " + report);
    }

    /** Lines are broken elsewhere. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Requirement({"GIP 1.2.1", "Open PCA R5.1.0(3)", "Open PCA R6.2.0(1)"})
    @Test void whatThePumpTrulyDeliveredIsWhatTheControllerKnows() throws JournalFailed {
        Course course = run();

        long known = course.doses().stream()
            .mapToLong(dose -> ((Phase.Settled) dose.phase()).delivered().microlitres()).sum();
        assertEquals(pump.truth().past().lifetime().microlitres(), known);
    }

    private Course run() throws JournalFailed {
        return new Ward(showing.seed(), journal, clock, pump, new DirectWire(pump, clock)).run(events -> { });
    }

    private List<Event> events() {
        return journal.entries().stream().flatMap(entry -> entry.events().stream()).toList();
    }
}
