package doseward.engine;

import doseward.plan.PlannedDose;
import doseward.pump.Report.Trouble;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which conditions stand: a pure function of the course and the time. */
public final class Alarms {
    private Alarms() {}

    /** All that stand now; none of a course that is over. */
    public static List<Alarm> standing(Course course, Instant now) {
        if (course.ended()) {
            return List.of();
        }
        List<Alarm> all = new ArrayList<>(0);
        ofController(course, now, all);
        for (PumpLink link : course.links()) {
            ofPump(course, link, now, all);
        }
        for (Dose dose : course.doses()) {
            DoseAlarms.add(dose, now, all);
        }
        ofQuestions(course, all);
        ArmingAlarms.add(course, now, all);
        return all;
    }

    /** When time alone ends the condition; empty where only something else can. */
    static Optional<Instant> ends(Course course, Alarm alarm) {
        return switch (alarm) {
            case Alarm.StoppedAndStarted(var channel) -> course.signals().restarts(channel).tooManyUntil();
            case Alarm.OverInfusion(var dose, _) -> DoseAlarms.pastUntil(course.dose(dose));
            case Alarm.StoppedByPump(var dose, _) -> DoseAlarms.pastUntil(course.dose(dose));
            case Alarm.JournalSlow() -> course.machine().slowUntil();
            case Alarm.OfPump _, Alarm.OfWaiting _, Alarm.OfController _ -> Optional.empty();
        };
    }

    private static void ofController(Course course, Instant now, List<Alarm> all) {
        if (course.session() > 0) {
            course.machine().alarms(now, all);
        }
        if (course.forbidden().isPresent()) {
            all.add(new Alarm.InterlockForbade());
        }
    }

    private static void ofPump(Course course, PumpLink link, Instant now, List<Alarm> all) {
        String channel = link.channel();
        for (Trouble trouble : link.troubles()) {
            if (!isOfBag(trouble) || isWanted(course, link, now)) {
                all.add(new Alarm.PumpTroubled(channel, trouble));
            }
        }
        if (isNotReached(course, link, now)) {
            all.add(new Alarm.PumpNotReached(channel));
        }
        if (course.signals().restarts(channel).tooManyUntil().filter(now::isBefore).isPresent()) {
            all.add(new Alarm.StoppedAndStarted(channel));
        }
    }

    /** A bag that holds one dose is empty for hours before the next is hung. */
    private static boolean isOfBag(Trouble trouble) {
        return trouble == Trouble.BAG_EMPTY || trouble == Trouble.BAG_LOW;
    }

    private static boolean isWanted(Course course, PumpLink link, Instant now) {
        for (Dose dose : course.doses()) {
            if (dose.isWanted(now) && isOn(dose.planned(), link)) {
                return true;
            }
        }
        return false;
    }

    /** Whether trouble of the pump can stand though none of its doses flows or is due. */
    static boolean troublesAtRest(PumpLink link) {
        for (Trouble trouble : link.troubles()) {
            if (!isOfBag(trouble)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNotReached(Course course, PumpLink link, Instant now) {
        Instant since = now.minus(AlarmBounds.NOT_REACHED_FOR);
        if (course.machine().hasStartedAfter(since) || link.heard().filter(since::isBefore).isPresent()
                || course.openOn(link.channel()).isPresent()) {
            return false;
        }
        for (Dose dose : course.doses()) {
            if (!dose.isSettled() && dose.isDue(since) && isOn(dose.planned(), link)
                    && dose.flowEnded().filter(since::isBefore).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOn(PlannedDose dose, PumpLink link) {
        return dose.isOn(link.channel());
    }

    private static void ofQuestions(Course course, List<Alarm> all) {
        for (RuleQuestion question : course.decisions().questions()) {
            if (question.state() == RuleQuestion.State.OPEN) {
                all.add(new Alarm.RuleAsks(question.number()));
            }
        }
        for (Question question : course.timetable().questions()) {
            all.add(switch (question.topic()) {
                case Question.Topic.OfCycle(var cycle) -> new Alarm.NobodyBegan(cycle);
                case Question.Topic.OfRun(var run, var order) -> new Alarm.NobodyDecided(run, order);
            });
        }
    }
}
