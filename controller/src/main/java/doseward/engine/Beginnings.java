package doseward.engine;

import doseward.engine.Question.Topic;
import doseward.plan.Hangs;
import doseward.plan.PlannedCycle;
import doseward.plan.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets cycles and runs begin once what they wait for has happened, and asks a person where only a person can
 * say.
 */
final class Beginnings {
    private Beginnings() {}

    /** Something happened: it may be what a cycle or a run waits for. */
    static void review(Draft draft, Instant now) {
        if (draft.course().timetable().isSettled()) {
            return;
        }
        awaitedCycle(draft, now);
        for (Run run : draft.course().plan().runs()) {
            review(draft, run, now);
        }
    }

    /** Time has passed: a window may have opened, or passed unmet. */
    static void tick(Draft draft, Instant now) {
        if (draft.course().timetable().isSettled()) {
            return;
        }
        awaitedCycle(draft, now);
        for (Begun begun : unmet(draft.course()).filter(one -> one.until().get().isBefore(now)).toList()) {
            Run run = draft.course().plan().runs().get(begun.run());
            ask(draft, now, topic(run), new Reason.TimePassed(run.order(), begun.until().get()));
        }
    }

    /** The runs of which a dose must have started by some moment, and none has. */
    private static Stream<Begun> unmet(Course course) {
        return course.timetable().runs().stream().filter(begun -> begun.until().isPresent()).filter(begun -> {
            Run run = course.plan().runs().get(begun.run());
            return !isUnderWay(course, run) && isLeft(course, run);
        });
    }

    /** The next moment at which time alone changes something; empty when there is none. */
    static Optional<Instant> next(Course course, Instant now) {
        if (course.timetable().isSettled()) {
            return Optional.empty();
        }
        Optional<Instant> opens = CycleWindow.next(course).flatMap(window -> window.nextAfter(now));
        Optional<Instant> passes = course.timetable().runs().stream().flatMap(run -> run.until().stream())
            .map(until -> until.plusMillis(1)).filter(now::isBefore).min(Instant::compareTo);
        return opens.isPresent() && passes.isPresent()
            ? Optional.of(opens.get().isBefore(passes.get()) ? opens.get() : passes.get())
            : opens.or(() -> passes);
    }

    /** Before this no tick begins anything, or asks; while a question is open, an alarm stands. */
    static Instant calmUntil(Course course) {
        if (course.timetable().isSettled()) {
            return Instant.MAX;
        }
        Stream<Instant> cycle = CycleWindow.next(course).map(window ->
            window.cycle().byItself() ? Instant.MIN : window.opens()).stream();
        return Stream.concat(cycle, unmet(course).flatMap(begun -> begun.until().stream()))
            .min(Instant::compareTo).orElse(Instant.MAX);
    }

    private static void awaitedCycle(Draft draft, Instant now) {
        Optional<CycleWindow> window = CycleWindow.next(draft.course());
        if (window.isEmpty()) {
            return;
        }
        PlannedCycle cycle = window.get().cycle();
        if (cycle.byItself()) {
            begin(draft, cycle.number(), window.get().opens(), Optional.empty(), now);
        } else if (window.get().hasPassed(now)) {
            ask(draft, now, new Topic.OfCycle(cycle.number()), new Reason.TimePassed(
                "cycle " + cycle.number(), window.get().closes().orElseThrow()));
        } else if (window.get().isOpen(now)) {
            ask(draft, now, new Topic.OfCycle(cycle.number()), new Reason.MayBegin(
                "cycle " + cycle.number(), window.get().opens(), window.get().closes()));
        }
    }

    /**
     * Begins the cycle; where it can't be planned for that moment, whoever begins it is told why, and where
     * it begins by itself, a person is asked.
     */
    static void begin(Draft draft, int cycle, Instant begins, Optional<String> by, Instant now) {
        List<String> objections = Replanning.cycle(draft, cycle, begins, now);
        if (objections.isEmpty()) {
            draft.happens(new Event.CycleBegan(now, cycle, begins, by));
            review(draft, now);
        } else if (by.isPresent()) {
            Bedside.refuse(draft, now, "beginning cycle " + cycle, String.join(" ", objections));
        } else {
            ask(draft, now, new Topic.OfCycle(cycle), new Reason.NotPrepared(objections));
        }
    }

    private static void review(Draft draft, Run run, Instant now) {
        Course course = draft.course();
        Optional<Begun> known = course.timetable().begun(run.number());
        if (run.cycle() > course.timetable().cycles() || isUnderWay(course, run) || !isLeft(course, run)
                || known.flatMap(Begun::by).isPresent()) {
            return;
        }
        switch (Following.of(course, run)) {
            case Following.NotYet _ -> { }
            case Following.From(var begins, var until) -> {
                Begun begun = new Begun(run.number(), begins, until, Duration.ZERO, Optional.empty());
                if (!known.equals(Optional.of(begun))) {
                    draft.happens(new Event.RunBegan(now, run.order(), begun));
                }
            }
            case Following.Never _ -> ask(draft, now, topic(run),
                new Reason.NothingToFollow(run.order(), run.starts().what()));
            case Following.PairSkipped(var dose) -> leaveOut(draft, run, now,
                new Reason.NothingToFollow(run.order(), "dose " + dose));
        }
    }

    private static void ask(Draft draft, Instant now, Topic topic, Reason because) {
        Question question = new Question(topic, because);
        if (!draft.course().timetable().question(topic).equals(Optional.of(question))) {
            draft.happens(new Event.PersonAsked(now, question));
        }
    }

    /** Begins what is left of the run now, for a person said so. */
    static void beginNow(Draft draft, Run run, String by, Instant now) {
        Duration from = dosesOf(draft.course(), run).filter(dose -> !dose.isSettled()).findFirst()
            .map(dose -> after(dose)).orElse(Duration.ZERO);
        draft.happens(new Event.RunBegan(now, run.order(),
            new Begun(run.number(), now, Optional.empty(), from, Optional.of(by))));
    }

    static void leaveOut(Draft draft, Run run, Instant now, Reason because) {
        for (Dose dose : dosesOf(draft.course(), run).toList()) {
            if (!dose.isSettled() && !dose.isOpen()) {
                draft.happens(new Event.DoseSkipped(now, dose.number(), false, List.of(because)));
            }
        }
    }

    static Topic.OfRun topic(Run run) {
        return new Topic.OfRun(run.number(), run.order());
    }

    /** The doses that begin with the run: those that hang on it, and those that follow these. */
    private static Stream<Dose> dosesOf(Course course, Run run) {
        return course.doses().stream().filter(dose -> belongs(course, dose, run));
    }

    private static boolean belongs(Course course, Dose dose, Run run) {
        return switch (dose.planned().hangs()) {
            case Hangs.OnRun(var number, _) -> number == run.number();
            case Hangs.OnDoseBefore _ -> dose.planned().cycle() == run.cycle()
                && dose.planned().order().equals(run.order());
            case Hangs.OnCycle _ -> false;
        };
    }

    private static Duration after(Dose dose) {
        return dose.planned().hangs() instanceof Hangs.OnRun(_, var after) ? after : Duration.ZERO;
    }

    private static boolean isUnderWay(Course course, Run run) {
        return dosesOf(course, run).anyMatch(Dose::mayHaveFlowed);
    }

    private static boolean isLeft(Course course, Run run) {
        return dosesOf(course, run).anyMatch(dose -> !dose.isSettled());
    }
}
