package doseward.pump.gpio.line;

/** What a line is at, electrically. */
public enum Level {
    LOW, HIGH;

    public Level opposite() {
        return this == LOW ? HIGH : LOW;
    }
}
