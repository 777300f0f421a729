package doseward.simulator.world;

import java.time.Duration;

/** When the controller turns. */
public enum Turns {
    /** Each second, as the program does. */
    EVERY_SECOND,
    /** The same; but in the hours in which nothing is due only some of an idle pump's words are carried. */
    STEADY,
    /** Whenever something came in, and whenever the engine says that a tick may do something. */
    WHEN_DUE,
    /**
     * As when due; but while a dose is due and none is open it may take ten seconds to look again, as a busy
     * board may, and in the hours in which nothing is due only some of an idle pump's words are carried.
     */
    UNHURRIED,
    /** Unhurried, but every word of an idle pump is carried, as on a true line. */
    ATTENTIVE,
    /**
     * Unhurried, on a board so busy that it turns every five seconds while a dose is open, and
     * every thirty while one waits, and hears a pump no sooner; what people say it hears at once.
     */
    BUSY;

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    /** How soon it may look again at a dose that is open, or else at one that is due. */
    Duration pace(boolean open) {
        return switch (this) {
            case EVERY_SECOND, STEADY, WHEN_DUE -> SECOND;
            case UNHURRIED, ATTENTIVE -> open ? SECOND : TEN_SECONDS;
            case BUSY -> open ? FIVE_SECONDS : HALF_A_MINUTE;
        };
    }
}
