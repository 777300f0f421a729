package doseward.simulator.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.telling.Answer;
import doseward.controller.telling.Fact;
import doseward.controller.telling.Kind;
import doseward.controller.telling.Question;
import doseward.controller.telling.Recheck;
import doseward.controller.telling.Showing;
import doseward.controller.telling.Why;
import doseward.controller.words.Clock;
import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.journal.Chronicle;
import doseward.trace.Requirement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhyTest {
    private static final int SEEDS = 20;

    @Requirement("GIP 4.1.1")
    @Test void everyDoseOfManyWorldsAnswersWhyWithAFactAndAReason() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Chronicle chronicle = Courses.ofSeed(seed);
            Why why = new Why(chronicle);
            for (Dose dose : Course.replay(chronicle.opening(), chronicle.events()).doses()) {
                Answer answer = why.answer(new Question.OfDose(dose.number())).orElseThrow();
                String where = "dose " + dose.number() + " of seed " + seed + ": " + answer.sentence();

                assertFalse(answer.facts().isEmpty(), where);
                assertTrue(isGivenAsPlanned(dose) || answer.sentence().contains(": "), where);
                assertEquals(answer.facts().stream().map(Fact::entry).sorted().toList(),
                    answer.facts().stream().map(Fact::entry).toList(), where);
            }
        }
    }

    private static boolean isGivenAsPlanned(Dose dose) {
        return dose.phase() instanceof Phase.Settled settled && settled.because().isEmpty();
    }

    @Test void whatIsToldHasNoMomentInUtcInIt() {
        Chronicle chronicle = Courses.ofSeed(1);
        Clock clock = Clock.of(chronicle.opening());
        Why why = new Why(chronicle);

        for (int dose = 1; dose <= chronicle.opening().plan().doses().size(); dose++) {
            why.answer(new Question.OfDose(dose)).orElseThrow().lines(clock).forEach(line ->
                assertFalse(line.matches(".*[0-9]T[0-9]{2}:[0-9]{2}.*Z.*"), line));
        }
    }

    @Test void thereIsNoAnswerForADoseOrCycleThatIsNot() {
        Why why = new Why(Courses.ofSeed(3));

        assertEquals(Optional.empty(), why.answer(new Question.OfDose(0)));
        assertEquals(Optional.empty(), why.answer(new Question.OfDose(1000)));
        assertEquals(Optional.empty(), why.answer(new Question.OfCycle(9)));
    }

    @Test void whatIsShownOfADoseIsWhatItsKindAndTimeAskFor() {
        Chronicle chronicle = Courses.ofSeed(1);
        var all = new Showing(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), true)
            .of(chronicle);

        var readings = new Showing(Optional.empty(), Optional.empty(), Optional.empty(),
            List.of(Kind.READINGS), false).of(chronicle);
        var early = new Showing(Optional.empty(), Optional.of(all.getFirst().at()), Optional.empty(),
            List.of(), true).of(chronicle);

        assertEquals(chronicle.events().size(), all.size());
        assertTrue(!readings.isEmpty() && readings.size() < all.size());
        assertTrue(early.stream().allMatch(fact -> fact.at().equals(all.getFirst().at())));
    }

    @Test void everyJournalOfTheSwarmDecidesTheSame() {
        for (long seed = 1; seed <= 3; seed++) {
            assertEquals(Optional.empty(), Recheck.difference(Courses.ofSeed(seed)));
        }
    }
}
