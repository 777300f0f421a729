package doseward.simulator.world;

/** When the controller turns. */
public enum Turns {
    /** Each second, as the program does. */
    EVERY_SECOND,
    /** Whenever something came in, and whenever the engine says that a tick may do something. */
    WHEN_DUE,
    /**
     * The same; but while a dose is due and none is open it may take ten seconds to look again, as a busy
     * board may, and in the hours in which nothing is due only some of an idle pump's words are carried.
     */
    UNHURRIED,
    /** The same, but every word of an idle pump is carried, as on a true line. */
    ATTENTIVE,
    /**
     * The same as unhurried, on a board so busy that it turns every five seconds while a dose is open, and
     * every thirty while one waits, and hears a pump no sooner; what people say it hears at once.
     */
    BUSY
}
