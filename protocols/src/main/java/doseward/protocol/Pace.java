package doseward.protocol;

import doseward.quantity.Rate;

/** How fast something flows, in the words of a file: a volume in a time, or so much drug in a time. */
public sealed interface Pace {
    /** A volume: {@code 250 mL/h}. */
    record OfVolume(Rate rate) implements Pace {
        @Override public String toString() {
            return rate.toString();
        }
    }

    /** So much drug: {@code 1.75 mg/m2/h}. */
    record OfDrug(DoseAmount inAnHour) implements Pace {
        @Override public String toString() {
            return inAnHour + "/h";
        }
    }
}
