package doseward.simulator.patient;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Every sign of choices and every grade that a person gives, of the shipped signs file. What the body shows
 * goes by its leak, its oxygen, its mind, its fall of pressure or its weight; what is an illness by how grave
 * that is; what a patient brings along by where it stands among all patients. The steps of breathing, and
 * from where on a mind is confused, are those of the calibration; all other steps are made up.
 */
final class Ladders {
    /** From here on an illness is there. */
    private static final double ANY = 1e-9;
    /** Lost by the lungs of 3 patients in 100, as many as the NCI at last intubated. */
    private static final double INTUBATED_FROM = 14;
    private static final double CONFUSED_FROM = 1;
    private static final String ABSENT = "absent";
    private static final String PRESENT = "present";

    private static final SortedMap<String, Ladder> CHOICES = choices();
    private static final SortedMap<String, Ladder> GRADES = grades();

    private Ladders() {}

    static Optional<Ladder> of(String sign) {
        return Optional.ofNullable(CHOICES.get(sign));
    }

    /** The grades of a sign, as digits. */
    static Optional<Ladder> grades(String sign) {
        return Optional.ofNullable(GRADES.get(sign));
    }

    private static SortedMap<String, Ladder> choices() {
        SortedMap<String, Ladder> all = new TreeMap<>();
        heart(all);
        lungsAndFluid(all);
        mindAndGut(all);
        skinAndInfection(all);
        history(all);
        return all;
    }

    private static void heart(SortedMap<String, Ladder> all) {
        all.put("heart rhythm", ladder(of(Illness.RHYTHM), List.of(ANY, 0.45, 0.7, 0.8, 0.93, 0.98), "sinus",
            "atrial fibrillation", "supraventricular tachycardia", "bradycardia needing treatment",
            "ventricular arrhythmia", "sustained ventricular tachycardia", "uncontrolled arrhythmia"));
        all.put("troponin", ladder(of(Illness.HEART), List.of(ANY), "normal", "raised"));
        all.put("chest pain", present(of(Illness.HEART), 0.3));
        all.put("ischaemia on ECG", present(of(Illness.HEART), 0.6));
        all.put("cardiac tamponade", present(of(Illness.HEART), 0.97));
    }

    private static void lungsAndFluid(SortedMap<String, Ladder> all) {
        ToDoubleFunction<Being> lost = being -> 100 - being.body().saturation();
        all.put("breathing", ladder(lost, List.of(6.0, 8.0, INTUBATED_FROM), "easy", "dyspnoea on effort",
            "dyspnoea at rest", "intubated"));
        all.put("intubation", present(lost, INTUBATED_FROM));
        all.put("rales", ladder(lost, List.of(6.0, 10.0, 13.0), ABSENT, "up to one third", "up to one half",
            "above one half"));
        all.put("oxygen need", ladder(lost, List.of(6.0, 9.0), "none", "at times", "continuous"));
        all.put("fluid overload", ladder(Being::gain, List.of(0.04, 0.1), ABSENT, "mild", "severe"));
        all.put("limbs", ladder(Being::gain, List.of(0.06, 0.1, 0.13), "easy", "mild tightness",
            "extreme tightness", "extreme paraesthesia"));
        all.put("acidosis", present(being -> 25 - being.bicarbonate(), 6.5));
        all.put("dialysis", present(being -> being.body().creatinine(), 7));
    }

    private static void mindAndGut(SortedMap<String, Ladder> all) {
        all.put("mental state", ladder(being -> being.body().clouding(),
            List.of(0.5, 0.65, 0.8, 0.9, CONFUSED_FROM, 1.45, 1.65, 1.75, 1.8, 1.9, 1.97, 1.98), "clear",
            "vivid dreams", "mild anxiety", "lethargic", "somnolent", "confused", "agitated", "hallucinating",
            "crying", "disoriented", "failing serial sevens", "coma", "toxic psychosis"));
        all.put("seizures", ladder(of(Illness.NERVES), List.of(ANY, 0.6, 0.85), ABSENT, "single",
            "repetitive", "hard to control"));
        all.put("vomiting", ladder(of(Illness.GUT), List.of(ANY, 0.9), ABSENT, "relieved by drugs",
            "unresponsive to drugs"));
        all.put("abdomen", ladder(of(Illness.GUT), List.of(0.4, 0.8, 0.93, 0.97), "soft", "distended",
            "ileus", "hindering breathing", "in unrelenting pain"));
        all.put("bleeding", ladder(of(Illness.GUT), List.of(0.88, 0.97), ABSENT, "heme-positive",
            "frank blood"));
        all.put("fecal blood", present(of(Illness.GUT), 0.9));
        all.put("gastrointestinal bleeding", ladder(of(Illness.GUT), List.of(0.95, 0.993), ABSENT, PRESENT,
            "needing surgery"));
        all.put("bowel ischaemia", present(of(Illness.GUT), 0.996));
        all.put("bowel perforation", present(of(Illness.GUT), 0.998));
        all.put("liver failure", present(of(Illness.LIVER), ANY));
    }

