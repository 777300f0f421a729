package doseward.language.words;

import doseward.language.draft.DrugSheet;
import doseward.protocol.ChangeRule;
import doseward.protocol.ChangeRule.From;
import doseward.protocol.ChangeRule.To;
import java.util.List;
import java.util.Optional;

/** What an amount becomes, and from when on: {@code 50 % of the amount}, {@code the next cycle}. */
public final class ChangeWords {
    private static final String SHARE = " % of the amount";
    private static final String NEXT_LEVEL = "the next level ";
    private static final int MOST_PERCENT = 200; // more than twice the protocol's amount is another protocol

    private ChangeWords() {}

    public static Optional<To> to(Answer answer, Optional<DrugSheet> drug) {
        String text = answer.text();
        if (text.endsWith(SHARE)) {
            return percent(answer.part(0, text.length() - SHARE.length())).map(ChangeRule.Percent::new);
        }
        if (text.startsWith(NEXT_LEVEL)) {
            return Words.oneOf(answer.from(NEXT_LEVEL.length()), List.of(true, false), up -> up ? "up"
                : "down")
                .map(ChangeRule.NextLevel::new);
        }
        return text.contains("%") || text.startsWith("the ") ? answer.unknown("50 % of the amount")
            : Amounts.read(answer, drug).map(ChangeRule.AnAmount::new);
    }

    private static Optional<Integer> percent(Answer answer) {
        return Words.whole(answer, 1, MOST_PERCENT);
    }

    public static Optional<From> from(Answer answer) {
        return switch (answer.text()) {
            case "the first dose" -> Optional.of(new ChangeRule.FirstDose());
            case "the next dose" -> Optional.of(new ChangeRule.NextDose());
            case "the next cycle" -> Optional.of(new ChangeRule.NextCycle());
            default -> answer.unknown("the next dose");
        };
    }
}
