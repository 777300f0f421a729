package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Lasting;
import doseward.protocol.Value;
import doseward.quantity.Age;
import doseward.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people say of a patient, how old the patient is, and what was so before the first dose. */
class FactsTest {
    private static final Instant NOW = Il2.BEGINS;
    private static final Condition.Says WELL = new Condition.Says("physician", "it is well");
    private static final Condition.Says OTHER = new Condition.Says("physician", "it is bad");

    private static Judged asked() {
        Condition back = Judged.lowest(Il2.PRESSURE, 48, Comparison.BELOW, 0);
        return Judged.of(new Ruled().holds(WELL, back).holds(OTHER, back));
    }

    private static Input says(Condition.Says what, boolean yes) {
        return new Input.Say(NOW, what.role(), what.words(), yes, "D. Octor");
    }

    @Test void aWordStandsForWhatItWasSaidOfAndForNothingElse() {
        Judged judged = asked().hears(says(WELL, false));

        assertEquals(Truth.FALSE, judged.at(NOW, WELL));
        assertEquals(Truth.UNKNOWN, judged.at(NOW, OTHER));
        assertEquals(Truth.TRUE, judged.hears(says(WELL, true)).at(NOW.plusSeconds(99_999), WELL));
    }

    @Test void aWordAgesWhereAnswersDo() {
        Course course = asked().hears(says(WELL, true)).course();
        Duration day = Duration.ofDays(1);

        assertEquals(Truth.TRUE, Judge.eligibility(course, WELL, day, NOW.plus(day)).truth());
        assertEquals(Truth.UNKNOWN,
            Judge.eligibility(course, WELL, day, NOW.plus(day).plusMillis(1)).truth());
        assertEquals(Truth.TRUE, Judge.gate(course, 1, WELL, NOW, NOW.plus(day)).truth());
        assertEquals(Truth.UNKNOWN, Judge.gate(course, 1, WELL, NOW.plusMillis(1), NOW.plus(day)).truth());
    }

    @Test void aWordCountsWhileADoseRunsAndAtTheGateOfAnOrder() {
        Judged judged = asked().hears(says(WELL, true));

        assertEquals(Truth.TRUE, Judge.gate(judged.course(), judged.order(), 1, WELL, NOW).truth());
        assertEquals(Truth.TRUE, Judge.of(judged.course(), judged.order(), 1, NOW).judge(WELL).truth());
    }

    @Test void whatNoConditionAsksIsNotSaidInSilence() {
        Story story = new Ruled().records(Ruled.pressure(), Duration.ofHours(2)).holds(WELL, WELL).story()
            .sound(NOW);

        for (Input odd : List.of(says(OTHER, true),
                new Input.Say(NOW, "nurse", "it is well", true, "N. Urse"),
                new Input.Say(NOW, "physician", "it is well", true, " "))) {
            assertEquals(1, story.hear(odd).events().size());
            assertEquals(Event.InputRefused.class, story.events().getFirst().getClass());
        }
        assertEquals(2, story.hear(says(WELL, true)).events().size(), "what was said, and the hold");
    }

    private static Truth age(Optional<Age> known, Comparison comparison, Age limit) {
        Opening opening = Il2.opening();
        Plan plan = opening.plan();
        Patient patient = new Patient(Weight.ofKilograms(80), Optional.empty(), known, Optional.empty());
        Plan aged = plan.anew(patient, plan.cycles(), plan.runs(), plan.doses());
        Course course = Course.open(new Opening("course-1", opening.at(), "P. Harmacist", aged));
        return Judge.beforeDose(course, plan.orders().getFirst(), 1, NOW)
            .judge(new Condition.AgeIs(comparison, limit)).truth();
    }

    @Test void anAgeGoesByFullYearsWhereTheLimitDoes() {
        Age seventy = Age.ofYears(70);

        assertEquals(Truth.TRUE, age(Optional.of(seventy), Comparison.AT_MOST, seventy));
        assertEquals(Truth.FALSE, age(Optional.of(Age.ofYears(71)), Comparison.AT_MOST, seventy));
        assertEquals(Truth.UNKNOWN, age(Optional.empty(), Comparison.AT_MOST, seventy));
    }

    @Test void anAgeBetweenGoesByFullYearsMonthsOrDaysAsTheLimitDoes() {
        Age born = Age.on(LocalDate.of(2026, 1, 20), LocalDate.of(2024, 12, 1));

        assertEquals(Truth.TRUE, age(Optional.of(born), Comparison.AT_MOST, Age.ofYears(1)));
        assertEquals(Truth.TRUE, age(Optional.of(born), Comparison.AT_MOST, Age.ofMonths(13)));
        assertEquals(Truth.FALSE, age(Optional.of(born), Comparison.AT_MOST, Age.ofDays(20)));
        assertEquals(Truth.TRUE, age(Optional.of(Age.ofDays(10)), Comparison.EXACTLY, Age.ofDays(10)));
    }

    @Test void aChoiceOfBeforeIsJudgedByItsBaseline() {
        Condition confused = new Condition.Chosen(Judged.MIND, true, false, List.of("confused"), Lasting.NOT);
        Judged judged = Judged.of(new Ruled().baseline(Judged.MIND)).mind(NOW, "confused");
        assertEquals(Truth.UNKNOWN, judged.at(NOW, confused));

        judged.baseline(new Reading(Judged.MIND, new Value.Chosen("clear"), NOW.minusSeconds(9), "N. Urse"));

        assertEquals(Truth.FALSE, judged.at(NOW, confused));
    }
}
