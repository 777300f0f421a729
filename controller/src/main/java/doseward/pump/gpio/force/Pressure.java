package doseward.pump.gpio.force;

/** A pressure in the line, above that of the air, in whole millimetres of mercury. */
public record Pressure(int mmHg) {
    boolean isAbove(Pressure other) {
        return mmHg > other.mmHg;
    }

    /** Rounds down. */
    Pressure half() {
        return new Pressure(Math.floorDiv(mmHg, 2));
    }

    @Override public String toString() {
        return mmHg + " mmHg";
    }
}
