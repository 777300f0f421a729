package doseward.language.words;

import doseward.language.check.UnknownPhrase;
import doseward.language.check.WrongKindOfSign;
import doseward.language.words.Subjects.Looked;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One clause in words: what is looked at, and what it must be. */
final class Clauses {
    private static final Pattern SHARE = Pattern.compile(
        "(more than|less than|at least|at most) ([^ ]+) % (above|below) baseline");
    private static final List<Comparison> THAN = List.of(Comparison.ABOVE, Comparison.BELOW,
        Comparison.AT_LEAST, Comparison.AT_MOST);

    private final SignBook signs;
    private final Subjects subjects;
    private final References references;
    private final Tallies tallies;

    Clauses(SignBook signs) {
        this.signs = signs;
        this.subjects = new Subjects(signs);
        this.references = new References(signs);
        this.tallies = new Tallies(signs);
    }

    Optional<Condition> read(Answer clause) {
        if (Roles.judge(clause.text())) {
            return Roles.says(clause).map(Condition.class::cast);
        }
        if (tallies.reads(clause.text())) {
            return tallies.read(clause);
        }
        return subjects.read(clause).flatMap(this::looked);
    }

    private Optional<Condition> looked(Looked looked) {
        return switch (looked.sign()) {
            case Sign.Choice _, Sign.Several _ -> chosen(looked);
            case Sign.Grade grade -> grade(grade, looked);
            case Sign.Event event -> wrongKind(looked, event);
            case Sign.Measured measured -> measured(measured, looked);
        };
    }

    private static Optional<Condition> wrongKind(Looked looked, Sign sign) {
        return looked.rest().nothing(WrongKindOfSign.found(looked.rest().words(), Kinds.is(sign),
            Kinds.example(sign)));
    }

    private static Optional<Condition> chosen(Looked looked) {
        Answer rest = looked.rest();
        if (!rest.text().startsWith("is ")) {
            return wrongKind(looked, looked.sign());
        }
        Answer said = Lastings.without(rest).from("is ".length());
        boolean negated = said.text().startsWith("not ") && !Choices.begin(looked.sign(), said.text());
        Answer list = negated ? said.from("not ".length()) : said;
        Optional<List<String>> choices = Choices.read(looked.sign(), list);
        if (negated && choices.isPresent() && choices.orElseThrow().size() > 1) {
            return list.nothing(UnknownPhrase.because(list.words(),
                "After `is not` stands one choice, for of several nobody knows which is meant:",
                "Write one `is not` for each, joined by `and`."));
        }
        boolean baseline = looked.subject() instanceof Condition.Baseline;
        return choices.flatMap(names -> Lastings.of(rest).map(lasting ->
            new Condition.Chosen(looked.sign().name(), baseline, negated, names, lasting)));
    }

    private static Optional<Condition> grade(Sign.Grade sign, Looked looked) {
        if (!(looked.subject() instanceof Condition.Latest) || !looked.rest().text().startsWith("grade ")) {
            return wrongKind(looked, sign);
        }
        return Comparing.of(looked.rest().from("grade ".length()), Kinds.example(sign))
            .flatMap(compared -> compared.grade()
                .map(grade -> new Condition.GradeIs(sign.name(), compared.comparison(), grade)));
    }

    private Optional<Condition> measured(Sign.Measured sign, Looked looked) {
        String text = looked.rest().text();
        boolean total = looked.subject() instanceof Condition.Windowed;
        if (sign instanceof Sign.Accumulated && !total || text.startsWith("is ")
            || text.startsWith("grade ")) {
            return wrongKind(looked, sign);
        }
        if (text.startsWith("rising by ") || text.startsWith("falling by ")) {
            return trend(sign, looked);
        }
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            return share(looked, share);
        }
        if (text.startsWith("over ") || text.startsWith("since ")) {
            return looked.rest().nothing(UnknownPhrase.because(looked.rest().words(),
                "Over some time there are several readings, and this does not say which counts:",
                "Begin with `lowest`, `highest` or `average`, as in `lowest " + sign.name()
                    + " over 8 hours`."));
        }
        return compared(sign, looked);
    }

    private Optional<Condition> compared(Sign.Measured sign, Looked looked) {
        Answer rest = Lastings.without(looked.rest());
        Optional<Condition.Lasting> lasting = Lastings.of(looked.rest());
        if (rest.text().startsWith("from ")) {
            return references.between(sign, rest.from("from ".length())).flatMap(ends -> lasting.map(last ->
                new Condition.Between(looked.subject(), ends.low(), ends.high(), ends.below(), last)));
        }
        return Comparing.of(rest, Kinds.example(sign)).flatMap(compared ->
            references.read(sign, compared.value()).flatMap(value -> lasting.map(last ->
                new Condition.Compared(looked.subject(), compared.comparison(), value, last))));
    }

    private static Optional<Condition> share(Looked looked, Matcher share) {
        if (!(looked.subject() instanceof Condition.Latest)) {
            return looked.rest().nothing(UnknownPhrase.because(looked.rest().words(),
                "Only the latest reading is a share above or below the baseline:",
                "Write `" + looked.sign().name() + " " + share.group() + "`."));
        }
        Answer number = looked.rest().part(share.start(2), share.end(2));
        return NumberWords.thousandths(number, number).map(percent -> new Condition.FromBaseline(
            looked.sign().name(), than(share.group(1)), percent * 10, share.group(3).equals("above")));
    }

    private static Comparison than(String words) {
        return THAN.stream().filter(one -> thanWords(one).equals(words)).findFirst().orElseThrow();
    }

    private static String thanWords(Comparison comparison) {
        return switch (comparison) {
            case ABOVE -> "more than";
            case BELOW -> "less than";
            case AT_LEAST, AT_MOST, EXACTLY -> comparison.words();
        };
    }

    private Optional<Condition> trend(Sign.Measured sign, Looked looked) {
        boolean rising = looked.rest().text().startsWith("rising");
        Answer rest = looked.rest().from((rising ? "rising by " : "falling by ").length());
        Optional<Comparison> than = Stream.of(Comparison.ABOVE, Comparison.BELOW, Comparison.AT_LEAST)
            .filter(one -> rest.text().startsWith(thanWords(one) + " ")).findFirst();
        int over = Math.max(rest.text().indexOf(" over "), rest.text().indexOf(" since "));
        boolean sound = looked.subject() instanceof Condition.Latest && than.isPresent() && over > 0;
        if (!sound) {
            return looked.rest().nothing(UnknownPhrase.because(looked.rest().words(),
                "I can't read how much it rises or falls, or in what time:",
                "Write it like this: `creatinine rising by at least 0.3 mg/dL over 24 hours`."));
        }
        Answer amount = rest.part(thanWords(than.orElseThrow()).length() + 1, over);
        return SignValues.difference(sign, new Answer(sign.name(), amount.words(), amount.problems()), signs)
            .flatMap(by -> Stretches.read(rest.from(over + 1)).map(stretch ->
                new Condition.Trend(looked.subject(), rising, than.orElseThrow(), by, stretch)));
    }

    /** Whether the text begins a clause of its own, sound or not. */
    boolean begins(String text) {
        return subjects.signOf(text).isPresent() || tallies.reads(text) || Roles.judge(text)
            || Subjects.looksLikeOne(text);
    }

    /** Whether a word after {@code or} is one more choice of the clause before it. */
    boolean joins(String clause, String after) {
        return clause.contains(" is ") && subjects.signOf(clause).stream()
            .anyMatch(sign -> Kinds.choices(sign).contains(Lastings.without(after)));
    }
}
