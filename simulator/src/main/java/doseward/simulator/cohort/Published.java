package doseward.simulator.cohort;

import java.util.List;
import java.util.Optional;

/**
 * A figure that was published of patients under a regimen, and what of a cohort stands beside it.
 *
 * @param low the least of what was published; where it is one figure, the same as {@code high}
 * @param calibrated whether the simulated patient was set by it, so that nearness proves nothing
 */
record Published(Feature feature, double low, double high, boolean calibrated, String source) {
    private static final String LABEL = "US label, 525 patients";
    private static final String YANG = "Yang 1994";
    private static final String BELLDEGRUN = "Belldegrun 1987";
    private static final String KAMMULA = "Kammula 1998";

    /** What is known of a shipped protocol, as shipped; nothing of any other. */
    static List<Published> of(Arm arm) {
        return arm.isShipped() ? of(arm.protocol().head().name()) : List.of();
    }

    private static List<Published> of(String protocol) {
        return switch (protocol) {
            case "il2-high-dose-bolus", "il2-high-dose-bolus-consensus" -> usualDose();
            case "il2-high-dose-bolus-nci" -> higherDose();
            case "il2-continuous-eu" -> continuous();
            case "il2-low-dose" -> lowDose();
            case "til-nci" -> withCells();
            default -> List.of();
        };
    }

    /** How far from the nearest of what was published; nothing within it. */
    double error(double simulated) {
        return simulated < low ? simulated - low : Math.max(0, simulated - high);
    }

    /** The same in parts of 100 of what was published. */
    Optional<Double> relativeError(double simulated) {
        double nearest = simulated < low ? low : high;
        return nearest == 0 ? Optional.empty() : Optional.of(100 * error(simulated) / nearest);
    }

    private static List<Published> usualDose() {
        return List.of(
            set(Feature.GIVEN_1, 9, 11, "means of several series (recalled)"),
            set(Feature.GIVEN_2, 5, 7, "means of several series (recalled)"),
            seen(Feature.GIVEN, 18, 20, "US label: medians in melanoma and in kidney cancer"),
            set(Feature.PRESSOR_1, 52, 52, YANG + ", share of courses"),
            set(Feature.PRESSOR_2, 52, 52, YANG + ", share of courses"),
            set(Feature.CREATININE_1, 2.6, 2.6, BELLDEGRUN), set(Feature.CREATININE_2, 3.8, 3.8, BELLDEGRUN),
            set(Feature.RISEN, 90, 90, BELLDEGRUN + ", any rise"),
            set(Feature.OLIGURIA, 63, 77, LABEL + "; " + BELLDEGRUN),
            set(Feature.WELL_7, 62, 62, BELLDEGRUN), set(Feature.WELL_14, 84, 84, BELLDEGRUN),
            set(Feature.WELL_30, 95, 95, BELLDEGRUN),
            set(Feature.GAIN, 4.0, 4.5, "Textor 1987, and Nephron: other regimens"),
            set(Feature.BELOW_94, 43, 43, LABEL + ": dyspnoea"),
            set(Feature.BELOW_92, 24, 24, LABEL + ": lung disorder"),
            set(Feature.BELOW_86, 3, 3, KAMMULA + ": intubated, last 155 patients"),
            set(Feature.CONFUSED, 34, 34, LABEL), set(Feature.GRAVELY, 8, 8, KAMMULA),
            set(Feature.FEW_PLATELETS, 37, 37, LABEL + ": thrombocytopenia"),
            set(Feature.FEVER, 29, 29, LABEL), set(Feature.FAST, 23, 23, LABEL + ": tachycardia"),
            set(Feature.ARRHYTHMIA, 22, 22, LABEL + ": supraventricular 12, other 10"));
    }

    private static List<Published> higherDose() {
        return List.of(seen(Feature.GIVEN_1, 7, 13, KAMMULA + ": medians, last and first 155 patients"),
            seen(Feature.PRESSOR_1, 52, 52, YANG + ", share of courses"),
            seen(Feature.BELOW_86, 3, 12, KAMMULA + ": intubated, last and first 155 patients"),
            seen(Feature.GRAVELY, 8, 19, KAMMULA + ": neurologic of grade 4, last and first"));
    }

    /** Nine cycles in five patients, five days each at 18 million units/m2. */
    private static List<Published> continuous() {
        String nephron = "Nephron: nine cycles of five patients, 18 million/m² a day";
        return List.of(seen(Feature.FALL, 19, 19, nephron), seen(Feature.CREATININE_1, 2.47, 2.47, nephron),
            seen(Feature.GAIN, 4.5, 4.5, nephron));
    }

    /** A tenth of the high dose: what the drug does at a tenth, to which nothing was calibrated. */
    private static List<Published> lowDose() {
        return List.of(seen(Feature.PRESSOR_1, 3, 3, YANG + ", share of courses"),
            seen(Feature.PRESSOR_2, 3, 3, YANG + ", share of courses"));
    }

    /** Of patients whose bone marrow was emptied before, which the simulated ones' bodies don't know of. */
    private static List<Published> withCells() {
        return List.of(seen(Feature.GIVEN, 9, 9, "NCI: mean, from 5 to 12 (at second hand)"));
    }

    private static Published set(Feature feature, double low, double high, String source) {
        return new Published(feature, low, high, true, source);
    }

    private static Published seen(Feature feature, double low, double high, String source) {
        return new Published(feature, low, high, false, source);
    }
}
