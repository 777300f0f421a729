package doseward.simulator.scenario;

import doseward.engine.AlarmEvent;
import doseward.engine.ArmingEvent;
import doseward.engine.Event;
import doseward.engine.MachineEvent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Something that a dose may have to wait for. */
enum Milestone {
    ACKNOWLEDGED("the alarms are acknowledged", AlarmEvent.AlarmAcknowledged.class::isInstance),
    LIFTED("a hold is lifted", Event.HoldLifted.class::isInstance),
    ARMED("the course is armed", ArmingEvent.CourseArmed.class::isInstance),
    OVERRIDDEN("a limit is overridden", Event.LimitOverridden.class::isInstance),
    HOLDS_OVERRIDDEN("the rules' holds are overridden", Event.HoldsOverridden.class::isInstance),
    CONFIRMED("it is confirmed", Event.DoseConfirmed.class::isInstance),
    SETTLED("a dose is settled", Event.DoseSettled.class::isInstance),
    WEIGHED("the patient is weighed", Event.PatientWeighed.class::isInstance),
    ANSWERED("a question is answered", Event.RuleAnswered.class::isInstance),
    RECORDED("a reading is recorded", Event.ReadingRecorded.class::isInstance),
    CORRECTED("a reading is corrected", Event.ReadingCorrected.class::isInstance),
    CYCLE_BEGUN("a cycle begins", Event.CycleBegan.class::isInstance),
    RUN_BEGUN("what it follows is given", Event.RunBegan.class::isInstance),
    NURSE_GAVE("a nurse has given a dose", Event.DoseGivenByNurse.class::isInstance),
    CLEARED("the pump's trouble is over", Event.PumpAlarmCleared.class::isInstance),
    STARTED("the controller is up again", Event.ControllerStarted.class::isInstance),
    CLOCK_ACCEPTED("the clock is accepted", MachineEvent.ClockAccepted.class::isInstance),
    RESTARTS_ACCEPTED("the restarts are accepted", MachineEvent.RestartsAccepted.class::isInstance),
    TESTED("a self-test is passed", MachineEvent.SelfTestPassed.class::isInstance);

    private final String word;
    private final Predicate<Event> test;

    Milestone(String word, Predicate<Event> test) {
        this.word = word;
        this.test = test;
    }

    boolean is(Event event) {
        return test.test(event);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(milestone -> milestone.word).toList();
    }

    static Milestone called(String words) {
        return Arrays.stream(values()).filter(one -> one.word.equals(words)).findFirst().orElseThrow();
    }

    @Override public String toString() {
        return word;
    }
}
