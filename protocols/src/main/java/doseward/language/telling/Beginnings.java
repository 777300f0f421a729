package doseward.language.telling;

import doseward.protocol.Starts;
import doseward.protocol.Starts.Which;
import java.time.Duration;
import java.util.Optional;

/** Says what an order or a companion waits for. */
final class Beginnings {
    private Beginnings() {}

    /** For an order: with all that it means. */
    static String of(Starts starts) {
        return "It begins " + shortly(starts) + ", and not before its first day." + open(starts)
            + " If " + starts.what() + " was never given, it does not begin, and a person is asked.";
    }

    private static String open(Starts starts) {
        return starts.atMost().isPresent() && !starts.atMost().equals(starts.atLeast())
            ? " If that time passes without it, it is held and a person is asked; it never starts by itself."
            : "";
    }

    /** When, in a few words: {@code 3 to 24 hours after the end of lymphocytes}. */
    static String shortly(Starts starts) {
        return time(starts) + switch (starts.direction()) {
            case AFTER -> "after " + what(starts) + (starts.which() == Which.THE_END_OF ? "" : " has ended");
            case BEFORE -> "before the start of " + what(starts);
            case TOGETHER_WITH -> "together with the start of " + what(starts);
        };
    }

    private static String time(Starts starts) {
        Optional<String> most = starts.atMost().map(Say::time);
        return starts.atLeast().map(least -> Say.range(Say.time(least), most) + " ")
            .or(() -> most.map(end -> "at most " + end + " ")).orElse("");
    }

    private static String what(Starts starts) {
        return switch (starts.which()) {
            case ALL -> starts.what();
            case THE_FIRST -> "the first " + starts.what();
            case THE_LAST -> "the last " + starts.what();
            case EACH -> "each " + starts.what() + " of the same day";
            case THE_END_OF -> "the end of " + starts.what();
        };
    }

    /** So often from there on, if anything is said. */
    static String every(Optional<Duration> every) {
        return every.map(time -> ", every " + Say.time(time)).orElse("");
    }
}
