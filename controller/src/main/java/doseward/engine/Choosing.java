package doseward.engine;

import doseward.protocol.Condition;
import doseward.protocol.Value;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Clauses that ask whether a sign is one of some choices; of several recorded at once, one is enough. */
final class Choosing {
    private Choosing() {}

    static Evidence chosen(Sight sight, Condition.Chosen clause) {
        String text = sight.words(clause::text);
        if (clause.baseline()) {
            return sight.baseline(clause.sign()).map(reading -> read(text, clause, reading))
                .orElseGet(() -> Evidence.unknown(text, Values.noBaseline(clause.sign())));
        }
        return switch (sight.latest(clause.sign())) {
            case Sight.Seen.Read(var reading) -> read(text, clause, reading);
            case Sight.Seen.Silent(var value) -> Evidence.known(text, isMet(clause, value),
                sight.words(() -> "nobody reported " + clause.sign() + ", so it is " + value));
            case Sight.Seen.Unknown(var why) -> Evidence.unknown(text, why);
        };
    }

    private static Evidence read(String text, Condition.Chosen clause, Reading reading) {
        return new Evidence(text, Truth.of(isMet(clause, reading.value())), List.of(reading),
            Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static boolean isMet(Condition.Chosen clause, Value value) {
        boolean isOne = switch (value) {
            case Value.Chosen(var choice) -> clause.choices().contains(choice);
            case Value.SeveralChosen(var all) -> !Collections.disjoint(all, clause.choices());
            case Value.Measured _, Value.Graded _, Value.Happened _ ->
                throw new IllegalStateException(clause.sign() + " is recorded as a choice");
        };
        return isOne != clause.negated();
    }
}