    private static void skinAndInfection(SortedMap<String, Ladder> all) {
        all.put("skin", ladder(of(Illness.SKIN), List.of(ANY, 0.4, 0.93), "clear", "dry", "red",
            "moist desquamation"));
        all.put("skin disease worsening", present(of(Illness.SKIN), 0.97));
        all.put("bullous dermatitis", present(of(Illness.SKIN), 0.985));
        all.put("infection", ladder(of(Illness.INFECTION), List.of(ANY, 0.3, 0.6), ABSENT, "suspected",
            "documented", "needing antibiotics"));
        all.put("catheter infection", present(of(Illness.INFECTION), 0.5));
        all.put("sepsis", ladder(of(Illness.INFECTION), List.of(0.7, 0.92), ABSENT, "under control",
            "unstable"));
        all.put("infusion reaction", ladder(of(Illness.REACTION), List.of(ANY, 0.8, 0.98), ABSENT, "mild",
            "severe", "anaphylaxis"));
        all.put("tumour progression", present(of(Illness.TUMOUR), ANY));
    }

    private static void history(SortedMap<String, Ladder> all) {
        trait(all, "tumour response", List.of(0.08, 0.2, 0.6), "complete", "partial", "stable",
            "progression");
        trait(all, "heart disease", List.of(0.9, 0.99), ABSENT, "mild", "severe");
        trait(all, "thallium stress test", List.of(0.8, 0.99), "normal", "not done", "abnormal");
        trait(all, "lung function tests", List.of(0.8, 0.99), "normal", "not done", "abnormal");
        trait(all, "organ impairment", List.of(0.992, 0.994, 0.996, 0.998), "none found", "heart", "lungs",
            "kidneys", "liver");
        trait(all, "lymphocyte product", List.of(0.94, 0.97), "released", "in culture", "failed");
        trait(all, "interleukin-2 in stock", List.of(0.99), PRESENT, ABSENT);
        for (String rare : List.of("brain metastases", "seizure disorder", "autoimmune disease",
                "organ transplant", "pregnancy", "steroids needed", "earlier chemotherapy",
                "grave toxicity in an earlier course", "hypersensitivity to interleukin-2",
                "hypersensitivity to dinutuximab")) {
            trait(all, rare, List.of(0.994), ABSENT, PRESENT);
        }
    }

    private static SortedMap<String, Ladder> grades() {
        SortedMap<String, Ladder> all = new TreeMap<>();
        ToDoubleFunction<Being> clouding = being -> being.body().clouding();
        all.put("hypotension", ladder(being -> being.body().fall(), List.of(0.12, 0.22, 0.32, 0.5),
            "0", "1", "2", "3", "4"));
        all.put("capillary leak syndrome", ladder(being -> being.body().leak(), List.of(0.45, 0.7, 1.0, 1.6),
            "0", "1", "2", "3", "4"));
        all.put("acute kidney injury", ladder(being -> being.body().creatinine(), List.of(3.0, 6.0),
            "0", "3", "4"));
        all.put("confusion", ladder(clouding, List.of(0.8, 1.2, 1.6, 1.95), "0", "1", "2", "3", "4"));
        all.put("delirium", ladder(clouding, List.of(1.65, 1.75, 1.8, 1.98),
            "0", "1", "2", "3", "4"));
        all.put("diarrhoea", ladder(of(Illness.GUT), List.of(0.2, 0.5, 0.8, 0.99), "0", "1", "2", "3", "4"));
        all.put("infusion-related reaction", ladder(of(Illness.REACTION), List.of(ANY, 0.5, 0.8, 0.98),
            "0", "1", "2", "3", "4"));
        return all;
    }

    private static ToDoubleFunction<Being> of(Illness illness) {
        return being -> being.severity(illness);
    }

    private static Ladder present(ToDoubleFunction<Being> measure, double from) {
        return ladder(measure, List.of(from), ABSENT, PRESENT);
    }

    private static void trait(SortedMap<String, Ladder> all, String sign, List<Double> steps,
            String... choices) {
        all.put(sign, ladder(being -> being.trait(sign), steps, choices));
    }

    private static Ladder ladder(ToDoubleFunction<Being> measure, List<Double> steps, String... choices) {
        return new Ladder(measure, steps, List.of(choices));
    }
}
