package doseward.engine;

import java.time.Duration;

/** Every bound of alarms, with its reason. */
public final class AlarmBounds {
    private AlarmBounds() {}

    /** Sound may be paused for two minutes and no longer, as the standard and GIP 3.2.1 say. */
    public static final Duration AUDIO_PAUSED_FOR = Duration.ofMinutes(2);

    /** An alarm that nobody acknowledged is shown at least so long, also where it flickers. */
    public static final Duration SHOWN_AT_LEAST = Duration.ofSeconds(10);

    /** A high alarm that nobody has acknowledged by then was not heard: somebody else is called. */
    public static final Duration HIGH_UNHEARD_FOR = Duration.ofMinutes(2);

    /** The same for a medium one: a nurse may be in the next room. */
    public static final Duration MEDIUM_UNHEARD_FOR = Duration.ofMinutes(5);

    /** Who waits for a person reminds of it so often, as GIP 2.2.1 says. */
    public static final Duration REMINDED_EVERY = Duration.ofMinutes(15);

    /** A day of reminders; whoever has not come by then will not come for the next. */
    public static final int MOST_REMINDERS = 96;

    /** A low alarm sounds once, so long. */
    public static final Duration LOW_SOUNDS_FOR = Duration.ofSeconds(5);

    /** A due dose may wait so long before it is told: nurses come by. */
    public static final Duration WAITS_UNTOLD = Duration.ofMinutes(15);

    /** Two people who must look at all that would run need as long as a nurse before she confirms. */
    public static final Duration ARMED_BEFORE_DUE = Bounds.CONFIRM_BEFORE_DUE;

    /** Nobody who armed a course is on the ward a day later; whoever is should know that it stands armed. */
    public static final Duration IDLE_UNTOLD = Duration.ofHours(24);

    /** A pump of which a due dose waits answers within seconds; by then its line is down. */
    public static final Duration NOT_REACHED_FOR = Duration.ofMinutes(1);

    /** The first turn after a start tests the controller; by then it was left out. */
    public static final Duration UNTESTED_FOR = Duration.ofMinutes(1);

    /** A disk that was slow is told of for so long; one that stays slow is told anew. */
    public static final Duration SLOW_TOLD_FOR = Duration.ofMinutes(5);

    /** A pump stops within a second and says so; ten halts have been sent by then. */
    public static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    /** A pause is forgotten as easily as it is made; a line that stands so long may clot. */
    public static final Duration PAUSED_UNTOLD = Duration.ofMinutes(10);

    /** So many starts after an alarm within {@link #RESTARTS_WITHIN} mean that its cause is not mended. */
    public static final int MOST_RESTARTS = 3;

    /** As Open PCA R6.5.0(18) says. */
    public static final Duration RESTARTS_WITHIN = Duration.ofMinutes(10);

    /** A dose of at most an hour is a bolus to the standards, which want it judged sooner. */
    public static final Duration BOLUS_LASTS = Duration.ofHours(1);

    /** As Open PCA R6.4.0(4) says; sooner than the quarter of an hour of GIP 1.2.2, a whole bolus here. */
    public static final Duration BOLUS_JUDGED_OVER = Duration.ofMinutes(1);

    /** As Open PCA R6.4.0(2) says for all other flow. */
    public static final Duration FLOW_JUDGED_OVER = Duration.ofMinutes(5);

    /**
     * What a pump says of a dose may be so old when it is heard: twice the silence after which it is
     * in doubt.
     */
    public static final Duration HEARD_LATE = Bounds.PUMP_PATIENCE.multipliedBy(2);

    /** What happened to a dose that flows no more stands for so long; it is shown until acknowledged. */
    public static final Duration PAST_STANDS_FOR = Duration.ofMinutes(1);
}
