package doseward.language.slips;

import java.util.List;
import java.util.stream.Stream;

/** Units that are mistaken for another. */
final class UnitSlips {
    private UnitSlips() {}

    /** A unit, and what it is mistaken for. */
    private record Pair(SlipKind kind, String one, String other) {}

    private static final List<Pair> PAIRS = List.of(
        new Pair(SlipKind.AMOUNT_UNIT, "mg", "micrograms"),
        new Pair(SlipKind.AMOUNT_UNIT, "mg", "g"),
        new Pair(SlipKind.AMOUNT_UNIT, "international units", "mg"),
        new Pair(SlipKind.BASIS, "/kg", "/m2"),
        new Pair(SlipKind.MINUTES_HOURS, "minutes", "hours"),
        new Pair(SlipKind.MINUTES_HOURS, "minute", "hour"),
        new Pair(SlipKind.HOURS_DAYS, "hours", "days"),
        new Pair(SlipKind.HOURS_DAYS, "hour", "day"),
        new Pair(SlipKind.DAYS_WEEKS, "days", "weeks"),
        new Pair(SlipKind.DAYS_WEEKS, "day", "week"),
        new Pair(SlipKind.VOLUME_UNIT, "mL", "L"),
        new Pair(SlipKind.VOLUME_UNIT, "mL/h", "mL/minute"),
        new Pair(SlipKind.VOLUME_UNIT, "mL/h", "mL/day"));

    static Stream<Slip> of(Leaf leaf) {
        return Figure.of(leaf).stream().filter(figure -> !figure.unit().text().isEmpty())
            .flatMap(UnitSlips::of);
    }

    private static Stream<Slip> of(Figure figure) {
        String unit = figure.unit().text();
        Stream<Slip> other = PAIRS.stream().flatMap(pair -> Stream.of(
            turned(unit, pair.one, pair.other), turned(unit, pair.other, pair.one))
            .filter(turned -> !turned.equals(unit))
            .map(turned -> new Slip(pair.kind, new Edit(figure.unit(), turned))));
        return Stream.concat(other, unit.matches(".*/(kg|m2)") && figure.value() == Value.AMOUNT
            ? Stream.of(new Slip(SlipKind.BASIS,
                new Edit(figure.unit(), unit.substring(0, unit.lastIndexOf('/'))))) : Stream.empty());
    }

    /** The unit, or the basis at its end, said otherwise; the same where it is another. */
    private static String turned(String unit, String one, String other) {
        if (unit.equals(one)) {
            return other;
        }
        if (one.startsWith("/")) {
            return unit.endsWith(one) ? unit.substring(0, unit.length() - one.length()) + other : unit;
        }
        return unit.matches("\\Q" + one + "\\E/(kg|m2)") ? other + unit.substring(one.length()) : unit;
    }
}
