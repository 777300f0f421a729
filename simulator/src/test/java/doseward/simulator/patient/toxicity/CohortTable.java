package doseward.simulator.patient.toxicity;

import doseward.simulator.patient.toxicity.Treated.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** Prints what a cohort shows beside what was published. Run its {@code main}. */
final class CohortTable {
    private CohortTable() {}

    public static void main(String[] args) {
        int patients = args.length > 0 ? Integer.parseInt(args[0]) : 3_000;
        long start = System.nanoTime();
        highDose(Cohort.of(patients, 600_000, 14));
        System.out.printf(Locale.ROOT, "%,.0f courses a second%n",
            patients / ((System.nanoTime() - start) / 1e9));
        other("720,000 x 15", Cohort.of(patients, 720_000, 15), "7-13 doses, 52 % pressor");
        other("72,000 x 15", Cohort.of(patients, 72_000, 15), "3 % pressor");
        continuous("72 million/m2 in a day", 72e6, 24, patients, "pressor 4 of 6");
        continuous("36 million/m2 in a day", 36e6, 24, patients, "grave in 1 of 14");
        continuous("18 million/m2/day for 5 days", 18e6, 119, patients, "fall 19, creatinine 2.47, 4.5 kg");
    }

    private static void highDose(Cohort all) {
        row("doses, cycle 1", all.mean(one -> one.first().doses()), "9-11 (8-12 of 14)");
        row("  deviation", all.deviation(one -> one.first().doses()), "");
        row("doses, cycle 2", all.mean(one -> one.second().doses()), "5-7");
        row("  deviation", all.deviation(one -> one.second().doses()), "");
        row("vasopressor, cycle 1, %", all.share(one -> one.first().pressor()), "52");
        row("vasopressor, cycle 2, %", all.share(one -> one.second().pressor()), "52");
        row("oliguria, cycle 1, %", all.share(one -> one.first().oliguria()), "63-77");
        row("oliguria, either cycle, %", all.everShare(CycleOutcome::oliguria), "63-77");
        row("peak creatinine, cycle 1", all.mean(one -> one.first().creatinine()), "2.6");
        row("peak creatinine, cycle 2", all.mean(one -> one.second().creatinine()), "3.8");
        row("creatinine up by half, %", all.share(CohortTable::risen), "90");
        row("recovered after 7 days, %", all.share(Outcome::recovered7), "62");
        row("recovered after 14 days, %", all.share(Outcome::recovered14), "84");
        row("recovered after 30 days, %", all.share(Outcome::recovered30), "95");
        row("weight gain, cycle 1, kg", all.mean(one -> one.first().gain()), "4.0-4.5");
        incidences(all);
        System.out.println(all.histogram(Outcome::first, 14) + " " + all.histogram(Outcome::second, 14));
    }

    private static void incidences(Cohort all) {
        row("oxygen below 94 %, %", all.everShare(one -> one.saturation() < 94), "43 dyspnoea");
        row("oxygen below 92 %, %", all.everShare(one -> one.saturation() < 92), "24 lung disorder");
        row("oxygen below 86 %, %", all.everShare(one -> one.saturation() < 86), "3 intubated");
        row("confused, %", all.everShare(one -> one.clouding() >= 1), "34");
        row("gravely, %", all.everShare(one -> one.clouding() >= 1.5), "8");
        row("platelets below 100,000, %", all.everShare(one -> one.platelets() < 100_000), "37");
        row("above 38.5 degrees, %", all.everShare(one -> one.temperature() > 38.5), "29 fever");
        row("heart rate above 120, %", all.everShare(one -> one.heartRate() > 120), "23 tachycardia");
        row("arrhythmia, %", all.everShare(CycleOutcome::arrhythmia), "12 + 10");
    }

    private static boolean risen(Outcome one) {
        return Math.max(one.first().creatinine(), one.second().creatinine())
            > 1.5 * one.self().creatinine();
    }

    private static void other(String what, Cohort all, String published) {
        System.out.printf(Locale.ROOT,
            "%-30s doses %.1f, %.1f; pressor %.1f, %.1f %%   published: %s%n", what,
            all.mean(one -> one.first().doses()), all.mean(one -> one.second().doses()),
            all.share(one -> one.first().pressor()), all.share(one -> one.second().pressor()), published);
    }

    private static void continuous(String what, double units, int hours, int patients, String published) {
        List<Continuous> all =
            LongStream.range(0, patients).mapToObj(seed -> Continuous.of(seed, units, hours)).toList();
        System.out.printf(Locale.ROOT,
            "%-30s pressor %.1f %%; fall %.1f, creatinine %.2f, %.1f kg   published: %s%n", what,
            all.stream().mapToDouble(one -> one.pressor() ? 100 : 0).average().orElseThrow(),
            all.stream().mapToDouble(Continuous::pressureFall).average().orElseThrow(),
            all.stream().mapToDouble(Continuous::creatinine).average().orElseThrow(),
            all.stream().mapToDouble(Continuous::gain).average().orElseThrow(), published);
    }

    private static void row(String what, double value, String published) {
        System.out.printf(Locale.ROOT, "%-30s %8.2f   %s%n", what, value, published);
    }
}
