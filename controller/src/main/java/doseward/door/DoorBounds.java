package doseward.door;

import java.time.Duration;

/** Every bound of the door, with its reason. */
public final class DoorBounds {
    private DoorBounds() {}

    /** An act in words and its key take a tenth of this. */
    public static final int MOST_BODY_BYTES = 16_384;

    /** An act is an object that holds one object. */
    static final int DEEPEST_JSON = 4;

    /** A number's longest form; nobody sends longer ones but to hurt. */
    static final int LONGEST_NUMBER = 20;

    /** What somebody says, on one line: a long reason, and the longest sign with its values. */
    static final int LONGEST_WORDS = 500;

    /** A page of entries: what a screen can show of a night, and what is quickly copied. */
    static final int MOST_ENTRIES_A_PAGE = 500;

    /** The latest readings of one sign that are shown: a reading each ten minutes for a week. */
    static final int MOST_READINGS_SHOWN = 1_000;

    /** Requests on their way at once: a ward's screens and a few commands; more are a program that loops. */
    static final int MOST_AT_ONCE = 32;

    /** Screens that follow events at once. */
    static final int MOST_STREAMS = 16;

    /**
     * Connections that may be open to a door, or to a console on it: fifty screens that listen and fetch, and
     * a few commands. Each costs a file handle that the journal may need.
     */
    static final int MOST_CONNECTIONS = 160;

    /** Requests a second in the long run, over all who speak; a screen that polls needs one. */
    static final int REQUESTS_A_SECOND = 50;

    /** As many as may come in one rush. */
    static final int REQUESTS_IN_A_RUSH = 100;

    /** Header lines of one request; ours have six. */
    static final int MOST_HEADERS = 40;

    /** All header lines together. */
    static final int MOST_HEADER_BYTES = 8_192;

    /** A whole request must have come in by then; on one machine it takes a millisecond. */
    static final Duration REQUEST_COMES_WITHIN = Duration.ofSeconds(10);

    /** An act is answered within a turn and a disk's sync; after ten of them nobody knows. */
    static final Duration ACT_ANSWERED_WITHIN = Duration.ofSeconds(10);

    /** Who is inside when the door closes is answered by then: the last act of a course, above all. */
    static final Duration ANSWERED_ON_CLOSING = Duration.ofSeconds(2);

    /** What was read back must be confirmed by then; later the reader has looked away. */
    static final Duration READ_BACK_COUNTS = Duration.ofSeconds(60);

    /** A stream that has nothing to say says so, so that both ends notice when the other has gone. */
    static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /** A stream whose reader takes nothing for so long is cut; the reader may come back and go on. */
    static final Duration STREAM_STUCK = Duration.ofSeconds(15);

}
