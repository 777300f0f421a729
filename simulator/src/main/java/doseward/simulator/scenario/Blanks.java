package doseward.simulator.scenario;

import doseward.language.SignWords;
import doseward.language.Typed;
import doseward.language.check.UnknownName;
import doseward.language.check.UnknownPhrase;
import doseward.language.check.UnknownSign;
import doseward.language.words.Amounts;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.language.words.Words;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Amount;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import doseward.scenario.DoseName;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the blanks of a sentence; each is read as what it must be, or noted as a problem. */
record Blanks(List<Answer> answers, Lexicon lexicon) {
    private static final Pattern TIME = Pattern.compile("([1-9][0-9]{0,4}) (second|minute|hour|day)s?");
    private static final int MOST_DOSES = 2_000;
    private static final int MOST = 1_000;

    /** What may stand in the blank of this name. */
    static String example(String blank) {
        return switch (blank) {
            case "DOSE", "LAST", "NUMBER", "CYCLE", "QUESTION" -> "2";
            case "TIME" -> "30 seconds";
            case "WHO" -> "Ida";
            case "SIGN" -> "systolic pressure";
            case "VALUE" -> "85 mmHg";
            case "READING" -> "systolic pressure 85 mmHg";
            case "VOLUME" -> "20 mL";
            case "MOST" -> "21 mL";
            case "AMOUNT" -> "48,000,000 international units";
            case "RATE" -> "2 mL/h";
            case "WEIGHT" -> "79 kg";
            case "ALARM" -> "downstream occlusion";
            case "PHASE" -> "held";
            case "ORDER" -> "interleukin-2";
            case "EVENT" -> "the alarms are acknowledged";
            case "CHECK" -> "tenfold";
            case "CHANNEL" -> "A";
            default -> "words";
        };
    }

    private Answer at(int number) {
        return answers.get(number - 1);
    }

    String text(int number) {
        return at(number).text();
    }

    Optional<String> words(int number) {
        return Optional.of(text(number));
    }

    Optional<Integer> number(int number) {
        return Words.whole(at(number), 1, MOST);
    }

    Optional<Volume> volume(int number) {
        return Measures.volume(at(number));
    }

    Optional<Rate> rate(int number) {
        return Measures.rate(at(number));
    }

    Optional<Weight> weight(int number) {
        return Measures.weight(at(number));
    }

    Optional<Amount> amount(int number) {
        return Amounts.readFlat(at(number));
    }

    Optional<String> order(int number) {
        return order(at(number));
    }

    private Optional<String> order(Answer words) {
        return lexicon.orders().contains(words.text()) ? Optional.of(words.text())
            : words.nothing(UnknownName.of("order", words.words(), lexicon.orders()));
    }

    /** A number through the course, or {@code 2 of lymphocytes}. */
    Optional<DoseName> dose(int number) {
        Optional<DoseName> dose = dose(at(number));
        dose.ifPresent(lexicon.mentioned()::add);
        return dose;
    }

    private Optional<DoseName> dose(Answer words) {
        int of = words.text().indexOf(" of ");
        if (of < 0) {
            return Words.whole(words, 1, MOST_DOSES).map(one -> new DoseName(one, Optional.empty()));
        }
        return order(words.from(of + " of ".length())).flatMap(order ->
            Words.whole(words.part(0, of), 1, MOST_DOSES)
                .map(one -> new DoseName(one, Optional.of(order))));
    }

    Optional<Duration> time(int number) {
        return time(at(number));
    }

    static Optional<Duration> time(Answer words) {
        Duration sum = Duration.ZERO;
        for (String part : words.text().split(" and ")) {
            Matcher time = TIME.matcher(part);
            if (!time.matches()) {
                return words.unknown("1 minute and 30 seconds");
            }
            sum = sum.plus(unit(time.group(2)).multipliedBy(Long.parseLong(time.group(1))));
        }
        return Optional.of(sum);
    }

    private static Duration unit(String word) {
        return switch (word) {
            case "second" -> Duration.ofSeconds(1);
            case "minute" -> Duration.ofMinutes(1);
            case "hour" -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
    }

    Optional<Who> who(int number) {
        return known("person", at(number), Who.words()).flatMap(Who::called);
    }

    Optional<String> alarm(int number) {
        return known("alarm", at(number), Names.alarms());
    }

    Optional<String> phase(int number) {
        return known("phase", at(number), Names.phases());
    }

    Optional<Milestone> event(int number) {
        return known("event", at(number), Milestone.words()).map(Milestone::called);
    }

    private static Optional<String> known(String kind, Answer words, List<String> all) {
        return all.contains(words.text()) || words.text().equals("a nurse") && kind.equals("person")
            ? Optional.of(words.text()) : words.nothing(UnknownName.of(kind, words.words(), all));
    }

    Optional<Sign> sign(int number) {
        Answer words = at(number);
        Optional<Sign> known = lexicon.signs().stream().filter(sign -> sign.name().equals(words.text()))
            .findFirst();
        return known.isPresent() ? known : words.nothing(UnknownSign.found(words.words(), names()));
    }

    private List<String> names() {
        return lexicon.signs().stream().map(Sign::name).toList();
    }

    /** A sign and its value; of names that begin alike the longest. */
    Optional<Measured> reading(int number) {
        Answer words = at(number);
        Optional<Sign> sign = lexicon.signs().stream()
            .filter(one -> words.text().startsWith(one.name() + " "))
            .max(Comparator.comparingInt(one -> one.name().length()));
        if (sign.isEmpty()) {
            return words.nothing(UnknownSign.found(words.words(), names()));
        }
        return value(sign.get(), words.from(sign.get().name().length() + 1));
    }

    /** A sign in one blank, and its value in another. */
    Optional<Measured> reading(int number, int other) {
        return sign(number).flatMap(sign -> value(sign, at(other)));
    }

    private static Optional<Measured> value(Sign sign, Answer value) {
        return switch (SignWords.said(sign, value.text())) {
            case Typed.Good<Value>(var good) -> Optional.of(new Measured(sign, good));
            case Typed.Bad<Value>(var sentence) -> value.nothing(UnknownPhrase.because(value.words(),
                sentence, "Write it as in `" + example("READING") + "`."));
        };
    }

    /** A sign and what is measured of it. */
    record Measured(Sign sign, Value value) {}
}
