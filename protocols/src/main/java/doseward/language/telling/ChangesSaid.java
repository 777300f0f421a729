package doseward.language.telling;

import doseward.protocol.ChangeRule;
import doseward.protocol.ChangeRule.From;
import doseward.protocol.ChangeRule.To;

/** Says what a rule makes of the amount, and from when on. */
public final class ChangesSaid {
    private ChangesSaid() {}

    static String of(ChangeRule rule) {
        return "Once known: " + rule.when().text() + ". Then " + from(rule.from()) + " "
            + to(rule.to())
            + rule.notBelow().map(least -> ", but never below " + least).orElse("")
            + rule.notAbove().map(most -> ", but never above " + most).orElse("") + "."
            + rule.confirm().map(role -> " The dose is held until that person agrees, by name: " + role + ".")
                .orElse("");
    }

    /** {@code from the next dose on}. */
    public static String from(From from) {
        return switch (from) {
            case ChangeRule.FirstDose() -> "decided once, before the first dose, each dose is";
            case ChangeRule.NextDose() -> "each dose from the next one that has not begun is";
            case ChangeRule.NextCycle() -> "each dose from the next cycle on is";
            case ChangeRule.OnDays(var days) -> "each dose on " + Say.named("day", days) + " is";
        };
    }

    /** {@code 50 % of the protocol's amount}. */
    public static String to(To to) {
        return switch (to) {
            case ChangeRule.AnAmount(var amount) -> amount.toString();
            case ChangeRule.Percent(var hundredths) -> hundredths
                + " % of the protocol's amount (never of an amount already changed)";
            case ChangeRule.NextLevel(var up) -> "the next level " + (up ? "up" : "down");
        };
    }
}
