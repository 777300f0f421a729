package doseward.controller.words;

import doseward.engine.Opening;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/** How moments and times are written for people, in the ward's zone and the same in every locale. */
public record Clock(ZoneId zone) {
    private static final DateTimeFormatter MINUTE =
        DateTimeFormatter.ofPattern("EEE dd MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND =
        DateTimeFormatter.ofPattern("EEE dd MMM HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter DATED_MINUTE =
        DateTimeFormatter.ofPattern("EEE dd MMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATED_SECOND =
        DateTimeFormatter.ofPattern("EEE dd MMM uuuu HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter SORTABLE =
        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ENGLISH);
    private static final Pattern MOMENT =
        Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?Z");

    /** In the zone in which the plan of the course reads its times. */
    public static Clock of(Opening opening) {
        return new Clock(ZoneId.of(opening.plan().zone()));
    }

    /** The zone as people call it. */
    public String zoneWords() {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /** As {@code Mon 05 Jan 08:00}. */
    public String minute(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    /** As {@code Mon 05 Jan 08:00:30}. */
    public String second(Instant at) {
        return SECOND.format(at.atZone(zone));
    }

    /** As {@code Mon 05 Jan 2026 08:00}, with its seconds only where they are not zero; for records. */
    public String dated(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return (local.getSecond() == 0 ? DATED_MINUTE : DATED_SECOND).format(local);
    }

    /** As {@code 2026-01-05 08:00:30}; spreadsheets know it as a time, and it sorts as words do. */
    public String sortable(Instant at) {
        return SORTABLE.format(at.atZone(zone));
    }

    /**
     * The sentence with the moments in it as clocks show them here. Facts tell their moments in UTC, whoever
     * reads them and wherever; a journal keeps those sentences as they were.
     */
    public String read(String sentence) {
        return MOMENT.matcher(sentence).replaceAll(found ->
            dated(Instant.parse(found.group()).truncatedTo(ChronoUnit.SECONDS)));
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
