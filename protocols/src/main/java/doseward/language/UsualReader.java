package doseward.language;

import doseward.language.check.UnknownPhrase;
import doseward.language.draft.DrugSheet;
import doseward.language.source.Node.Entry;
import doseward.language.words.Amounts;
import doseward.language.words.Answer;
import doseward.language.words.Ranges;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Drug.UsualRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a drug's amounts in use: {@code per kg, intravenous: 72,000 to 720,000 international units/kg}. */
final class UsualReader {
    private static final Pattern NAME = Pattern.compile("(flat|per kg|per m2), (.+)");

    private UsualReader() {}

    static Optional<UsualRange> read(Part top, Entry entry, DrugSheet drug) {
        Answer key = new Answer("usual", entry.key(), top.problems());
        Matcher name = NAME.matcher(key.text());
        if (!name.matches()) {
            return key.unknown("per kg, intravenous");
        }
        Optional<String> route = Routes.read(key.from(name.start(2)));
        Basis basis = basis(name.group(1));
        return top.words(entry).flatMap(answer -> range(answer, drug).filter(ends -> isIn(basis, ends,
            answer))
            .flatMap(ends -> route.map(by -> new UsualRange(basis, by, ends.getFirst().amount(),
                ends.getLast().amount()))));
    }

    private static Basis basis(String words) {
        return switch (words) {
            case "per kg" -> Basis.PER_KG;
            case "per m2" -> Basis.PER_M2;
            default -> Basis.FLAT;
        };
    }

    /** From the lowest to the highest; one amount alone is both. */
    private static Optional<List<DoseAmount>> range(Answer answer, DrugSheet drug) {
        if (!answer.text().contains(" to ")) {
            return Amounts.read(answer, Optional.of(drug)).map(amount -> List.of(amount, amount));
        }
        return Ranges.read(answer, end -> Amounts.read(end, Optional.of(drug)).map(Counted::new),
                "72,000 to 720,000 international units/kg")
            .map(ends -> List.of(ends.lowest().amount(), ends.highest().amount()));
    }

    private static boolean isIn(Basis basis, List<DoseAmount> ends, Answer answer) {
        boolean same = ends.stream().allMatch(end -> end.basis() == basis);
        if (!same) {
            answer.problems().add(UnknownPhrase.because(answer.words(),
                "The name of this range says how amounts are counted, and this is counted otherwise:",
                "Write both in the same way, such as `per kg, intravenous: … international units/kg`."));
        }
        return same;
    }

    /** An amount that can be compared with another of the same basis; unlike ones are found before. */
    private record Counted(DoseAmount amount) implements Comparable<Counted> {
        @Override public int compareTo(Counted other) {
            return Long.compare(amount.amount().count(), other.amount.amount().count());
        }
    }
}
