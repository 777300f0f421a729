package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.AlarmEvent.AlarmRaised;
import doseward.protocol.Order.WhenHeld;
import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.Report.Cause;
import doseward.pump.Token;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each phase of a dose, with each alarm, hearing each input: what must hold in every cell. */
class AlarmMatrixTest {
    private static final Instant DUE = Il2.BEGINS;
    private static final Instant RAISED = DUE.plusSeconds(3);
    private static final Instant HEARD = DUE.plusSeconds(4);
    private static final Volume SOME = new Volume(10);

    /** A dose in one phase, with all that it lacks to go on but what its phase says. */
    record Stand(Story story) {
        Dose dose() {
            return story.course().dose(1);
        }

        /** With the alarm, as it is once it was raised. */
        Course with(Alarm alarm) {
            return story.course().after(new AlarmRaised(RAISED, alarm, alarm.priority()));
        }

        List<Input> inputs() {
            int attempt = Math.max(1, dose().attempts());
            return new EveryInput(HEARD, story.stamp(), new Token("course-1", 1, attempt)).all();
        }

        @Override public String toString() {
            return dose().phase().getClass().getSimpleName();
        }
    }

    static List<Stand> stands() {
        return Stream.of(Story.begun().pumpIsThere(DUE.minusSeconds(60)),
            Story.begun().well(DUE).pumpIsThere(DUE).tick(DUE),
            Prescribed.of(Ordering.nurse("paracetamol"), Ordering.pump("other", Duration.ofHours(1)))
                .story().tick(DUE),
            Story.begun().creatinine(DUE, 900).confirms(DUE, 1, "N. Urse").pumpIsThere(DUE).tick(DUE),
            paused(),
            Story.begun().ready(1).tick(DUE),
            Story.begun().running(1),
            Story.begun().running(1).hear(new Input.Hold(DUE.plusSeconds(2), "D. Octor", "chills")),
            uncertain(),
            Story.begun().running(1).stopped(DUE.plusSeconds(2), 1, SOME, Cause.HALTED)
                .pumpIsThere(DUE.plusSeconds(2))).map(Stand::new).toList();
    }

    /** By its lifetime counter nothing flowed. */
    private static Story uncertain() {
        Story story = Story.begun().running(1);
        return story.says(DUE.plusSeconds(2),
            new Report.Stopped(story.stamp(), story.token(1), SOME, Cause.STOP_KEY));
    }

    private static Story paused() {
        Story story = Prescribed.of(Ordering.pump("interleukin-2", Duration.ofHours(24))
            .whenHeld(WhenHeld.RESUME).asks(Prescribed.pressure(1))).story();
        return story.pressure(DUE, 110).confirms(DUE, 1, "N. Urse").pumpIsThere(DUE).tick(DUE)
            .started(DUE.plusSeconds(1), 1).stopped(DUE.plusSeconds(2), 1, SOME, Cause.HALTED)
            .pumpIsThere(DUE.plusSeconds(2)).confirms(DUE.plusSeconds(2), 1, "N. Urse");
    }

    @Test void everyPhaseIsAmongTheStands() {
        List<String> phases = EveryAlarm.records(Phase.class).map(Class::getSimpleName).sorted().toList();

        assertEquals(phases, stands().stream().map(Stand::toString).sorted().toList());
    }

    @Requirement({"GIP 1.4.11", "GIP 3.1.3", "incident 12", "Open PCA R5.2.0(6)", "Open PCA R5.3.0(4)",
        "Open PCA R5.1.0(4)"})
    @ParameterizedTest @MethodSource("stands")
    void noFlowIsOrderedWhileAnAlarmStandsThatStopsIt(Stand stand) {
        for (Alarm alarm : EveryAlarm.all()) {
            for (Input input : stand.inputs()) {
                List<Command> sent = sent(stand.with(alarm), input);

                boolean forbids = alarm.stops() && alarm.concerns(stand.story.course().plan().dose(
                    stand.dose().isByPump() ? 1 : 2));
                assertFalse(forbids && sent.stream().anyMatch(Command.Infuse.class::isInstance),
                    () -> stand + ", " + alarm + ", " + input + ": " + sent);
            }
        }
    }

    @Test void withoutAnAlarmFlowIsOrderedSoThatTheMatrixShowsSomething() {
        List<String> ordered = stands().stream().filter(stand -> stand.inputs().stream()
            .anyMatch(input -> sent(stand.story.course(), input).stream()
                .anyMatch(Command.Infuse.class::isInstance))).map(Stand::toString).toList();

        assertTrue(ordered.containsAll(List.of("AwaitingConfirmation", "Held", "Paused")),
            ordered::toString);
    }

    @ParameterizedTest @MethodSource("stands")
    void whatFlowsIsHaltedByEachAlarmThatStopsAndByNoOther(Stand stand) {
        for (Alarm alarm : EveryAlarm.all()) {
            Draft draft = new Draft(stand.story.course());

            Signalling.raise(draft, alarm, RAISED);

            boolean flows = stand.dose().phase() instanceof Phase.Infusing
                || stand.dose().phase() instanceof Phase.Ordered;
            boolean stops = stand.dose().isByPump() && alarm.stops()
                && alarm.concerns(stand.dose().planned());
            boolean halted = draft.step().commands().stream()
                .anyMatch(sending -> sending.command() instanceof Command.Halt);
            assertEquals(flows && stops, halted, () -> stand + ", " + alarm);
        }
    }

    @ParameterizedTest @MethodSource("stands")
    void everyInputLeadsToAFactOrIsOneThatMayComeToNothing(Stand stand) {
        for (Alarm alarm : EveryAlarm.all()) {
            for (Input input : stand.inputs()) {
                Course before = stand.with(alarm);

                Step step = Interlock.passed(before, input, Engine.step(before, input));

                assertTrue(!step.events().isEmpty() || !step.commands().isEmpty() || mayBeSilent(input),
                    () -> stand + ", " + alarm + ", " + input + " came to nothing");
                assertTrue(step.events().stream().noneMatch(Event.InterlockForbade.class::isInstance),
                    () -> stand + ", " + alarm + ", " + input + ": " + step.events());
            }
        }
    }

    /** Time passes, and pumps and tasks say again what is known; whatever a person says is answered. */
    private static boolean mayBeSilent(Input input) {
        return !(input instanceof Input.OfPerson) && !(input instanceof Input.Act);
    }

    /** What is sent for the input and for the two ticks after it, through the interlock. */
    private static List<Command> sent(Course course, Input input) {
        List<Command> sent = new ArrayList<>();
        Course now = course;
        for (Input next : List.of(input, new Input.Tick(HEARD), new Input.Tick(HEARD.plusSeconds(1)))) {
            Step step = Interlock.passed(now, next, Engine.step(now, next));
            Predicate<AlarmEvent> seen = AlarmEvent.AlarmAcknowledged.class::isInstance;
            if (input instanceof Input.Acknowledge && step.events().stream()
                    .anyMatch(event -> event instanceof AlarmEvent alarm && seen.test(alarm))) {
                return sent; // From here on the condition, which was only put there, is over.
            }
            now = step.course();
            step.commands().forEach(sending -> sent.add(sending.command()));
        }
        return sent;
    }
}
