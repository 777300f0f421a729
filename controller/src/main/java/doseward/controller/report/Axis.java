package doseward.controller.report;

import doseward.plan.sheet.Svg;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where moments of a period lie across a picture. */
record Axis(Period period, ZoneId zone) {
    static final int LEFT = 190;
    static final int WIDTH = 1100;
    static final int RIGHT = WIDTH - 16;

    private static final int CLOSEST = 74; // a label of a day, and air
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final List<Duration> STEPS = List.of(Duration.ofMinutes(15), Duration.ofHours(1),
        Duration.ofHours(2), Duration.ofHours(4), Duration.ofHours(8), Duration.ofHours(12),
        Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(7), Duration.ofDays(14), Duration.ofDays(28));

    /** What lies outside the period is drawn at its edge. */
    int x(Instant moment) {
        long inside = Math.clamp(Duration.between(period.from(), moment).toSeconds(), 0L, seconds());
        return LEFT + Math.toIntExact(inside * (RIGHT - LEFT) / seconds());
    }

    private long seconds() {
        return Math.max(1, period.length().toSeconds());
    }

    /** Lines at round times down the picture, with their labels above them. */
    String grid(int top, int bottom) {
        StringBuilder lines = new StringBuilder(Svg.text(LEFT - 8, top + 11, Hue.WORDS.fill()
            + " text-anchor=\"end\"", "from " + DAY.format(period.from().atZone(zone))) + "\n");
        for (ZonedDateTime tick : ticks()) {
            int x = x(tick.toInstant());
            boolean midnight = tick.getHour() == 0 && tick.getMinute() == 0;
            lines.append("<path d=\"M").append(x).append(' ').append(top).append('V').append(bottom)
                .append("\" ").append((midnight ? Hue.EDGE : Hue.LINE).stroke(1)).append("/>\n");
            if (x + CLOSEST < WIDTH) {
                lines.append(Svg.text(x + 4, top + 11, Hue.WORDS.fill(),
                    (midnight ? DAY : HOUR).format(tick))).append('\n');
            }
        }
        return lines.toString();
    }

    private List<ZonedDateTime> ticks() {
        Duration step = STEPS.stream().filter(one -> one.toSeconds() * (RIGHT - LEFT) / seconds() >= CLOSEST)
            .findFirst().orElse(STEPS.getLast());
        List<ZonedDateTime> all = new ArrayList<>();
        ZonedDateTime tick = period.from().atZone(zone).toLocalDate().atStartOfDay(zone);
        while (!tick.toInstant().isAfter(period.to())) {
            if (!tick.toInstant().isBefore(period.from())) {
                all.add(tick);
            }
            tick = step.toDays() > 0 ? tick.plusDays(step.toDays()) : tick.plus(step);
        }
        return all;
    }
}
