package doseward.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides. Pure: no clock, no files, no chance; the same course and input give the same step, always. */
public final class Engine {
    private Engine() {}

    /** What comes of the input. */
    public static Step step(Course course, Input input) {
        if (input instanceof Input.Tick && input.at().isBefore(course.calmUntil())) {
            return Step.nothing(course);
        }
        Draft draft = new Draft(course);
        switch (input) {
            case Input.Tick tick -> tick(draft, tick.at());
            case Input.Start start -> Machinery.start(draft, start);
            case Input.Act act -> Acting.act(draft, act);
            case Input.OfPerson said -> hear(draft, said);
            case Input.PumpReported reported -> PumpWords.heard(draft, reported);
            case Input.OfMachine machine -> Machinery.heard(draft, machine);
        }
        if (draft.isEventful()) {
            follow(draft, input.at());
        }
        if (draft.isEventful() || input instanceof Input.Tick) {
            Signalling.review(draft, input.at());
        }
        return draft.step();
    }

    /** What a person says or does, done. */
    static void hear(Draft draft, Input.OfPerson said) {
        switch (said) {
            case Input.RecordReading reading -> Recording.record(draft, reading);
            case Input.RecordBaseline baseline -> Recording.baseline(draft, baseline);
            case Input.CorrectReading correction -> Recording.correct(draft, correction);
            case Input.AnswerRule answer -> Asking.answer(draft, answer);
            case Input.Override override -> Overriding.limits(draft, override);
            case Input.OverrideHold override -> Overriding.holds(draft, override);
            case Input.Say say -> Asking.say(draft, say);
            case Input.Confirm confirm -> Bedside.confirm(draft, confirm);
            case Input.Hold hold -> Bedside.hold(draft, hold);
            case Input.Lift lift -> Bedside.lift(draft, lift);
            case Input.Skip skip -> Bedside.skip(draft, skip);
            case Input.Stop stop -> Bedside.stop(draft, stop);
            case Input.Settle settle -> Bedside.settle(draft, settle);
            case Input.BeginCycle begin -> Starting.cycle(draft, begin);
            case Input.BeginOrder begin -> Starting.order(draft, begin);
            case Input.LeaveOut leave -> Starting.leaveOut(draft, leave);
            case Input.Weigh weigh -> Starting.weigh(draft, weigh);
            case Input.Give give -> Nursing.give(draft, give);
            case Input.Refuse refuse -> Nursing.refuse(draft, refuse);
            case Input.CorrectGiving correction -> Nursing.correct(draft, correction);
            case Input.AcceptClock accept -> Machinery.acceptClock(draft, accept);
            case Input.AcceptRestarts accept -> Machinery.acceptRestarts(draft, accept);
            case Input.Arm arm -> ArmingDesk.arm(draft, arm);
            case Input.Acknowledge acknowledge -> Signalling.acknowledge(draft, acknowledge);
            case Input.PauseAudio pause -> Signalling.pauseAudio(draft, pause);
        }
    }

    /**
     * The earliest moment at which a tick may do something, if nothing else comes in before; empty when the
     * course is over.
     */
    public static Optional<Instant> wakeAt(Course course, Instant now) {
        if (course.isAnyWanted(now)) {
            return Optional.of(now.plus(Duration.ofSeconds(1)));
        }
        return earlier(earlier(nextDue(course), Signalling.next(course, now)),
            earlier(Beginnings.next(course, now), course.timed().after(course, now)));
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isAfter(other.get()) ? other : one;
    }

    private static Optional<Instant> nextDue(Course course) {
        return course.next().flatMap(Dose::due);
    }

    /** All that keeps the dose from starting, or from going on, were it due at this moment. */
    public static List<Reason> against(Course course, Dose dose, Instant at) {
        if (dose.isSettled() || dose.isOpen()) {
            return List.of();
        }
        return dose.phase() instanceof Phase.Paused paused && !paused.asksAgain()
            ? Gate.reasonsToGoOn(course, dose, at) : Nursing.against(course, dose, at);
    }

    /** When rules next come out otherwise though nothing comes in; empty when time alone changes none. */
    public static Optional<Instant> judgesAnewAt(Course course, Instant now) {
        return course.timed().after(course, now);
    }

    /** When the cycle that waits for a person may begin; empty while none does. */
    public static Optional<Instant> opensAt(Course course, int cycle) {
        return CycleWindow.next(course).filter(window -> window.cycle().number() == cycle)
            .map(CycleWindow::opens);
    }

    private static void tick(Draft draft, Instant now) {
        Delivery.tick(draft, now);
        Optional<String> forbidden = draft.course().forbidden();
        if (forbidden.isPresent()) {
            Delivery.haltAll(draft, now, new Reason.Forbidden(forbidden.get()));
        } else {
            Beginnings.tick(draft, now);
            Toxicity.tick(draft, now);
            Dosing.tick(draft, now);
        }
    }

    /** What follows from whatever happened: other amounts, cycles and runs that begin, the end. */
    private static void follow(Draft draft, Instant at) {
        if (draft.holds(Event.AmountChanged.class)) {
            Replanning.amounts(draft, at);
        }
        Beginnings.review(draft, at);
        endIfAllIsSettled(draft, at);
    }

    private static void endIfAllIsSettled(Draft draft, Instant at) {
        if (!draft.course().ended() && draft.course().next().isEmpty()) {
            draft.happens(new Event.CourseEnded(at));
        }
    }
}
