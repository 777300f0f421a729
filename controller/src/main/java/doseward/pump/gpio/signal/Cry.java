package doseward.pump.gpio.signal;

/** What a pump has to cry: nothing, or an alarm by its priority; the most urgent last. */
public enum Cry {
    NOTHING, LOW, MEDIUM, HIGH;

    /** The more urgent of both. */
    public Cry or(Cry other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
