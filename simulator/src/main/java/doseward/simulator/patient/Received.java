package doseward.simulator.patient;

/**
 * How much interleukin-2 a patient has got so far, in units.
 *
 * @param fromSkin of what was injected under it, as much as reaches the blood
 */
public record Received(long intoVein, long fromSkin) {
    public static Received intoVein(long units) {
        return new Received(units, 0);
    }
}
