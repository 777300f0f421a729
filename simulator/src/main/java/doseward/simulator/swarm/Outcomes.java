package doseward.simulator.swarm;

import doseward.engine.AlarmEvent;
import doseward.engine.ArmingEvent;
import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.engine.MachineEvent;
import doseward.engine.Phase;
import doseward.simulator.world.Tally;
import doseward.simulator.world.Tally.Thing;
import doseward.simulator.world.World;
import java.time.Duration;
import java.util.List;

/** Counts what a journal tells. */
final class Outcomes {
    /** So long after it was taken nobody tells what does not add up, but a laboratory. */
    private static final Duration LATE = Duration.ofMinutes(20);

    private Outcomes() {}

    static void count(World world) {
        Tally tally = world.tally();
        List<Event> events = world.entries().stream().flatMap(entry -> entry.events().stream()).toList();
        tally.add(Thing.READINGS_MISTYPED, world.station().errata().count());
        tally.add(Thing.SAMPLES_LOST, world.station().laboratory().lost());
        Course course = Course.open(world.opening());
        for (Event event : events) {
            count(event, tally);
            countWrong(event, course, world);
            course = course.after(event);
        }
        for (Dose dose : course.doses()) {
            if (dose.phase() instanceof Phase.Settled settled) {
                tally.count(thing(settled.outcome()));
            }
        }
    }

    /** A dose that is given on a reading which was typed wrong, and which nobody has found. */
    private static void countWrong(Event event, Course before, World world) {
        if (event instanceof Event.InfusionOrdered ordered && ordered.token().attempt() == 1
                && before.plan().orderOf(before.dose(ordered.dose()).planned()).checklist().record().stream()
                    .flatMap(required -> before.reading(required.sign()).stream())
                    .anyMatch(reading -> world.station().errata().rightOf(reading).isPresent())) {
            world.tally().count(Thing.DOSES_ON_WRONG_READINGS);
        }
    }

    private static void count(Event event, Tally tally) {
        switch (event) {
            case Event.DeliveryBecameUncertain doubt -> tally.count(Thing.DOSES_UNCERTAIN);
            case Event.HoldBegan began -> tally.count(Thing.HOLDS);
            case Event.GivingEnded ended -> tally.count(Thing.STOPS);
            case Event.InfusionPaused paused -> tally.count(Thing.PAUSES);
            case Event.DoseGivenByNurse given -> tally.count(Thing.GIVEN_BY_NURSES);
            case Event.PersonAsked asked -> tally.count(Thing.QUESTIONS);
            case Event.CycleBegan began when began.by().isPresent() ->
                tally.count(Thing.CYCLES_BEGUN_BY_PERSONS);
            case Event.PatientWeighed weighed -> tally.count(Thing.WEIGHINGS);
            case Event.ReadingCorrected _ -> tally.count(Thing.READINGS_CORRECTED);
            case Event.ReadingRecorded(var at, var reading) when reading.since().isEmpty()
                && reading.taken().isBefore(at.minus(LATE)) -> tally.count(Thing.LABORATORY_RESULTS);
            case Event.DoseSettled settled -> tally.count(Thing.SETTLED_BY_PERSONS);
            case MachineEvent.StartedTooOften _ -> tally.count(Thing.RESTARTS_TOO_OFTEN);
            case MachineEvent.ClockStepped _, MachineEvent.TimeOffDoubted _ ->
                tally.count(Thing.CLOCK_DOUBTS);
            case Event.InputRefused refused -> tally.count(Thing.INPUTS_REFUSED);
            case Event.InfusionOrdered ordered when ordered.token().attempt() > 1 ->
                tally.count(Thing.DOSES_ORDERED_ANEW);
            case AlarmEvent alarm -> count(alarm, tally);
            case ArmingEvent.CourseArmed _ -> tally.count(Thing.COURSES_ARMED);
            case ArmingEvent.CourseDisarmed _ -> tally.count(Thing.COURSES_DISARMED);
            default -> { }
        }
    }

    private static void count(AlarmEvent event, Tally tally) {
        switch (event) {
            case AlarmEvent.AlarmRaised raised -> tally.count(switch (raised.priority()) {
                case HIGH -> Thing.ALARMS_HIGH;
                case MEDIUM -> Thing.ALARMS_MEDIUM;
                case LOW -> Thing.ALARMS_LOW;
            });
            case AlarmEvent.AlarmAcknowledged seen -> tally.count(Thing.ALARMS_ACKNOWLEDGED);
            case AlarmEvent.AlarmEscalated escalated -> tally.count(Thing.ALARMS_ESCALATED);
            case AlarmEvent.AudioPaused paused -> tally.count(Thing.SOUNDS_PAUSED);
            case AlarmEvent.AlarmEnded _, AlarmEvent.AlarmReminded _ -> { }
        }
    }

    private static Thing thing(Phase.Outcome outcome) {
        return switch (outcome) {
            case GIVEN -> Thing.DOSES_GIVEN;
            case PARTLY_GIVEN -> Thing.DOSES_PARTLY_GIVEN;
            case SKIPPED -> Thing.DOSES_SKIPPED;
        };
    }
}
