package doseward.controller.words;

import doseward.controller.words.BedsideWords.NotUnderstood;
import doseward.controller.words.BedsideWords.Said;
import doseward.controller.words.BedsideWords.Understood;
import doseward.engine.Input;
import doseward.engine.Reading;
import doseward.language.SignWords;
import doseward.language.Typed;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what people type to record a sign, now or earlier, and to put a reading right. */
final class RecordWords {
    private static final String WHEN = "((?:[0-9]{4}-[0-9]{2}-[0-9]{2} )?(?:[01][0-9]|2[0-3]):[0-5][0-9]"
        + "(?::[0-5][0-9](?:\\.[0-9]{1,9})?)?)";
    private static final Pattern RECORD = Pattern.compile("record (baseline )?(.+?)(?:, upper normal (.+?))?"
        + "(?: since " + WHEN + ")?(?: at " + WHEN + ")? by (.+)");
    private static final Pattern CORRECT =
        Pattern.compile("correct (.+?) at " + WHEN + " to (.+?) by (.+?) because (.+)");

    private static final Pattern A_DAY = Pattern.compile(" ([0-9]{4}-[0-9]{2}-[0-9]{2}) [0-9]{2}:");

    static final List<String> HELP = List.of(
        "record SIGN VALUE by NAME, as in: record systolic pressure 110 mmHg by N. Urse",
        "record SIGN VALUE at 07:30 by NAME, for one that was taken before; or to the second: at 07:30:15",
        "record urine output 300 mL since 22:00 by NAME, for the first amount of what adds up",
        "record creatinine 1.1 mg/dL, upper normal 1.2 mg/dL by NAME",
        "record baseline SIGN VALUE by NAME, once before the first dose",
        "correct SIGN at 07:30 to VALUE by NAME because REASON");

    private final List<Sign> signs;
    private final ZoneId zone;

    RecordWords(List<Sign> signs, ZoneId zone) {
        this.signs = List.copyOf(signs);
        this.zone = zone;
    }

    /** What the line means; empty when it is none of these. */
    Optional<Said> read(String words, Instant at) {
        Matcher record = RECORD.matcher(words);
        Matcher correct = CORRECT.matcher(words);
        Optional<String> noDay = impossibleDay(words);
        if (noDay.isPresent() && (record.matches() || correct.matches())) {
            return noDay.map(NotUnderstood::new);
        }
        if (record.matches()) {
            return Optional.of(record(record, at));
        }
        return correct.matches() ? Optional.of(correct(correct, at)) : Optional.empty();
    }

    private Said record(Matcher said, Instant at) {
        Optional<Sign> sign = named(said.group(2));
        if (sign.isEmpty()) {
            return unknown();
        }
        Instant taken = when(said, 5, at).orElse(at);
        Typed<Value> value = value(sign.get(), said.group(2));
        if (value instanceof Typed.Bad<Value>(var sentence)) {
            return new NotUnderstood(sentence);
        }
        Reading reading = new Reading(sign.get().name(), ((Typed.Good<Value>) value).value(), taken,
            said.group(6));
        Reading since = when(said, 4, taken).map(reading::since).orElse(reading);
        boolean baseline = said.group(1) != null;
        return limited(sign.get(), since, Optional.ofNullable(said.group(3)), whole -> baseline
            ? new Input.RecordBaseline(at, whole) : new Input.RecordReading(at, whole));
    }

    private static Optional<String> impossibleDay(String words) {
        return A_DAY.matcher(words).results().map(found -> found.group(1)).filter(day -> {
            int month = Integer.parseInt(day.substring(5, 7));
            int last = month < 1 || month > 12 ? 0
                : YearMonth.of(Integer.parseInt(day.substring(0, 4)), month).lengthOfMonth();
            int number = Integer.parseInt(day.substring(8));
            return number < 1 || number > last;
        }).findFirst().map(day -> "No calendar has the day " + day + ".");
    }

    private interface Makes {
        Input of(Reading reading);
    }

    /** With the laboratory's limit, where one was typed. */
    private static Said limited(Sign sign, Reading reading, Optional<String> limit, Makes makes) {
        if (limit.isEmpty()) {
            return new Understood(makes.of(reading), unusual(sign, reading));
        }
        return switch (SignWords.value(sign, limit.get())) {
            case Typed.Good<Value>(Value.Measured(Measure most)) ->
                new Understood(makes.of(reading.withUpperNormal(most)), unusual(sign, reading));
            case Typed.Good<Value> _ -> new NotUnderstood("An upper normal is a number with its unit.");
            case Typed.Bad<Value>(var sentence) -> new NotUnderstood(sentence);
        };
    }

    /** Asked again, and taken at once: a bad sign must act before somebody has typed it twice. */
    private static Optional<String> unusual(Sign sign, Reading reading) {
        return sign instanceof Sign.Measured measured && reading.value() instanceof Value.Measured(var value)
            && Surprise.isUnusual(measured, value)
            ? Optional.of(value + " is taken. It is outside the usual " + measured.usual() + " of "
                + sign.name() + ": look again, and correct it if it is not so.") : Optional.empty();
    }

    private Said correct(Matcher said, Instant at) {
        Optional<Sign> sign = signs.stream().filter(known -> known.name().equals(said.group(1))).findFirst();
        if (sign.isEmpty()) {
            return unknown();
        }
        Instant taken = when(said, 2, at).orElse(at);
        return switch (SignWords.value(sign.get(), said.group(3))) {
            case Typed.Good<Value>(var value) -> new Understood(new Input.CorrectReading(at, taken,
                new Reading(sign.get().name(), value, taken, said.group(4)), said.group(5)));
            case Typed.Bad<Value>(var sentence) -> new NotUnderstood(sentence);
        };
    }

    private Optional<Sign> named(String signAndValue) {
        return signs.stream().filter(known -> signAndValue.startsWith(known.name() + " "))
            .max(Comparator.comparingInt(known -> known.name().length()));
    }

    private static Typed<Value> value(Sign sign, String signAndValue) {
        return SignWords.value(sign, signAndValue.substring(sign.name().length() + 1));
    }

    private Said unknown() {
        return new NotUnderstood("No sign of this protocol is called so. Its signs are: "
            + signs.stream().map(Sign::name).collect(Collectors.joining(", ")) + ".");
    }

    /** A clock time without a day is the last such time: at 01:00, 22:00 was yesterday. */
    private Optional<Instant> when(Matcher said, int group, Instant now) {
        return Optional.ofNullable(said.group(group)).map(words -> {
            int gap = words.indexOf(' ');
            LocalTime clock = LocalTime.parse(words.substring(gap + 1));
            LocalDate today = now.atZone(zone).toLocalDate();
            if (gap >= 0) {
                return moment(LocalDate.parse(words.substring(0, gap)), clock);
            }
            Instant then = moment(today, clock);
            return then.isAfter(now) ? moment(today.minusDays(1), clock) : then;
        });
    }

    private Instant moment(LocalDate day, LocalTime clock) {
        return day.atTime(clock).atZone(zone).toInstant();
    }
}
