package doseward.engine;

import doseward.engine.Input.PumpReported;
import doseward.plan.Capability;
import doseward.protocol.Value;
import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.Report.Cause;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Measure;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells a course step by step; keeps what came of the last step, and checks on the way that replay agrees,
 * and that the course stays calm as long as it says.
 */
final class Story {
    private final Opening opening;
    private final List<Event> all = new ArrayList<>();
    private Course course;
    private Step last;
    private int boot = 1;
    private long sequence;
    private Volume lifetime = Volume.ofMillilitres(1000);
    private long freeFlows;

    private Story(Opening opening) {
        this.opening = opening;
        this.course = Course.open(opening);
    }

    static Story of(Opening opening) {
        Story story = new Story(opening);
        return story.hear(new Input.Start(opening.at(), 1));
    }

    static Story begun() {
        return of(Il2.opening()).sound(Il2.opening().at());
    }

    /** Time goes on for a sound controller, which tests itself in time. */
    Story hear(Input input) {
        boolean tests = input instanceof Input.Tick && course.machine().failing().isEmpty()
            && course.machine().testsItselfAt(course.isAnyOpen()).filter(input.at()::isBefore).isEmpty();
        return tests ? sound(input.at()).step(input) : step(input);
    }

    /** The controller has tested itself, and all was well. */
    Story sound(Instant at) {
        return step(new Input.SelfTested(at, List.of("all"), Optional.empty()));
    }

    /** Hears just this. */
    Story step(Input input) {
        last = Interlock.passed(course, input, Engine.step(course, input));
        course = last.course();
        all.addAll(last.events());
        if (!Course.replay(opening, all).equals(course)) {
            throw new AssertionError("replay differs after " + input);
        }
        staysCalm(input);
        return this;
    }

    private void staysCalm(Input after) {
        if (!after.at().isBefore(course.calmUntil())) {
            return;
        }
        for (Instant at : List.of(after.at(), course.calmUntil().minusMillis(1))) {
            Step tick = Engine.step(course.lookedAtAnew(), new Input.Tick(at));
            if (!tick.events().isEmpty() || !tick.commands().isEmpty()) {
                throw new AssertionError("after " + after + " a tick at " + at + " leads to " + tick.events()
                    + " and " + tick.commands() + " before " + course.calmUntil());
            }
        }
    }

    Story tick(Instant at) {
        return hear(new Input.Tick(at));
    }

    Story reads(Instant at, String sign, long thousandths, String unit) {
        Value value = new Value.Measured(Measure.ofThousandths(thousandths, unit));
        return hear(new Input.RecordReading(at, new Reading(sign, value, at, "N. Urse")));
    }

    Story pressure(Instant at, long mmHg) {
        return reads(at, Il2.PRESSURE, mmHg * 1000, "mmHg");
    }

    Story creatinine(Instant at, long thousandths) {
        return reads(at, Il2.CREATININE, thousandths, "mg/dL");
    }

    Story well(Instant at) {
        return pressure(at, 110).creatinine(at, 900);
    }

    Story confirms(Instant at, int dose, String by) {
        return hear(new Input.Confirm(at, dose, by));
    }

    /** A nurse gives all of a dose that nobody counts. */
    Story gives(Instant at, int dose) {
        return hear(new Input.Give(at, dose, giving(at)));
    }

    static NurseGiving giving(Instant at) {
        return new NurseGiving(at, Optional.empty(), true, "N. Urse", "nurse");
    }

    Story says(Instant at, Report report) {
        return hear(new PumpReported(at, "A", report));
    }

    Story pumpIsThere(Instant at) {
        return says(at, new Report.Identified(stamp(), Pumps.PLAIN, Capability.USUAL))
            .says(at, new Report.SelfTested(stamp(), Pumps.SOUND));
    }

    Stamp stamp() {
        return new Stamp("pump-1", boot, ++sequence, Duration.ofSeconds(sequence), lifetime, freeFlows);
    }

    /** The pump's line becomes free to run by itself, or ceases to be; its next word tells. */
    Story lineTurns() {
        freeFlows++;
        return this;
    }

    /** The pump's next word, after so much more has left it. */
    Stamp stampAfter(Volume flowed) {
        lifetime = lifetime.plus(flowed);
        return stamp();
    }

    Story pumpRestarts(Instant at, Volume flowedSince) {
        boot++;
        lifetime = lifetime.plus(flowedSince);
        return pumpIsThere(at);
    }

    /** All that a dose needs, five minutes before it is due. */
    Story ready(int dose) {
        Instant before = Il2.due(dose).minus(Duration.ofMinutes(5));
        return well(before).confirms(before, dose, "N. Urse").pumpIsThere(Il2.due(dose));
    }

    /** The dose begins to flow when it is due. */
    Story running(int dose) {
        return ready(dose).tick(Il2.due(dose)).started(Il2.due(dose).plusSeconds(1), dose);
    }

    Story given(int dose) {
        Instant end = Il2.due(dose).plus(Duration.ofMinutes(15));
        return running(dose).finished(end, dose, Il2.VTBI);
    }

    Story started(Instant at, int dose) {
        return says(at, new Report.Started(stamp(), token(dose)));
    }

    Story progress(Instant at, int dose, Volume delivered) {
        return says(at, new Report.Progress(stamp(), token(dose), delivered));
    }

    Story finished(Instant at, int dose, Volume delivered) {
        lifetime = lifetime.plus(delivered);
        return says(at, new Report.Finished(stamp(), token(dose), delivered));
    }

    Story stopped(Instant at, int dose, Volume delivered, Cause cause) {
        lifetime = lifetime.plus(delivered);
        return says(at, new Report.Stopped(stamp(), token(dose), delivered, cause));
    }

    Token token(int dose) {
        return new Token("course-1", dose, Math.max(1, course.dose(dose).attempts()));
    }

    Course course() {
        return course;
    }

    List<Event> events() {
        return last.events();
    }

    List<Event> allEvents() {
        return all;
    }

    Phase phase(int dose) {
        return course.dose(dose).phase();
    }

    List<Command> commands() {
        return last.commands().stream().map(Step.Sending::command).toList();
    }

    <E extends Event> List<E> all(Class<E> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
