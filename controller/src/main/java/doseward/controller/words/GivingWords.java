package doseward.controller.words;

import doseward.controller.words.BedsideWords.NotUnderstood;
import doseward.controller.words.BedsideWords.Said;
import doseward.controller.words.BedsideWords.Understood;
import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import doseward.diagnostic.Problems;
import doseward.engine.Input;
import doseward.engine.NurseGiving;
import doseward.language.Typed;
import doseward.language.Weights;
import doseward.language.words.Amounts;
import doseward.language.words.Answer;
import doseward.quantity.Amount;
import doseward.quantity.Weight;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what people type about beginnings, weights, and what nurses give. */
final class GivingWords {
    /** A name, and a role where it is not a nurse's: {@code D. Octor, physician}. */
    private static final String BY = "by ([^,]+?)(?:, ([a-z ]+))?";
    private static final String BECAUSE = "by (.+?) because (.+)";
    private static final Pattern BEGIN_CYCLE = Pattern.compile("begin cycle ([0-9]{1,3}) by (.+)");
    private static final Pattern BEGIN = Pattern.compile("begin (.+?) by (.+)");
    private static final Pattern LEAVE_OUT = Pattern.compile("leave out (.+?) " + BECAUSE);
    private static final Pattern WEIGH = Pattern.compile("weigh (.+?) by (.+)");
    private static final Pattern GIVE =
        Pattern.compile("give (?:(part|[0-9].*?) of )?dose ([0-9]{1,4}) " + BY);
    private static final Pattern REFUSE = Pattern.compile("refuse dose ([0-9]{1,4}) " + BECAUSE);
    private static final Pattern CORRECT = Pattern.compile(
        "correct dose ([0-9]{1,4}) to (nothing|all|part|[0-9].*?) " + BECAUSE);

    static final List<String> HELP = List.of(
        "begin cycle 2 by NAME; or, where an order is asked about: begin ORDER by NAME",
        "leave out ORDER by NAME because REASON",
        "weigh 79 kg by NAME",
        "give dose 3 by NAME, or: give 200 mg of dose 3 by NAME, or: give part of dose 3 by NAME, physician",
        "refuse dose 3 by NAME because REASON, when the patient does not want it",
        "correct dose 3 to 200 mg by NAME because REASON; or to all, to part, to nothing");

    private GivingWords() {}

    /** What the line means; empty when it is none of these. */
    static Optional<Said> read(String words, Instant at) {
        Matcher cycle = BEGIN_CYCLE.matcher(words);
        Matcher order = BEGIN.matcher(words);
        Matcher out = LEAVE_OUT.matcher(words);
        Matcher weigh = WEIGH.matcher(words);
        if (cycle.matches()) {
            return heard(new Input.BeginCycle(at, Integer.parseInt(cycle.group(1)), cycle.group(2)));
        } else if (order.matches()) {
            return heard(new Input.BeginOrder(at, order.group(1), order.group(2)));
        } else if (out.matches()) {
            return heard(new Input.LeaveOut(at, out.group(1), out.group(2), out.group(3)));
        } else if (weigh.matches()) {
            return Optional.of(switch (Weights.parse(weigh.group(1))) {
                case Typed.Good<Weight>(var weight) ->
                    new Understood(new Input.Weigh(at, weight, weigh.group(2)));
                case Typed.Bad<Weight>(var sentence) -> new NotUnderstood(sentence);
            });
        }
        return nursing(words, at);
    }

    private static Optional<Said> nursing(String words, Instant at) {
        Matcher give = GIVE.matcher(words);
        Matcher refuse = REFUSE.matcher(words);
        Matcher correct = CORRECT.matcher(words);
        if (give.matches()) {
            String role = Optional.ofNullable(give.group(4)).orElse("nurse");
            String much = Optional.ofNullable(give.group(1)).orElse("all");
            return Optional.of(giving(much, give.group(3), role, at, giving ->
                new Input.Give(at, Integer.parseInt(give.group(2)), giving)));
        } else if (refuse.matches()) {
            return heard(new Input.Refuse(at, Integer.parseInt(refuse.group(1)), refuse.group(2),
                refuse.group(3)));
        } else if (correct.matches()) {
            return Optional.of(correction(correct, at));
        }
        return Optional.empty();
    }

    private static Said correction(Matcher said, Instant at) {
        int dose = Integer.parseInt(said.group(1));
        String by = said.group(3);
        String because = said.group(4);
        if (said.group(2).equals("nothing")) {
            return new Understood(new Input.CorrectGiving(at, dose, Optional.empty(), by, because));
        }
        return giving(said.group(2), by, "nurse", at, giving ->
            new Input.CorrectGiving(at, dose, Optional.of(giving), by, because));
    }

    private interface Makes {
        Input of(NurseGiving giving);
    }

    /** An amount that is said is a part; all of a dose needs none. */
    private static Said giving(String much, String by, String role, Instant at, Makes makes) {
        if (much.equals("all") || much.equals("part")) {
            return new Understood(makes.of(
                new NurseGiving(at, Optional.empty(), much.equals("all"), by, role)));
        }
        Problems problems = new Problems();
        Optional<Amount> amount = Amounts.readFlat(new Answer("amount", Phrase.typed(much), problems));
        return amount.<Said>map(exact -> new Understood(makes.of(
                new NurseGiving(at, Optional.of(exact), false, by, role))))
            .orElseGet(() -> new NotUnderstood(problems.found().stream().map(Diagnostic::sentence)
                .collect(Collectors.joining("\n"))));
    }

    private static Optional<Said> heard(Input input) {
        return Optional.of(new Understood(input));
    }
}
