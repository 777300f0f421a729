package doseward.simulator.scenario;

/** What came of an expectation, with what was seen. */
public sealed interface Verdict {
    String seen();

    /** It came true. */
    record True(String seen) implements Verdict {}

    /** It did not. */
    record False(String seen) implements Verdict {}

    /** Nothing was seen by which it could be judged; neither it nor its opposite came true. */
    record NotSeen(String seen) implements Verdict {}

    static Verdict of(boolean isTrue, String seen) {
        return isTrue ? new True(seen) : new False(seen);
    }

    /** The verdict on the opposite. */
    default Verdict turned() {
        return switch (this) {
            case True(var seen) -> new False(seen);
            case False(var seen) -> new True(seen);
            case NotSeen _ -> this;
        };
    }

    default boolean isTrue() {
        return this instanceof True;
    }
}
