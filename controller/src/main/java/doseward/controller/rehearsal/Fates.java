package doseward.controller.rehearsal;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.engine.Phase;
import doseward.engine.Reason;
import doseward.protocol.Ends;
import doseward.scenario.Expectation.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of the doses of a played course, and why, as its events tell. */
final class Fates {
    private final Course course;
    private final List<Event> events;

    Fates(Course course, List<Event> events) {
        this.course = course;
        this.events = events;
    }

    boolean is(Dose dose, Fate fate) {
        return switch (fate) {
            case GIVEN -> outcome(dose).filter(Phase.Outcome.GIVEN::equals).isPresent();
            case SKIPPED -> outcome(dose).filter(Phase.Outcome.SKIPPED::equals).isPresent() && !isEnded(dose);
            case HELD -> !reasonsOfHolds(dose).isEmpty();
            case ENDED -> isEnded(dose);
            case REFUSED -> false;
        };
    }

    private static Optional<Phase.Outcome> outcome(Dose dose) {
        return dose.phase() instanceof Phase.Settled settled ? Optional.of(settled.outcome())
            : Optional.empty();
    }

    /** Whether it was not given, or not to its end, because something had ended its giving. */
    private boolean isEnded(Dose dose) {
        return events.stream().filter(event -> isEndOf(event, dose)).anyMatch(event ->
            course.endings().stream().anyMatch(ending -> ending.concerns(dose.planned())
                && !ending.at().isAfter(event.at())));
    }

    private static boolean isEndOf(Event event, Dose dose) {
        return event instanceof Event.DoseSkipped skipped && skipped.dose() == dose.number()
            || event instanceof Event.HaltOrdered halt && halt.dose() == dose.number();
    }

    /** Every reason for which the dose was held, halted, skipped, ended, or became another amount. */
    List<Reason> reasons(Dose dose) {
        List<Reason> reasons = new ArrayList<>(reasonsOfHolds(dose));
        for (Event event : events) {
            if (event instanceof Event.DoseSkipped skipped && skipped.dose() == dose.number()) {
                reasons.addAll(skipped.because());
            }
            if (event instanceof Event.GivingEnded ended && ended.concerns(dose.planned())) {
                reasons.add(ended.because());
            }
            if (event instanceof Event.AmountChanged changed && changed.concerns(dose.planned())) {
                reasons.add(changed.because());
            }
        }
        return reasons;
    }

    private List<Reason> reasonsOfHolds(Dose dose) {
        List<Reason> reasons = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Event.DoseHeld held && held.dose() == dose.number()) {
                reasons.addAll(held.because());
            }
            if (event instanceof Event.HaltOrdered halt && halt.dose() == dose.number()) {
                reasons.add(halt.because());
            }
            if (event instanceof Event.InfusionPaused paused && paused.dose() == dose.number()) {
                reasons.add(paused.because());
            }
        }
        return reasons;
    }

    boolean isCycle(int number, Fate fate) {
        List<Dose> doses = course.doses().stream().filter(dose -> dose.planned().cycle() == number).toList();
        return switch (fate) {
            case ENDED -> doses.stream().anyMatch(this::isEnded);
            case HELD -> doses.stream().allMatch(dose -> dose.phase() instanceof Phase.Waiting
                || dose.phase() instanceof Phase.Held);
            case GIVEN -> doses.stream().allMatch(dose -> is(dose, Fate.GIVEN));
            case SKIPPED, REFUSED -> doses.stream().allMatch(dose -> is(dose, Fate.SKIPPED));
        };
    }

    List<Reason> reasonsOfCycle(int number) {
        List<Reason> reasons = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Event.GivingEnded ended && ended.cycle() == number) {
                reasons.add(ended.because());
            }
        }
        return reasons;
    }

    /** Whether the cycle could not begin for want of this gate. */
    boolean isShut(int number, String gate) {
        boolean asked = course.plan().protocol().course().gatesBefore(number).stream()
            .anyMatch(condition -> condition.text().equals(gate));
        return asked && events.stream().anyMatch(event -> event instanceof Event.InputRefused refused
            && refused.what().equals("beginning cycle " + number));
    }

    boolean isOrder(String name, Fate fate) {
        List<Dose> doses = course.doses().stream().filter(dose -> dose.planned().order().equals(name))
            .toList();
        return fate == Fate.ENDED ? doses.stream().anyMatch(this::isEnded)
            : doses.stream().allMatch(dose -> is(dose, fate));
    }

    List<Reason> reasonsOfOrder(String name) {
        return course.doses().stream().filter(dose -> dose.planned().order().equals(name))
            .flatMap(dose -> reasons(dose).stream()).distinct().toList();
    }

    boolean isCourse(Fate fate) {
        return switch (fate) {
            case REFUSED -> reasonsOfCourse().stream().anyMatch(Reason.Refused.class::isInstance);
            case ENDED -> course.endings().stream().anyMatch(ending -> ending.ends() == Ends.COURSE);
            case GIVEN -> course.doses().stream().allMatch(dose -> is(dose, Fate.GIVEN));
            case HELD -> course.doses().stream().noneMatch(Dose::mayHaveFlowed);
            case SKIPPED -> course.doses().stream().allMatch(dose -> is(dose, Fate.SKIPPED));
        };
    }

    List<Reason> reasonsOfCourse() {
        List<Reason> reasons = new ArrayList<>();
        course.endings().stream().filter(ending -> ending.ends() == Ends.COURSE)
            .forEach(ending -> reasons.add(ending.because()));
        course.doses().forEach(dose -> reasons.addAll(reasons(dose)));
        return reasons;
    }
}
