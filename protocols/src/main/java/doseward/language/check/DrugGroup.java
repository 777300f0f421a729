package doseward.language.check;

import java.util.List;
import java.util.stream.Stream;

/** Drugs that files avoid by the name of their group, and the words that such a name is known by. */
enum DrugGroup {
    CORTICOSTEROIDS(List.of("steroid"), "betamethasone", "budesonide", "cortisone", "dexamethasone",
        "hydrocortisone", "methylprednisolone", "prednisolone", "prednisone", "triamcinolone"),
    ANTIHYPERTENSIVES(List.of("antihypertensive"), "amlodipine", "atenolol", "bisoprolol", "candesartan",
        "captopril", "clonidine", "diltiazem", "doxazosin", "enalapril", "hydralazine", "hydrochlorothiazide",
        "labetalol", "lisinopril", "losartan", "metoprolol", "nifedipine", "ramipril", "valsartan",
        "verapamil"),
    ANTI_INFLAMMATORIES(List.of("nsaid", "anti-inflammator"), "aspirin", "celecoxib", "diclofenac",
        "ibuprofen", "indomethacin", "ketorolac", "naproxen");

    private final List<String> words;
    private final List<String> drugs;

    DrugGroup(List<String> words, String... drugs) {
        this.words = words;
        this.drugs = List.of(drugs);
    }

    /** The words of the groups that a drug is in; both in lower case. */
    static Stream<String> of(String drug) {
        return Stream.of(values()).filter(group -> group.drugs.contains(drug))
            .flatMap(group -> group.words.stream());
    }
}
