package doseward.console.people;

import java.time.Duration;

/** Every bound on people, their secrets and their sessions, with its reason. */
public final class PeopleBounds {
    private PeopleBounds() {}

    /** People of one installation; a ward has fifty. */
    static final int MOST_PEOPLE = 200;

    /** A file of so many people takes a tenth of this. */
    static final long MOST_BYTES = 500_000;

    /**
     * The fewest signs of a secret: a PIN of six digits stands for years against the guesses that
     * {@link Guesses} lets through.
     */
    public static final int SHORTEST_SECRET = 6;

    /** Longer than anybody types; a longer one would only keep the machine busy. */
    public static final int LONGEST_SECRET = 128;

    /** A person with a few devices; the eldest is closed for one more. */
    static final int SESSIONS_A_PERSON = 8;

    /** Sessions of all; fifty screens, and the same again of people who went without signing out. */
    static final int MOST_SESSIONS = 100;

    /** A shift with what runs over; whoever comes next signs in by their own name. */
    static final Duration SESSION_LASTS = Duration.ofHours(13);

    /** One that can only look hangs on a wall, and nobody is there to sign it in each day. */
    static final Duration VIEW_LASTS = Duration.ofDays(7);

    /**
     * Who has touched nothing for so long may have gone, and somebody else may stand there (Open PCA Pump
     * Requirements, exceptional case 24). Looking, halting and silencing stay open.
     */
    public static final Duration LOCKS_AFTER = Duration.ofMinutes(3);

    /** Wrong secrets of one person before the first wait: thick fingers in gloves. */
    static final int FREE_OF_A_PERSON = 5;

    /** Wrong secrets from one address before the first wait: a shared screen at the change of a shift. */
    static final int FREE_OF_AN_ADDRESS = 20;

    /** The first wait; each further wrong one doubles it. */
    static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    /**
     * The longest wait: a hundred guesses a day of a million PINs; and who forgot it is not out all night.
     */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** Guesses are forgotten when none was wrong for so long. */
    static final Duration GUESSES_FORGOTTEN = Duration.ofHours(1);

    /** Names and addresses that are remembered; the one whose last guess is eldest goes for one more. */
    static final int MOST_GUESSERS = 1_000;

    /**
     * A book of visitors is full at so many bytes: ten thousand lines, a fortnight of a ward of fifty people.
     */
    static final int BOOK_IS_FULL = 1_000_000;

    /** Full books that are kept beside it; two months, and five megabytes at most with the one in use. */
    static final int FULL_BOOKS = 4;
}
