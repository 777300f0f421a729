package doseward.simulator.patient;

/**
 * How much interleukin-2 a patient has got so far, in units.
 *
 * @param fromSkin of what was injected under it, as much as reaches the blood
 */
public record Given(long intoVein, long fromSkin) {
    public static Given intoVein(long units) {
        return new Given(units, 0);
    }
}
