package doseward.protocol;

import doseward.quantity.Measure;

/** What a reading says: a measured number, or one of the sign's choices. */
public sealed interface Value {
    /** A number with its unit. */
    record Measured(Measure measure) implements Value {
        @Override public String toString() {
            return measure.toString();
        }
    }

    /** One of the sign's choices. */
    record Chosen(String choice) implements Value {
        @Override public String toString() {
            return choice;
        }
    }
}
