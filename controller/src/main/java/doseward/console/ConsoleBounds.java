package doseward.console;

import java.time.Duration;

/** Every bound of the console's own, with its reason; those of acts and of looking are the door's. */
final class ConsoleBounds {
    private ConsoleBounds() {}

    /** A name and a secret, or an act in words; more is nothing that a page of ours sends. */
    static final int MOST_BODY_BYTES = 4_096;

    /**
     * The longest text under a key: what may be said at the door, and some more, so that the door refuses it.
     */
    static final int LONGEST_TEXT = 600;

    /** Screens that follow the course at once: a ward's fifty, and those that have just gone. */
    static final int MOST_VIEWERS = 64;

    /** Requests a second in the long run; a page asks for two dozen files, once, and then listens. */
    static final int REQUESTS_A_SECOND = 100;

    /** As many as may come in one rush: fifty screens that are switched on together. */
    static final int REQUESTS_IN_A_RUSH = 1_000;

    /**
     * The door is looked at so often while nothing happens, for its news ages; at once when something does.
     */
    static final Duration LOOKS_EVERY = Duration.ofSeconds(1);

    /** After the door did not answer it is tried again. */
    static final Duration TRIES_AGAIN_AFTER = Duration.ofSeconds(1);

    /**
     * Entries that are kept for screens whose line dropped for a moment; older ones are asked of the door.
     */
    static final int ENTRIES_KEPT = 200;

    /** What a screen that has just come is told of what happened before. */
    static final int ENTRIES_AT_FIRST = 5;

    /** Whether whoever looks is still signed in is asked so often. */
    static final Duration LOOKS_WHO_IS_THERE = Duration.ofSeconds(5);

    /** A screen that takes nothing for so long is cut; it may come back and go on. */
    static final Duration SCREEN_STUCK = Duration.ofSeconds(15);

    /** So long a browser that has come over a protected line comes over no other; a year, as is usual. */
    static final Duration PROTECTED_FOR = Duration.ofDays(365);

    /** The door says within a moment that the loop has left; one that does not is not waited for. */
    static final Duration TOLD_ON_LEAVING = Duration.ofSeconds(2);

    /** What is on its way when the console closes is answered by then. */
    static final Duration ANSWERED_ON_CLOSING = Duration.ofSeconds(2);
}
