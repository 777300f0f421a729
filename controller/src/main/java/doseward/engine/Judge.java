package doseward.engine;

import doseward.engine.Working.Evidence;
import doseward.protocol.Condition;
import doseward.protocol.Order;
import doseward.protocol.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges conditions of one order in one cycle at one moment; a sign without a fresh reading is unknown. */
record Judge(Course course, Order order, int cycle, Instant now) {

    /** What is known of the condition, and what that rests on. */
    Working judge(Condition condition) {
        List<Evidence> evidence = new ArrayList<>();
        Truth truth = truth(condition, evidence);
        return new Working(truth, evidence);
    }

    private Truth truth(Condition condition, List<Evidence> evidence) {
        return switch (condition) {
            case Condition.Compared compared -> note(evidence, compared, fresh(compared.subject().sign()),
                this::meets);
            case Condition.Chosen chosen -> note(evidence, chosen, fresh(chosen.sign()), this::meets);
            case Condition.Count held -> counted(held, evidence);
            case Condition.AllOf all -> all.parts().stream().map(part -> truth(part, evidence))
                .reduce(Truth.TRUE, Truth::and);
            case Condition.AnyOf any -> any.parts().stream().map(part -> truth(part, evidence))
                .reduce(Truth.FALSE, Truth::or);
            case Condition.Between _, Condition.Trend _, Condition.FromBaseline _, Condition.GradeIs _,
                Condition.WorstGrade _, Condition.CriteriaCount _, Condition.Says _, Condition.AgeIs _,
                Condition.NoneOf _ ->
                throw new IllegalStateException("no file reads as one with such a clause yet");
        };
    }

    /**
     * The latest reading of the sign, if it is as fresh as the order asks; exactly as old as allowed is
     * fresh.
     */
    Optional<Reading> fresh(String sign) {
        Optional<Duration> within = order.checklist().within(sign);
        return within.isEmpty() ? Optional.empty() : course.reading(sign)
            .filter(reading -> !reading.taken().isAfter(now))
            .filter(reading -> !reading.taken().plus(within.get()).isBefore(now));
    }

    /** The signs that must be recorded and are not, or not lately enough. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (var required : order.checklist().record()) {
            if (fresh(required.sign()).isEmpty()) {
                missing.add(required.sign());
            }
        }
        return missing;
    }

    private interface Meets<C> {
        boolean test(C clause, Value value);
    }

    private <C extends Condition> Truth note(
            List<Evidence> evidence, C clause, Optional<Reading> reading, Meets<C> meets) {
        Truth truth = reading.map(seen -> Truth.of(meets.test(clause, seen.value()))).orElse(Truth.UNKNOWN);
        evidence.add(new Evidence(clause.text(), truth, reading));
        return truth;
    }

    private boolean meets(Condition.Compared clause, Value value) {
        return switch (value) {
            case Value.Measured measured when clause.value() instanceof Condition.Fixed(var limit) ->
                clause.comparison().isMetBy(measured.measure().compareTo(limit));
            case Value.Measured _, Value.Chosen _, Value.SeveralChosen _, Value.Graded _, Value.Happened _ ->
                throw new IllegalStateException(clause.text() + " is compared with a number");
        };
    }

    private boolean meets(Condition.Chosen clause, Value value) {
        return switch (value) {
            case Value.Chosen chosen -> clause.choices().contains(chosen.choice()) != clause.negated();
            case Value.Measured _, Value.SeveralChosen _, Value.Graded _, Value.Happened _ ->
                throw new IllegalStateException(clause.sign() + " is recorded as a choice");
        };
    }

    private Truth counted(Condition.Count clause, List<Evidence> evidence) {
        int count = 0;
        for (Dose dose : course.doses()) {
            boolean counts = dose.planned().cycle() == cycle && dose.planned().order().equals(order.name());
            if (counts && dose.isSettled()) {
                count = dose.held() ? count + 1 : clause.inARow() ? 0 : count;
            }
        }
        Truth truth = Truth.of(clause.comparison().isMetBy(Integer.compare(count, clause.count())));
        evidence.add(new Evidence(clause.text() + ", and " + count + " were", truth, Optional.empty()));
        return truth;
    }
}
