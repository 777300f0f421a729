package doseward.simulator.patient.kinetics;

/**
 * What becomes of drug that goes from place to place, each at its constant rate: the exponential of a matrix
 * by its series. The matrix is moved up until none of it is below zero, so that nothing is ever taken from
 * anything, and each number is good to its last digits however near to one another the rates are.
 */
final class Exponential {
    /** Beyond this the series outgrows a double; nobody steps over days at once. */
    private static final double FARTHEST = 500;

    private Exponential() {}

    /**
     * Which share of what is at one place is at another after so many minutes; by where to and where from.
     *
     * @param rates likewise, a minute: above zero but on the diagonal, where a place loses its own
     */
    static double[][] of(double[][] rates, double minutes) {
        double up = fastest(rates);
        if (!(up * minutes <= FARTHEST)) {
            throw new IllegalArgumentException("A step of " + minutes + " min is too long for this drug.");
        }
        double[][] moved = movedUp(rates, up);
        double[][] term = identity(rates.length);
        double[][] sum = identity(rates.length);
        boolean more = true;
        for (int power = 1; more || power < rates.length; power++) {
            term = product(moved, term, minutes / power);
            more = isMoreWith(sum, term);
        }
        return product(sum, identity(rates.length), StrictMath.exp(-up * minutes));
    }

    private static double fastest(double[][] rates) {
        double fastest = 0;
        for (int place = 0; place < rates.length; place++) {
            fastest = Math.max(fastest, -rates[place][place]);
        }
        return fastest;
    }

    private static double[][] identity(int places) {
        return movedUp(new double[places][places], 1);
    }

    /** A copy with so much more on its diagonal. */
    private static double[][] movedUp(double[][] all, double up) {
        double[][] moved = new double[all.length][];
        for (int place = 0; place < all.length; place++) {
            moved[place] = all[place].clone();
            moved[place][place] += up;
        }
        return moved;
    }

    private static double[][] product(double[][] left, double[][] right, double times) {
        double[][] product = new double[left.length][left.length];
        for (int to = 0; to < left.length; to++) {
            for (int from = 0; from < left.length; from++) {
                double sum = 0;
                for (int by = 0; by < left.length; by++) {
                    sum += left[to][by] * right[by][from];
                }
                product[to][from] = sum * times;
            }
        }
        return product;
    }

    /** Adds the term, and tells whether that made a difference. */
    private static boolean isMoreWith(double[][] sum, double[][] term) {
        boolean more = false;
        for (int to = 0; to < sum.length; to++) {
            for (int from = 0; from < sum.length; from++) {
                double before = sum[to][from];
                sum[to][from] += term[to][from];
                more |= sum[to][from] != before;
            }
        }
        return more;
    }
}
