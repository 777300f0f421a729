package doseward.controller.command;

import java.math.BigDecimal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Numbers of a command line that are counted in thousandths, as microlitres are of millilitres. */
final class Thousandths {
    private static final int DIGITS = 3;

    private Thousandths() {}

    /** Above nothing, at most so many whole ones, and no finer than that; else it is not understood. */
    static long of(CommandSpec spec, String option, BigDecimal number, long most) {
        if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(most)) > 0
                || number.stripTrailingZeros().scale() > DIGITS) {
            throw new ParameterException(spec.commandLine(), option + " is above 0 and at most " + most
                + ", to a thousandth; not " + number);
        }
        return number.movePointRight(DIGITS).longValueExact();
    }
}
