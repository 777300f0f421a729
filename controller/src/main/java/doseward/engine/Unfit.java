package doseward.engine;

import doseward.engine.CourseTime.Doubt;

/** What can be wrong with the controller or its machine, so that nothing begins. */
public sealed interface Unfit {

    /** What is wrong, and what to do, in a sentence. */
    String sentence();

    /** Time is in doubt. */
    record ClockInDoubt(Doubt doubt) implements Unfit {
        @Override public String sentence() {
            return switch (doubt) {
                case Doubt.Stepped(var by) -> "the machine's clock was set "
                    + (by.isNegative() ? "back" : "forward") + " by " + Lengths.about(by)
                    + "; doses keep to the time that has truly passed; look at the clock, then accept it";
                case Doubt.WasOff(var passed) when passed.isNegative() ->
                    "the machine was off, and its clock now lies " + Lengths.about(passed)
                    + " before the last entry; set it right, then accept it";
                case Doubt.WasOff(var passed) -> "the machine was off, by its clock for "
                    + Lengths.about(passed)
                    + "; if that is not so, set the clock right; then accept it";
            };
        }
    }

    /** The controller has started again and again. */
    record StartsTooOften(int starts) implements Unfit {
        @Override public String sentence() {
            return "the controller has started " + starts + " times within "
                + Lengths.words(Bounds.STARTS_COUNT_WITHIN) + "; find out why, then accept the restarts";
        }
    }

    /** Its last self-test was not passed. */
    record SelfTestFailing(Machine.Failing failing) implements Unfit {
        @Override public String sentence() {
            return "the self-test of " + failing.check() + " was not passed: " + failing.found();
        }
    }

    /** It has not tested itself since its start, or not lately enough. */
    record NotSelfTested() implements Unfit {
        @Override public String sentence() {
            return "the controller has not tested itself lately enough";
        }
    }

    /** A part of it has stopped. */
    record TaskSilent(String task) implements Unfit {
        @Override public String sentence() {
            return "the controller's " + task + " has stopped; end the controller and start it again";
        }
    }
}
