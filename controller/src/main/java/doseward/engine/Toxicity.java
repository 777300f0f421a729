package doseward.engine;

import doseward.protocol.Order;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets the protocol's rules act: stops first, then holds, then changes; running doses feel them, too. */
final class Toxicity {
    private Toxicity() {}

    /** Looks at every rule of every order, as something new is known. */
    static void review(Draft draft, Instant now) {
        stops(draft, now);
        for (int cycle : cycles(draft.course(), now)) {
            draft.course().plan().orders().forEach(order -> Holds.review(draft, order, cycle, now));
        }
        for (int cycle : cycles(draft.course(), now)) {
            draft.course().plan().orders().forEach(order -> Changes.review(draft, order, cycle, now));
        }
        haltWhatMustNotFlow(draft, now);
    }

    /** Looks at what comes by time alone: what lasts, what is held too long, a reading that grows old. */
    static void tick(Draft draft, Instant now) {
        draft.course().timed().review(draft, now);
        if (!draft.course().isAnyOpen()) {
            return;
        }
        for (Dose dose : draft.course().doses()) {
            if (dose.phase() instanceof Phase.Infusing infusing) {
                haltIfUnwatched(draft, dose, infusing, now);
            }
        }
    }

    private static void haltIfUnwatched(Draft draft, Dose dose, Phase.Infusing infusing, Instant now) {
        Order order = draft.course().plan().orderOf(dose.planned());
        if (order.checklist().whileRunning().isEmpty()) {
            return;
        }
        List<String> missing = Judge.of(draft.course(), order, dose.planned().cycle(), now)
            .missingInFlight(order, dose.flowSeen().orElse(infusing.started()));
        if (!missing.isEmpty()) {
            Delivery.halt(draft, dose, now, new Reason.Missing(missing));
        }
    }

    /** Ends what a stop rule of any order ends, in any cycle that goes on. */
    static void stops(Draft draft, Instant now) {
        for (int cycle : cycles(draft.course(), now)) {
            draft.course().plan().orders().forEach(order -> Stops.review(draft, order, cycle, now));
        }
    }

    /** The cycles that have begun and are not over; before and between cycles, the next. */
    static List<Integer> cycles(Course course, Instant now) {
        List<Integer> going = new ArrayList<>();
        for (Dose dose : course.doses()) {
            int cycle = dose.planned().cycle();
            if (!dose.isSettled() && !going.contains(cycle) && hasBegun(course, cycle, now)) {
                going.add(cycle);
            }
        }
        return !going.isEmpty() ? going
            : course.next().map(dose -> List.of(dose.planned().cycle())).orElse(List.of());
    }

    static boolean hasBegun(Course course, int cycle, Instant now) {
        for (Dose dose : course.doses()) {
            if (dose.planned().cycle() == cycle && dose.isDue(now)) {
                return true;
            }
        }
        return false;
    }

    /** When the first dose of the cycle is due; empty while none has a time. */
    static Optional<Instant> begins(Course course, int cycle) {
        Optional<Instant> first = Optional.empty();
        for (Dose dose : course.doses()) {
            if (dose.planned().cycle() == cycle && dose.due().isPresent()
                    && first.filter(known -> !dose.due().get().isBefore(known)).isEmpty()) {
                first = dose.due();
            }
        }
        return first;
    }

    /** Ends it: doses that no pump was told of are skipped, and running ones halted. */
    static void end(Draft draft, Event.GivingEnded ending) {
        draft.happens(ending);
        for (Dose dose : draft.course().doses()) {
            if (ending.concerns(dose.planned()) && !dose.isSettled() && !dose.isOpen()) {
                draft.happens(new Event.DoseSkipped(ending.at(), dose.number(), false,
                    List.of(ending.because())));
            }
        }
        haltWhatMustNotFlow(draft, ending.at());
    }

    /** Halts every running dose that a hold, an ending or a question about a stop concerns. */
    static void haltWhatMustNotFlow(Draft draft, Instant now) {
        for (Dose dose : draft.course().doses()) {
            if (dose.isOpen()) {
                forbiddance(draft.course(), dose)
                    .ifPresent(reason -> Delivery.halt(draft, dose, now, reason));
            }
        }
    }

    private static Optional<Reason> forbiddance(Course course, Dose dose) {
        return course.endingOf(dose).map(Event.GivingEnded::because)
            .or(() -> course.holds().stream().filter(hold -> hold.concerns(dose.planned().order())
                && !course.decisions().isOverridden(dose.number(), hold)).findFirst().map(Hold::because))
            .or(() -> course.decisions().open().stream()
                .filter(question -> question.about() == RuleQuestion.About.STOP)
                .filter(question -> question.concerns(dose.planned())).findFirst()
                .map(Reason.QuestionOpen::of));
    }
}
