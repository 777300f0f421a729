package doseward.pump;

import doseward.pump.Report.Cause;
import doseward.pump.Report.Finished;
import doseward.pump.Report.Refused;
import doseward.pump.Report.Said;
import doseward.pump.Report.Stopped;
import doseward.quantity.Volume;

/** How a dose ended, so that it can be said again. */
public sealed interface Ending {
    Token token();

    record Done(Token token, Volume delivered) implements Ending {}

    record Broken(Token token, Volume delivered, Cause cause) implements Ending {}

    record NeverBegun(Token token, String why) implements Ending {}

    default Said say(Stamp stamp) {
        return switch (this) {
            case Done(Token token, Volume delivered) -> new Finished(stamp, token, delivered);
            case Broken(Token token, Volume delivered, Cause cause) ->
                new Stopped(stamp, token, delivered, cause);
            case NeverBegun(Token token, String why) -> new Refused(stamp, token, why);
        };
    }
}
