package doseward.door;

/** Ends the handling of a request with the problem that it came to. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    Refused(Problem.Kind kind, String detail, String place, String mend) {
        this(new Problem(kind, detail, place, mend));
    }

    Problem problem() {
        return problem;
    }
}
