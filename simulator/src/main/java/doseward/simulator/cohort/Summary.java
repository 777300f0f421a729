package doseward.simulator.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a cohort came to, in some lines for a screen. */
public final class Summary {
    private static final List<Feature> TOLD = List.of(Feature.GIVEN, Feature.GIVEN_1, Feature.GIVEN_2,
        Feature.HELD, Feature.STOPPED, Feature.UNITS, Feature.PRESSURE, Feature.PRESSOR_1,
        Feature.CREATININE_1, Feature.GAIN, Feature.CONFUSED);

    private Summary() {}

    public static List<String> of(Cohort cohort) {
        List<String> lines = new ArrayList<>();
        lines.add(Provenance.BANNER + ".");
        for (int arm = 0; arm < cohort.arms().size(); arm++) {
            List<Row> treated = cohort.treated(arm);
            lines.add("");
            lines.add(cohort.arms().get(arm).name() + ": " + treated.size() + " of " + cohort.patients()
                + " patients got at least one dose");
            TOLD.forEach(feature -> lines.add(String.format(Locale.ROOT, "  %-36s %s %s", feature.words(),
                Told.estimate(feature.in(treated), feature.decimals()), feature.unit())));
        }
        return lines;
    }
}
