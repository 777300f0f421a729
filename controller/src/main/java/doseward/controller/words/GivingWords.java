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
import java.util.stream.Collectors;

/** Reads what people type about beginnings, weights, and what nurses give. */
final class GivingWords {
    /** A name, and a role where it is not a nurse's: {@code D. Octor, physician}. */
    private static final String BY = "by ([^,]+?)(?:, ([a-z ]+))?";
    private static final String BECAUSE = "by (.+?) because (.+)";
    private static final List<Form> FORMS = List.of(
        Form.heard("begin cycle ([0-9]{1,3}) by (.+)", (said, at) ->
            new Input.BeginCycle(at, Form.number(said, 1), said.group(2))),
        Form.heard("begin (.+?) by (.+)", (said, at) ->
            new Input.BeginOrder(at, said.group(1), said.group(2))),
        Form.heard("leave out (.+?) " + BECAUSE, (said, at) ->
            new Input.LeaveOut(at, said.group(1), said.group(2), said.group(3))),
        Form.of("weigh (.+?) by (.+)", GivingWords::weighed),
        Form.of("give (?:(part|[0-9].*?) of )?dose ([0-9]{1,4}) " + BY, GivingWords::given),
        Form.heard("refuse dose ([0-9]{1,4}) " + BECAUSE, (said, at) ->
            new Input.Refuse(at, Form.number(said, 1), said.group(2), said.group(3))),
        Form.of("correct dose ([0-9]{1,4}) to (nothing|all|part|[0-9].*?) " + BECAUSE,
            GivingWords::correction));

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
        return Form.read(FORMS, words, at);
    }

    private static Said weighed(Matcher said, Instant at) {
        return switch (Weights.parse(said.group(1))) {
            case Typed.Good<Weight>(var weight) -> new Understood(new Input.Weigh(at, weight, said.group(2)));
            case Typed.Bad<Weight>(var sentence) -> new NotUnderstood(sentence);
        };
    }

    private static Said given(Matcher said, Instant at) {
        String role = Optional.ofNullable(said.group(4)).orElse("nurse");
        String much = Optional.ofNullable(said.group(1)).orElse("all");
        return giving(much, said.group(3), role, at, giving ->
            new Input.Give(at, Form.number(said, 2), giving));
    }

    private static Said correction(Matcher said, Instant at) {
        int dose = Form.number(said, 1);
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
}
