package doseward.engine;

import doseward.engine.Question.Topic;
import doseward.plan.PlannedCycle;
import doseward.plan.Run;
import doseward.protocol.PatientNeeds.Weighed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Hears who begins a cycle or an order, leaves one out, or weighs the patient. */
final class Starting {
    private Starting() {}

    static void cycle(Draft draft, Input.BeginCycle input) {
        Optional<String> objection = Bedside.nameless(input.by())
            .or(() -> mayNotBegin(draft.course(), input));
        if (objection.isPresent()) {
            refuse(draft, input.at(), "beginning cycle " + input.cycle(), objection.get());
        } else {
            Beginnings.begin(draft, input.cycle(), input.at(), Optional.of(input.by()), input.at());
        }
    }

    private static Optional<String> mayNotBegin(Course course, Input.BeginCycle input) {
        Optional<CycleWindow> window = CycleWindow.next(course);
        if (window.filter(next -> next.cycle().number() == input.cycle()).isEmpty()) {
            return Optional.of(window.map(next -> "the next to begin is cycle " + next.cycle().number())
                .orElse(course.timetable().awaited().map(PlannedCycle::number)
                    .map(next -> "cycle " + (next - 1) + " is not over, or nothing is left to begin")
                    .orElse("no cycle waits to be begun")));
        }
        if (input.at().isBefore(window.get().opens())) {
            return Optional.of("it may not begin before " + window.get().opens());
        }
        Working gate = CycleGate.judge(course, window.get(), input.at());
        return gate.truth() == Truth.TRUE ? Optional.empty()
            : Optional.of("what must be true before it is not known to be: " + gate.sentence());
    }

    static void order(Draft draft, Input.BeginOrder input) {
        Optional<Run> run = asked(draft.course(), input.order());
        Optional<String> objection = Bedside.nameless(input.by()).or(() -> nobodyAsked(run, input.order()));
        if (objection.isPresent()) {
            refuse(draft, input.at(), "beginning " + input.order(), objection.get());
        } else {
            Beginnings.beginNow(draft, run.orElseThrow(), input.by(), input.at());
        }
    }

    static void leaveOut(Draft draft, Input.LeaveOut input) {
        Optional<Run> run = asked(draft.course(), input.order());
        Optional<String> objection = Bedside.nameless(input.by()).or(() -> nobodyAsked(run, input.order()));
        if (objection.isPresent()) {
            refuse(draft, input.at(), "leaving out " + input.order(), objection.get());
            return;
        }
        draft.happens(new Event.RunLeftOut(input.at(), run.orElseThrow().number(), input.order(), input.by(),
            input.because()));
        Beginnings.leaveOut(draft, run.orElseThrow(), input.at(),
            new Reason.ByPerson(input.by(), input.because()));
    }

    private static Optional<Run> asked(Course course, String order) {
        return course.timetable().questions().stream().map(Question::topic)
            .filter(topic -> topic instanceof Topic.OfRun(_, var name) && name.equals(order)).findFirst()
            .map(topic -> course.plan().runs().get(((Topic.OfRun) topic).run()));
    }

    private static Optional<String> nobodyAsked(Optional<Run> run, String order) {
        return run.isPresent() ? Optional.empty()
            : Optional.of("nobody is asked about " + order + " now");
    }

    static void weigh(Draft draft, Input.Weigh input) {
        Optional<Integer> cycle = weighable(draft.course(), input.at());
        Optional<String> objection = Bedside.nameless(input.by()).or(() -> unfit(draft.course(), input))
            .or(() -> cycle.isPresent() ? Optional.empty()
                : Optional.of("no cycle asks for a weight now, or a dose of it has begun"));
        if (objection.isPresent()) {
            refuse(draft, input.at(), "weighing " + input.weight(), objection.get());
            return;
        }
        Weighing weighing = new Weighing(cycle.orElseThrow(), input.weight());
        boolean begun = weighing.cycle() <= draft.course().timetable().cycles();
        List<String> objections = begun ? Replanning.weight(draft, weighing, input.at()) : List.of();
        if (objections.isEmpty()) {
            draft.happens(new Event.PatientWeighed(input.at(), weighing.cycle(), input.weight(), input.by()));
        } else {
            refuse(draft, input.at(), "weighing " + input.weight(), String.join(" ", objections));
        }
    }

    private static Optional<String> unfit(Course course, Input.Weigh input) {
        if (course.plan().protocol().patient().weighed() != Weighed.EACH_CYCLE) {
            return Optional.of("doses go by the weight when the course began");
        }
        return course.plan().protocol().patient().weight().includes(input.weight()) ? Optional.empty()
            : Optional.of("the protocol is for patients from " + course.plan().protocol().patient().weight());
    }

    /** The first cycle after cycle 1 that is near, and of which no dose has begun. */
    private static Optional<Integer> weighable(Course course, Instant now) {
        Timetable times = course.timetable();
        return IntStream.rangeClosed(2, course.plan().cycles().size()).boxed()
            .filter(cycle -> CycleWindow.isOver(course, cycle - 1) || cycle <= times.cycles())
            .filter(cycle -> cycle > times.cycles() || !now.isBefore(
                course.plan().cycles().get(cycle - 1).begins().minus(Bounds.WEIGH_BEFORE)))
            .filter(cycle -> cycle <= times.cycles() + 1 && isUntouched(course, cycle)).findFirst();
    }

    private static boolean isUntouched(Course course, int cycle) {
        List<Dose> doses = course.doses().stream().filter(dose -> dose.planned().cycle() == cycle).toList();
        return doses.stream().noneMatch(Dose::mayHaveFlowed)
            && doses.stream().anyMatch(dose -> !dose.isSettled());
    }

    private static void refuse(Draft draft, Instant at, String what, String why) {
        Bedside.refuse(draft, at, what, why);
    }
}
