package doseward.engine;

import doseward.protocol.DoseAmount;
import doseward.quantity.Numbers;

/** What the amount of an order's doses becomes by a change. */
public sealed interface NewAmount {
    /** As people say it: {@code 50 % of the amount}. */
    String words();

    /** This amount. */
    record Exactly(DoseAmount amount) implements NewAmount {
        @Override public String words() {
            return amount.toString();
        }
    }

    /** So many hundredths of what the protocol says for each dose; never of a changed amount. */
    record Percent(int hundredths) implements NewAmount {
        @Override public String words() {
            return Numbers.grouped(hundredths) + " % of the amount";
        }
    }

    /** The level of this name. */
    record AtLevel(String level) implements NewAmount {
        @Override public String words() {
            return "level " + level;
        }
    }
}
