package doseward.controller.words;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How moments and times are written for people, in the ward's zone and the same in every locale. */
public record Clock(ZoneId zone) {
    private static final DateTimeFormatter MINUTE =
        DateTimeFormatter.ofPattern("EEE dd MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND =
        DateTimeFormatter.ofPattern("EEE dd MMM HH:mm:ss", Locale.ENGLISH);

    /** As {@code Mon 05 Jan 08:00}. */
    public String minute(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    /** As {@code Mon 05 Jan 08:00:30}. */
    public String second(Instant at) {
        return SECOND.format(at.atZone(zone));
    }

    /** As {@code 2 hours}, {@code 15 min 4 s}. */
    public static String words(Duration time) {
        if (time.toHours() > 0) {
            return time.toHours() + " h"
                + (time.toMinutesPart() > 0 ? " " + time.toMinutesPart() + " min" : "");
        }
        if (time.toMinutes() > 0) {
            return time.toMinutes() + " min"
                + (time.toSecondsPart() > 0 ? " " + time.toSecondsPart() + " s" : "");
        }
        return time.toSeconds() + " s";
    }
}
