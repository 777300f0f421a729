package doseward.language;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** A moment as a person types it, and the zone whose clocks they look at. */
public record WallTime(Instant time, ZoneId zone) {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);

    /**
     * A time that does not exist or exists twice, as on days when clocks change, is refused and not guessed.
     */
    public static Typed<WallTime> read(String words, String zoneWords) {
        ZoneId zone;
        try {
            zone = ZoneId.of(zoneWords);
        } catch (DateTimeException unknown) {
            return new Typed.Bad<>("No zone is called `" + zoneWords
                + "`. Zones are named like `Europe/Zurich`.");
        }
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(words.strip(), FORM);
        } catch (DateTimeParseException unread) {
            return new Typed.Bad<>("`" + words
                + "` can't be read as a time. Write it like this: `2026-01-05 08:00`.");
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 1 -> new Typed.Good<>(new WallTime(local.toInstant(offsets.getFirst()), zone));
            case 0 -> new Typed.Bad<>(words + " does not exist in " + zone.getId()
                + ", where clocks are put forward.");
            default -> new Typed.Bad<>(words + " comes twice in " + zone.getId()
                + ", where clocks are put back. "
                + "Say it in UTC, with that zone.");
        };
    }
}
