package doseward.language.words;

import doseward.language.check.UnknownName;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Fate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Clauses that look at no single sign: counts of doses and criteria, the worst grade, the age. */
final class Tallies {
    private static final int MOST_DOSES = 1000;
    private static final int MOST_CRITERIA = 100;
    private static final String FATES = String.join("|", Stream.of(Fate.values()).map(Tallies::word)
        .toList());
    private static final Pattern COUNT = Pattern.compile("(doses|cycles) (" + FATES + ")( in a row)? (.+)");
    private static final Pattern TABLE = Pattern.compile("(.+?) criteria (.+)");
    private static final Pattern NO_TABLE = Pattern.compile("no (.+) criteria");
    private static final String WORST = "worst grade since the last change ";
    private static final String AGE = "age ";

    private final SignBook signs;

    Tallies(SignBook signs) {
        this.signs = signs;
    }

    /** Whether the clause is one of these; a sign of the same beginning goes before. */
    boolean reads(String clause) {
        return signs.beginning(clause).isEmpty() && (COUNT.matcher(clause).matches()
            || clause.startsWith("doses ") || clause.startsWith("cycles ")
                || clause.startsWith("worst grade ")
            || NO_TABLE.matcher(clause).matches() || tableOf(clause).isPresent()
            || clause.startsWith(AGE) && Comparing.begins(clause.substring(AGE.length())));
    }

    private static Optional<Matcher> tableOf(String clause) {
        Matcher table = TABLE.matcher(clause);
        return table.matches() && (Comparing.begins(table.group(2)) || table.group(2).matches("[<>=].*"))
            ? Optional.of(table) : Optional.empty();
    }

    Optional<Condition> read(Answer clause) {
        Matcher no = NO_TABLE.matcher(clause.text());
        if (no.matches()) {
            return table(clause.part(no.start(1), no.end(1)))
                .map(name -> new Condition.CriteriaCount(name, Comparison.EXACTLY, 0));
        }
        Optional<Matcher> table = tableOf(clause.text());
        if (table.isPresent()) {
            return criteria(clause, table.orElseThrow());
        }
        if (clause.text().startsWith(AGE)) {
            return Comparing.of(clause.from(AGE.length()), "age at least 18 years").flatMap(compared ->
                Ages.read(new Answer("age", compared.value().words(), clause.problems()))
                    .map(age -> new Condition.AgeIs(compared.comparison(), age)));
        }
        return clause.text().startsWith("worst grade ") ? worst(clause) : count(clause);
    }

    private Optional<Condition> criteria(Answer clause, Matcher table) {
        Optional<String> name = table(clause.part(0, table.end(1)));
        return Comparing.of(clause.from(table.start(2)), name.orElse("relative") + " criteria at least 3")
            .flatMap(compared -> compared.count("criteria", 0, MOST_CRITERIA)
                .flatMap(count -> name.map(known ->
                    new Condition.CriteriaCount(known, compared.comparison(), count))));
    }

    private Optional<String> table(Answer name) {
        return signs.tables().contains(name.text()) ? Optional.of(name.text())
            : name.nothing(UnknownName.of("table of criteria", name.words(), signs.tables()));
    }

    private static Optional<Condition> worst(Answer clause) {
        String example = WORST + "at least 3";
        return !clause.text().startsWith(WORST) ? clause.unknown(example)
            : Comparing.of(clause.from(WORST.length()), example).flatMap(compared -> compared.grade()
                .map(grade -> new Condition.WorstGrade(compared.comparison(), grade)));
    }

    private static Optional<Condition> count(Answer clause) {
        Matcher count = COUNT.matcher(clause.text());
        if (!count.matches()) {
            return clause.unknown("doses held at least 3");
        }
        boolean inARow = count.group(3) != null;
        boolean cycles = count.group(1).equals("cycles");
        Fate fate = List.of(Fate.values()).stream().filter(one -> word(one).equals(count.group(2)))
            .findFirst().orElseThrow();
        String key = clause.text().substring(0, count.end(2));
        return Comparing.of(clause.from(count.start(4)), "doses held at least 3")
            .flatMap(compared -> compared.count(key, 1, MOST_DOSES).map(number ->
                new Condition.Count(cycles, fate, inARow, compared.comparison(), number)));
    }

    private static String word(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }
}
