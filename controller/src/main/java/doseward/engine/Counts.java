package doseward.engine;

import doseward.protocol.Condition;
import doseward.protocol.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Clauses that count: doses of the order in the running cycle, cycles of the course, criteria of a table. */
final class Counts {
    private Counts() {}

    static Evidence counted(Sight sight, Condition.Count clause) {
        List<Boolean> fates = clause.cycles() ? cycles(sight, clause.fate()) : doses(sight, clause.fate());
        int count = 0;
        for (boolean fits : fates) {
            count = fits ? count + 1 : clause.inARow() ? 0 : count;
        }
        Truth truth = Range.exactly(count).is(clause.comparison(), clause.count());
        return Evidence.known(clause.text(), truth == Truth.TRUE, clause.text() + ", and " + count + " were");
    }

    /** Of each dose that is over, in its order, whether it has the fate. */
    private static List<Boolean> doses(Sight sight, Condition.Fate fate) {
        return sight.doses().stream().filter(dose -> dose.planned().cycle() == sight.cycle())
            .filter(Dose::isSettled).map(dose -> has(dose, fate)).toList();
    }

    private static boolean has(Dose dose, Condition.Fate fate) {
        return switch (fate) {
            case HELD -> dose.held();
            case GIVEN -> outcome(dose).filter(out -> out != Phase.Outcome.SKIPPED).isPresent();
            case SKIPPED -> outcome(dose).filter(out -> out == Phase.Outcome.SKIPPED).isPresent();
        };
    }

    private static Optional<Phase.Outcome> outcome(Dose dose) {
        return dose.phase() instanceof Phase.Settled settled ? Optional.of(settled.outcome())
            : Optional.empty();
    }

    /** Of each cycle that is over, whether something of it was given, or all was skipped, or a hold among. */
    private static List<Boolean> cycles(Sight sight, Condition.Fate fate) {
        List<Boolean> fates = new ArrayList<>();
        List<Dose> all = sight.doses();
        for (int cycle : all.stream().map(dose -> dose.planned().cycle()).distinct().toList()) {
            List<Dose> doses = all.stream().filter(dose -> dose.planned().cycle() == cycle).toList();
            if (doses.stream().allMatch(Dose::isSettled)) {
                boolean given = doses.stream().anyMatch(dose -> has(dose, Condition.Fate.GIVEN));
                boolean held = doses.stream().anyMatch(Dose::held);
                fates.add(switch (fate) {
                    case GIVEN -> given;
                    case SKIPPED -> !given;
                    case HELD -> !given && held;
                });
            }
        }
        return fates;
    }

    /** A criterion that is not known may count; which ones do is told, with what they went by. */
    static List<Evidence> criteria(Sight sight, Condition.CriteriaCount clause,
            Function<Condition, Working> judge) {
        Optional<Criteria> table = sight.order().flatMap(order -> order.table(clause.table()))
            .or(() -> sight.plan().orders().stream().flatMap(order -> order.table(clause.table()).stream())
                .findFirst());
        if (table.isEmpty()) {
            return List.of(Evidence.unknown(clause.text(), "there is no such table"));
        }
        List<String> sure = new ArrayList<>();
        List<String> open = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Criteria.Criterion criterion : table.get().criteria()) {
            Working working = judge.apply(criterion.when());
            switch (working.truth()) {
                case TRUE -> sure.add(criterion.name());
                case UNKNOWN -> open.add(criterion.name());
                case FALSE -> { }
            }
            working.evidence().stream().filter(one -> working.truth() != Truth.FALSE).forEach(evidence::add);
        }
        Range range = new Range(sure.size(), sure.size() + open.size());
        evidence.addFirst(summary(clause, range, sure, open));
        return evidence;
    }

    private static Evidence summary(Condition.CriteriaCount clause, Range range, List<String> sure,
            List<String> open) {
        String said = range + " of the " + clause.table() + " criteria" + listed(" true: ", sure)
            + listed(" not known: ", open);
        return new Evidence(clause.text(), range.is(clause.comparison(), clause.count()), List.of(),
            Optional.of(said), Optional.empty(), Optional.empty());
    }

    private static String listed(String before, List<String> names) {
        return names.isEmpty() ? "" : "," + before + String.join(", ", names);
    }
}
