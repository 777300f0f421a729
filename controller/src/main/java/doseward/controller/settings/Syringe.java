package doseward.controller.settings;

import doseward.pump.gpio.stepper.Mechanics;
import doseward.quantity.Volume;
import java.util.List;
import java.util.Optional;

/**
 * A syringe that a pump can be told of by its name. What a step moves in it is measured before a dose is
 * given, so a bore decides only what is tried first.
 *
 * @param boreMicrometres its inner diameter
 * @param source where the diameter is known from
 */
public record Syringe(String name, int boreMicrometres, Volume holds, String source) {
    private static final long CUBIC_MICROMETRES = 1_000_000_000;
    private static final String RECALLED = "recalled, and not seen in a data sheet";

    /** Those that are known. */
    public static final List<Syringe> LIBRARY = List.of(
        syringe("bd-plastipak-10", 14_500, 10, RECALLED),
        syringe("bd-plastipak-20", 19_100, 20, RECALLED),
        syringe("bd-plastipak-30", 21_700, 30, RECALLED),
        syringe("bd-plastipak-50", 26_500, 50, "the diameter that an open French syringe pump is set to"),
        syringe("bd-60", 26_700, 60, RECALLED),
        syringe("open-1", 4_700, 1, "Vsaggiomo's open pump, HardwareX 2021 10:e00219"),
        syringe("open-5", 12_300, 5, "Vsaggiomo's open pump, HardwareX 2021 10:e00219"),
        syringe("open-10", 15_600, 10, "Vsaggiomo's open pump, HardwareX 2021 10:e00219"),
        syringe("open-20", 20_100, 20, "Vsaggiomo's open pump, HardwareX 2021 10:e00219"));

    /** What its plunger moves, so far: the bore's area times the way. Rounds down. */
    public Volume along(int micrometres) {
        return new Volume(Mechanics.cubicMicrometres(boreMicrometres, micrometres) / CUBIC_MICROMETRES);
    }

    private static Syringe syringe(String name, int bore, long millilitres, String source) {
        return new Syringe(name, bore, Volume.ofMillilitres(millilitres), source);
    }

    /** The one of this name. */
    public static Optional<Syringe> named(String name) {
        return LIBRARY.stream().filter(syringe -> syringe.name().equals(name)).findFirst();
    }
}
