package doseward.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Alarm;
import doseward.engine.AlarmEvent;
import doseward.engine.AlarmWords;
import doseward.engine.Course;
import doseward.engine.Event;
import doseward.engine.Giver;
import doseward.engine.Il2;
import doseward.engine.Opening;
import doseward.engine.PumpTold;
import doseward.engine.Question;
import doseward.engine.Reason;
import doseward.engine.RuleQuestion;
import doseward.engine.Truth;
import doseward.engine.Working;
import doseward.plan.Flows;
import doseward.plan.Plan;
import doseward.plan.SoftOverride;
import doseward.protocol.Condition;
import doseward.protocol.Ends;
import doseward.pump.Token;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class StatusViewTest {
    private static final Instant DUE = Il2.due(1);

    @Requirement({"GIP 2.2.7.1", "Open PCA R6.5.0(1)"})
    @Test void eachChannelIsShownWithItsDrugAndDoseAndThePatientAndProtocolAboveThem() {
        Course course = flowing(flowing(Course.open(Il2.twoOrders()), 1), 2);

        List<String> lines = lines(course);

        assertTrue(lines.get(1).startsWith("A story, revision 1, for a patient of 80 kg."), lines.get(1));
        assertTrue(lines.contains("Dose 1 on channel A, 48,000,000 units of aldesleukin, is infusing at "
            + "210.6 mL/h: ordered 52.66 mL, delivered 0 mL, heard 9 s ago."), lines.toString());
        assertTrue(lines.contains("Dose 2 on channel B, 48,000,000 units of aldesleukin, is infusing at "
            + "210.6 mL/h: ordered 52.66 mL, delivered 0 mL, heard 9 s ago."), lines.toString());
    }

    @Requirement("GIP 2.2.7.2")
    @Test void oneDrugOnTwoChannelsIsSaidWithWhoAnswersForIt() {
        Opening opening = Il2.twoOrders();
        Plan plan = opening.plan();
        Plan overridden = new Plan(plan.protocol(), plan.patient(), plan.from(), plan.zone(), plan.pump(),
            plan.levels(), Optional.of(new SoftOverride("A. Pharmacist", "the second line is the spare")),
            plan.cycles(), plan.runs(), plan.doses());

        List<String> lines = lines(Course.open(new Opening(opening.course(), opening.at(), opening.by(),
            overridden)));

        assertEquals("aldesleukin: BEYOND A SOFT LIMIT: it is the same drug on channels A and B; overridden "
            + "by A. Pharmacist, because the second line is the spare.", lines.get(2));
    }

    @Requirement("GIP 1.5.2")
    @Test void howLongABagLastsIsSaidWhileItFlows() {
        Course course = Course.open(Il2.opening())
            .after(new Event.PumpHeard(DUE, "A", "pump-1", 1, Volume.ZERO, 0))
            .after(new PumpTold.ReservoirTold(DUE, "A", Il2.VTBI));

        String before = lines(course).get(2);
        String flowing = lines(flowing(course, 1)).get(2);

        assertEquals("Channel A: pump-1, heard 10 s ago.", before);
        assertEquals("Channel A: pump-1, heard 10 s ago; its bag lasts 14 min 51 s, until Mon 05 Jan 08:15.",
            flowing);
    }

    @Test void ofADoseInDoubtTheLeastAndTheMostAreSaidApart() {
        Course course = flowing(Course.open(Il2.opening()), 1)
            .after(new Event.DeliveryBecameUncertain(DUE.plusSeconds(5), 1, Volume.ofMillilitres(3), Il2.VTBI,
                new Reason.PumpSilent(DUE)));

        assertTrue(lines(course).contains("Dose 1 on channel A, 48,000,000 units of aldesleukin, is "
            + "uncertain: ordered 52.66 mL, delivered 3 mL, at most 52.66 mL."), lines(course).toString());
    }

    @Requirement({"Open PCA R6.7.0(2)", "Open PCA R6.4.4"})
    @Test void alarmsAreToldTheMostUrgentFirstEachWithWhatToDo() {
        Alarm waits = new Alarm.NotConfirmed(1);
        Alarm silent = new Alarm.PumpSilent(1, "A");
        Course course = Course.open(Il2.opening())
            .after(new AlarmEvent.AlarmRaised(DUE, waits, waits.priority()))
            .after(new AlarmEvent.AlarmRaised(DUE, silent, silent.priority()));

        List<String> lines = lines(course);

        assertEquals("HIGH ALARM: " + AlarmWords.sentences(silent), lines.get(2));
        assertEquals("LOW ALARM: " + AlarmWords.sentences(waits), lines.get(3));
    }

    @Test void whatTheInterlockForbadeIsSaidBeforeAllElse() {
        Course course = Course.open(Il2.opening()).after(new Event.InterlockForbade(DUE, 1, "too close"));

        assertEquals("NOTHING MORE IS GIVEN: too close", lines(course).get(2));
    }

    @Test void theRateThatWasMeasuredStandsBesideTheOneThatWasOrdered() {
        Course course = flowing(Course.open(Il2.opening()), 1)
            .after(new Event.InfusionProgressed(DUE.plusSeconds(10), 1, new Volume(500),
                Duration.ofSeconds(100)))
            .after(new Event.InfusionProgressed(DUE.plusSeconds(20), 1, new Volume(1_000),
                Duration.ofSeconds(110)));

        ObjectNode dose = new DoseView(stand(course), DUE.plusSeconds(20)).of(course.dose(1));

        assertEquals(210_600, dose.get("ordered_rate_ul_per_h").asLong());
        assertEquals(180_000, dose.get("measured_rate_ul_per_h").asLong());
        assertEquals(DUE.plusSeconds(1).plus(Flows.time(course.plan().dose(1).infusion().flows())).toString(),
            dose.get("ends_about").asString());
    }

    @Test void aRateIsMeasuredOnlyBetweenTwoWordsOfThePump() {
        Course course = flowing(Course.open(Il2.opening()), 1);

        assertTrue(new DoseView(stand(course), DUE).of(course.dose(1)).get("measured_rate_ul_per_h")
            .isNull());
    }

    @Test void itSaysHowLongAgoTheLoopLastCameRound() {
        long[] nanos = {0};
        Chronicle chronicle = new Chronicle(Il2.opening(), () -> nanos[0]);
        nanos[0] += Duration.ofSeconds(9).toNanos();
        chronicle.turned(Course.open(Il2.opening()), List.of());
        nanos[0] += Duration.ofSeconds(4).toNanos();

        assertEquals(4_000, new StatusView(chronicle.stand(), DUE).json().get("turn_age_ms").asLong());
    }

    @Test void aQuestionSaysEachActThatAnswersIt() {
        Reason because = new Reason.ByPerson("N. Urse", "the cells did not come");
        Course course = Course.open(Il2.opening())
            .after(new Event.RuleAsked(DUE, new RuleQuestion(3, RuleQuestion.About.STOP, "interleukin-2", 0,
                1, Ends.CYCLE, new Condition.Says("physician", "it is easily reversed"),
                new Reason.RuleMet("low", new Working(Truth.TRUE, List.of())), RuleQuestion.State.OPEN)))
            .after(new Event.PersonAsked(DUE, new Question(new Question.Topic.OfCycle(2), because)))
            .after(new Event.PersonAsked(DUE, new Question(new Question.Topic.OfRun(1, "interleukin-2"),
                because)));

        List<String> answers = new StatusView(stand(course), DUE).json().get("questions").valueStream()
            .map(question -> question.get("answers").toString()).toList();

        assertEquals(List.of("[\"answer yes to question 3\",\"answer no to question 3\"]",
            "[\"begin cycle 2\"]",
            "[\"begin interleukin-2\",\"leave out interleukin-2 because\"]"), answers);
    }

    private static Course flowing(Course course, int dose) {
        Giver giver = new Giver("pump-1", 1, Volume.ZERO, 0);
        return course.after(new Event.InfusionOrdered(DUE, dose, new Token("course-1", dose, 1),
                course.plan().dose(dose).infusion().flows(), DUE, giver, List.of()))
            .after(new Event.InfusionStarted(DUE.plusSeconds(1), dose));
    }

    private static List<String> lines(Course course) {
        return new StatusWords(new Stamp(course.opening().stage())
            .on(new StatusView(stand(course), DUE.plusSeconds(10)).json())).lines();
    }

    private static Chronicle.Stand stand(Course course) {
        return new Chronicle.Stand(course, 0, false, Duration.ZERO);
    }
}
