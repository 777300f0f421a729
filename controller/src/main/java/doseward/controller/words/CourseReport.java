package doseward.controller.words;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.engine.MachineEvent;
import doseward.engine.Phase;
import doseward.plan.Plan;
import doseward.protocol.Given;
import doseward.protocol.Order;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What became of every dose of a course, and why; told from the journal's opening and events alone. */
public final class CourseReport {
    private final Course course;
    private final List<Event> events;
    private final Clock clock;
    private final Narrator narrator;

    public CourseReport(Course course, List<Event> events, Clock clock) {
        this.course = course;
        this.events = List.copyOf(events);
        this.clock = clock;
        this.narrator = new Narrator(course.plan());
    }

    /** The report, a line a dose, then the holds and stops, then the totals. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Course " + course.opening().course() + ": " + course.plan().head().title()
            + ", revision "
            + course.plan().head().revision() + ", for " + course.plan().patient().weight());
        lines.add("");
        lines.add(String.format(Locale.ROOT, "%4s  %5s  %-16s  %-12s  %18s  %12s", "dose", "cycle", "due",
            "came out", "amount", "delivered"));
        course.doses().forEach(dose -> dose(dose, lines));
        holds(lines);
        totals(lines);
        return lines;
    }

    private void dose(Dose dose, List<String> lines) {
        lines.add(String.format(Locale.ROOT, "%4d  %5d  %-16s  %-12s  %18s  %12s", dose.number(),
            dose.planned().cycle(), dose.due().map(clock::minute).orElse("not known yet"),
            DoseWords.outcome(dose), dose.amountGiven().map(Amount::toString).orElse("-"),
            dose.isByPump() ? DoseWords.delivered(dose) : "by a nurse"));
        String why = DoseWords.why(dose);
        if (!why.isEmpty()) {
            lines.add("      why: " + clock.read(why));
        }
    }

    private void holds(List<String> lines) {
        lines.add("");
        lines.add("Holds, stops and doubts:");
        int before = lines.size();
        for (Event event : events) {
            if (isWorthTelling(event)) {
                lines.add("  " + clock.second(event.at()) + "  "
                    + clock.read(narrator.sentence(event)));
            }
        }
        if (lines.size() == before) {
            lines.add("  none");
        }
    }

    private static boolean isWorthTelling(Event event) {
        return event instanceof Event.HoldBegan || event instanceof Event.HoldLifted
            || event instanceof Event.GivingEnded || event instanceof Event.AmountChanged
            || event instanceof Event.ReadingCorrected || event instanceof Event.DeliveryBecameUncertain
            || event instanceof Event.DoseSettled || event instanceof Event.HaltOrdered
            || event instanceof Event.OrderLapsed || event instanceof Event.OfTime
            || event instanceof Event.InfusionPaused || event instanceof Event.GivingCorrected
            || event instanceof Event.RuleAsked || event instanceof Event.RuleAnswered
            || event instanceof Event.PersonSaid || event instanceof Event.LimitOverridden
            || event instanceof Event.HoldsOverridden || event instanceof Event.PumpAlarmed
            || isOfTheMachine(event)
            || event instanceof Event.InterlockForbade;
    }

    private static boolean isOfTheMachine(Event event) {
        return event instanceof MachineEvent && !(event instanceof MachineEvent.SelfTestPassed);
    }

    private void totals(List<String> lines) {
        Plan plan = course.plan();
        lines.add("");
        for (Order order : plan.orders()) {
            List<Dose> doses = course.doses().stream()
                .filter(dose -> dose.planned().order().equals(order.name()) && dose.planned().isByPump())
                .toList();
            plan.totalOf(order.name()).filter(_ -> !doses.isEmpty()).ifPresent(planned -> lines.add(
                (plan.orders().size() == 1 ? "Delivered " : order.name() + ": delivered ")
                    + doses.stream().map(dose -> dose.planned().amountIn(dose.delivered()))
                        .reduce(planned.none(), Amount::plus)
                    + " in " + doses.stream().map(Dose::delivered).reduce(Volume.ZERO, Volume::plus)
                    + "; the plan was at most " + planned + " in " + plan.totalVolume() + "."));
        }
        Volume flushed = course.doses().stream().filter(Dose::mayHaveFlowed).map(this::flushed)
            .reduce(Volume.ZERO, Volume::plus);
        if (!flushed.isZero()) {
            lines.add("Flushed with " + flushed + " besides.");
        }
        lines.add("Given " + count(Phase.Outcome.GIVEN) + ", partly given "
            + count(Phase.Outcome.PARTLY_GIVEN)
            + ", skipped " + count(Phase.Outcome.SKIPPED) + ", of " + plan.doses().size() + " doses.");
    }

    /** What the nurse flushed the line with before and after a dose; it is fluid, and no drug. */
    private Volume flushed(Dose dose) {
        return course.plan().orderOf(dose.planned()).given() instanceof Given.ByPump pump
            ? Stream.concat(pump.before().stream(), pump.after().stream()).map(Given.Flush::volume)
                .reduce(Volume.ZERO, Volume::plus) : Volume.ZERO;
    }

    private long count(Phase.Outcome outcome) {
        return course.doses().stream().filter(dose -> dose.phase() instanceof Phase.Settled settled
            && settled.outcome() == outcome).count();
    }
}
