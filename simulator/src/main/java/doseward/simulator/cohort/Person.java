package doseward.simulator.cohort;

import doseward.plan.Patient;
import doseward.protocol.AgeRange;
import doseward.protocol.HeightRange;
import doseward.protocol.PatientNeeds;
import doseward.protocol.PatientNeeds.Sex;
import doseward.protocol.WeightRange;
import doseward.quantity.Age;
import doseward.quantity.Height;
import doseward.quantity.Weight;
import doseward.simulator.chance.Chance;
import doseward.simulator.patient.kinetics.Differing;

/**
 * Somebody who takes part, by seed: the same seed is the same body under each protocol. All spreads are made
 * up; age and sex are drawn for the protocols that ask for them, and change nothing in the body.
 *
 * @param number the how-manyeth of the cohort, from 1
 */
record Person(int number, long seed, Patient patient) {
    private static final double GRAMS = 1_000;
    private static final double USUAL_KG = 75;
    private static final double SPREAD_OF_WEIGHT = 0.18;
    private static final double LIGHTEST_KG = 45;
    private static final double HEAVIEST_KG = 130;
    /** A protocol that takes nobody of this weight is for children. */
    private static final double HEAVY_KG = 100;
    private static final HeightRange ANY_HEIGHT = new HeightRange(new Height(500), new Height(2_200));
    private static final double USUAL_MM = 1_720;
    private static final double SPREAD_OF_HEIGHT = 0.04;
    private static final int ADULT = 18;
    private static final int OLDEST = 75;
    private static final int MONTHS = 12;

    /** The one of this number in a cohort that begins with this seed, as far as the protocol takes them. */
    static Person of(int number, long firstSeed, PatientNeeds needs) {
        long seed = firstSeed + number - 1;
        double kilograms = kilograms(needs.weight(), Chance.of(seed, "weight"));
        Weight weight = new Weight(StrictMath.round(kilograms * GRAMS / 100) * 100);
        return new Person(number, seed, new Patient(weight,
            needs.height().or(() -> needs.surface().map(_ -> ANY_HEIGHT))
                .map(range -> height(range, kilograms, Chance.of(seed, "height"))),
            needs.age().map(range -> age(range, Chance.of(seed, "age"))),
            needs.sex().map(asked -> sex(asked, Chance.of(seed, "sex")))));
    }

    double kilograms() {
        return patient.weight().grams() / GRAMS;
    }

    /** Adults; or, where the protocol is for children, about the middle of those it takes. */
    private static double kilograms(WeightRange range, Chance chance) {
        double lightest = range.lightest().grams() / GRAMS;
        double heaviest = range.heaviest().grams() / GRAMS;
        boolean adults = lightest < USUAL_KG && heaviest >= HEAVY_KG;
        double middle = adults ? USUAL_KG : StrictMath.sqrt(lightest * heaviest);
        double drawn = middle * Differing.times(SPREAD_OF_WEIGHT, chance);
        return adults ? Math.clamp(drawn, Math.max(lightest, LIGHTEST_KG), Math.min(heaviest, HEAVIEST_KG))
            : Math.clamp(drawn, lightest, heaviest);
    }

    /** Whoever weighs eight times as much is twice as tall. */
    private static Height height(HeightRange range, double kilograms, Chance chance) {
        double usual = USUAL_MM * StrictMath.cbrt(kilograms / USUAL_KG);
        long drawn = StrictMath.round(usual * Differing.times(SPREAD_OF_HEIGHT, chance) / 10) * 10;
        return new Height(Math.clamp(drawn, range.shortest().millimetres(), range.tallest().millimetres()));
    }

    private static Age age(AgeRange range, Chance chance) {
        int youngest = range.youngest().months();
        int oldest = range.oldest().months();
        boolean adults = youngest <= OLDEST * MONTHS && oldest >= ADULT * MONTHS;
        return Age.ofMonths(adults
            ? chance.between(Math.max(youngest, ADULT * MONTHS), Math.min(oldest, OLDEST * MONTHS))
            : chance.between(youngest, oldest));
    }

    private static Sex sex(Sex asked, Chance chance) {
        return switch (asked) {
            case ANY -> chance.oneIn(2) ? Sex.FEMALE : Sex.MALE;
            case FEMALE, MALE -> asked;
        };
    }
}
