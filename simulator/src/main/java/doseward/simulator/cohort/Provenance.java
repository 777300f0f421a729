package doseward.simulator.cohort;

import java.util.List;

/** What a cohort is and what it is not: said at the head of every table and page. */
final class Provenance {
    static final String BANNER = "SIMULATED PATIENTS · predicts nothing about anybody";

    private Provenance() {}

    static List<String> sentences() {
        return List.of(
            "Simulated: nobody was treated, and no real patient's data are in it. No validated model of what "
                + "interleukin-2 does to pressure, vessels or kidneys exists; none was found in print.",
            "Published, and used as it stands: how the drug spreads and leaves (Konrad 1990), how mediators "
                + "lag and rise with repeated doses (Konrad 1992), how long kidneys take to recover "
                + "(Belldegrun 1987).",
            "Calibrated: the toxicity, until 3,000 patients under the rules of the consensus of 2014 came "
                + "near published doses, vasopressors, creatinine, oliguria, weight and incidences.",
            "Made up: the spread between patients, all other thresholds, and that everybody keeps to the "
                + "book: nothing fails, nobody is late, no hold is overridden.");
    }

    static String arm(Arm arm) {
        var head = arm.protocol().head();
        return head.name() + ", revision " + head.revision() + ", \"" + head.title() + "\", SHA-256 of its "
            + "file " + head.hash();
    }
}
