package doseward.engine;

import doseward.plan.Giving;
import doseward.plan.Hangs;
import doseward.plan.PlannedDose;
import doseward.pump.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The interlock's own opinion on time: when a dose is due, worked out from what it hangs on and not from what
 * the engine noted, and what of a dose that stopped may still flow.
 */
final class InterlockTime {
    private InterlockTime() {}

    static Optional<String> objection(Course before, Dose dose, Command.Infuse infuse, Instant now) {
        return dose.phase() instanceof Phase.Paused ? goingOn(dose, infuse, now)
            : starting(before, dose.planned(), infuse, now);
    }

    private static Optional<String> starting(Course before, PlannedDose planned, Command.Infuse infuse,
            Instant now) {
        Optional<Instant> due = due(before, planned);
        if (due.isEmpty()) {
            return Optional.of("what dose " + planned.number() + " waits for has not happened");
        }
        Instant last = due.get().plus(planned.mayStartLateBy());
        boolean inTime = !now.isBefore(due.get()) && !infuse.notAfter().isAfter(last);
        return inTime ? Optional.empty()
            : Optional.of("dose " + planned.number() + " may not start at " + now);
    }

    private static Optional<Instant> due(Course before, PlannedDose planned) {
        if (planned.hangs() instanceof Hangs.OnRun(var run, var after)) {
            return before.timetable().runs().stream().filter(begun -> begun.run() == run).findAny()
                .filter(begun -> isUnasked(before, run))
                .map(begun -> begun.begins().minus(begun.from()).plus(after));
        }
        if (planned.hangs() instanceof Hangs.OnDoseBefore(var atLeast, _)) {
            return before.doses().stream()
                .filter(other -> other.number() < planned.number()
                    && other.planned().order().equals(planned.order()))
                .reduce((_, later) -> later).flatMap(InterlockTime::start).map(start -> start.plus(atLeast));
        }
        return Optional.of(planned.due()).filter(_ -> before.timetable().cycles() >= planned.cycle());
    }

    private static boolean isUnasked(Course before, int run) {
        return before.timetable().questions().stream().map(Question::topic)
            .noneMatch(topic -> topic instanceof Question.Topic.OfRun(var asked, _) && asked == run);
    }

    private static Optional<Instant> start(Dose dose) {
        return dose.flowing().seen().isPresent() ? dose.flowing().seen()
            : dose.window().filter(_ -> dose.phase() instanceof Phase.Settled).map(Window::due);
    }

    /** The rest ends when the whole was to end, flows no faster, and comes to no more than the whole. */
    private static Optional<String> goingOn(Dose dose, Command.Infuse infuse, Instant now) {
        long planned = 0;
        for (Giving.Flow flow : dose.planned().infusion().flows()) {
            planned += flow.volume().microlitres();
        }
        long flowed = dose.flowing().beforePause().microlitres();
        Duration lasts = Duration.ZERO;
        for (Giving.Flow flow : infuse.flows()) {
            flowed += flow.volume().microlitres();
            lasts = lasts.plus(flow.rate().timeFor(flow.volume()));
        }
        Instant ends = dose.flowing().seen().orElse(now).plus(dose.planned().over());
        boolean atItsRates = infuse.flows().stream().allMatch(flow -> dose.planned().infusion().flows()
            .stream().anyMatch(whole -> whole.rate().equals(flow.rate())));
        return flowed <= planned && atItsRates && !now.plus(lasts).isAfter(ends) ? Optional.empty()
            : Optional.of("what is left of dose " + dose.number() + " would be more, faster or later than "
                + "the plan says");
    }
}
