package doseward.protocol;

import java.util.Locale;

/** How far a stop reaches. */
public enum Ends {
    /** This order, for the rest of the course. */
    ORDER,
    /** This order, for the rest of the running cycle. */
    ORDER_FOR_THIS_CYCLE,
    /** Every order, for the rest of the running cycle. */
    CYCLE,
    /** Everything, for good. */
    COURSE;

    /** As a file says it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether it ends nothing but the order in which it stands. */
    public boolean isOfOneOrder() {
        return this == ORDER || this == ORDER_FOR_THIS_CYCLE;
    }
}
