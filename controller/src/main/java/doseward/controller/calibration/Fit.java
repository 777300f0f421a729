package doseward.controller.calibration;

import doseward.pump.gpio.stepper.StepVolume;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * The step that fits some weighings best: least squares of a straight line through nothing.
 *
 * @param permille for each weighing, how far it lies from the line, in parts of a thousand of it
 */
public record Fit(StepVolume step, List<Integer> permille) {
    /** Fewer say too little about how far one weighing lies from the next. */
    public static final int LEAST_WEIGHINGS = 5;

    /** A pump that spreads more has slack in its screw, or air in its line: ISO 7886-2 allows it 5 %. */
    static final int WIDEST_SPREAD = 20;

    /** Further off than any bore or screw is made wrong; then another syringe is in it than was said. */
    static final int FURTHEST_OFF = 100;

    private static final int THOUSAND = 1_000;

    public Fit {
        permille = List.copyOf(permille);
    }

    /** Of water at this temperature. The step rounds up: never said to move less. */
    public static Fit of(List<Weighing> weighings, int celsius) {
        BigInteger products = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (Weighing each : weighings) {
            BigInteger steps = BigInteger.valueOf(each.steps());
            products = products.add(Water.femtolitres(each.milligrams(), celsius).multiply(steps));
            squares = squares.add(steps.multiply(steps));
        }
        StepVolume step = new StepVolume(products.add(squares).subtract(BigInteger.ONE).divide(squares)
            .longValueExact());
        return new Fit(step, weighings.stream().map(each -> permille(step, each, celsius)).toList());
    }

    private static int permille(StepVolume step, Weighing weighing, int celsius) {
        BigInteger expected = BigInteger.valueOf(step.femtolitres())
            .multiply(BigInteger.valueOf(weighing.steps()));
        return Water.femtolitres(weighing.milligrams(), celsius).subtract(expected)
            .multiply(BigInteger.valueOf(THOUSAND)).divide(expected).intValueExact();
    }

    /** How far the furthest weighing lies from the line. */
    public int spread() {
        return permille.stream().mapToInt(Math::abs).max().orElse(0);
    }

    /** Why no calibration can be made of it, and what to do; the step by measures is what was expected. */
    public Optional<String> objection(StepVolume byMeasures) {
        if (permille.size() < LEAST_WEIGHINGS) {
            return Optional.of("It takes " + LEAST_WEIGHINGS + " weighings, and there are " + permille.size()
                + ". Weigh more.");
        }
        if (spread() > WIDEST_SPREAD) {
            return Optional.of("One weighing lies " + spread() + " of 1,000 parts off, and " + WIDEST_SPREAD
                + " are allowed. Look for air in the line, slack in the screw and a drop that hung, and"
                + " weigh again.");
        }
        long off = Math.abs(step.femtolitres() - byMeasures.femtolitres()) * THOUSAND
            / byMeasures.femtolitres();
        return off <= FURTHEST_OFF ? Optional.empty()
            : Optional.of("A step moves " + off + " of 1,000 parts more or less than its measures say. Look"
                + " at screw, micro-steps and syringe in the settings, and weigh again.");
    }
}
