package doseward.plan;

import doseward.quantity.Rate;
import doseward.quantity.Volume;

/**
 * What a pump can make: its range of rates and volumes, and the smallest steps it can be set to.
 *
 * @param name how the pump calls itself
 */
public record Capability(
        String name, Rate slowest, Rate fastest, Rate rateStep, Volume smallest, Volume largest,
            Volume volumeStep) {

    /** An everyday large-volume pump, for plans made before a pump is chosen; the simulated pump is one. */
    public static final Capability USUAL = new Capability("usual pump",
        new Rate(100), Rate.ofMillilitresPerHour(1200), new Rate(100),
        new Volume(100), Volume.ofMillilitres(9999), new Volume(10));
}
