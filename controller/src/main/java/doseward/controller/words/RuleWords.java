package doseward.controller.words;

import doseward.controller.words.BedsideWords.Said;
import doseward.engine.Input;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what people type to answer rules, and to go beyond a soft limit or against a hold. */
final class RuleWords {
    private static final List<Form> FORMS = List.of(
        Form.heard("answer (yes|no) to question ([0-9]{1,4}) by ([^,]+), ([a-z ]+)", (said, at) ->
            new Input.AnswerRule(at, Form.number(said, 2), said.group(1).equals("yes"), said.group(3),
                said.group(4))),
        Form.heard("say (yes|no) to \"(.+)\" by ([^,]+), ([a-z ]+)", (said, at) ->
            new Input.Say(at, said.group(4), said.group(2), said.group(1).equals("yes"), said.group(3))),
        Form.heard("override for dose ([0-9]{1,4}) by (.+?) because (.+)", (said, at) ->
            new Input.Override(at, Form.number(said, 1), said.group(2), said.group(3))),
        Form.heard("override the hold for dose ([0-9]{1,4}) by (.+?) because (.+)", (said, at) ->
            new Input.OverrideHold(at, Form.number(said, 1), said.group(2), said.group(3))));

    static final List<String> HELP = List.of(
        "answer yes to question 1 by NAME, physician; or: answer no to question 1 by NAME, physician",
        "say yes to \"WHAT A CONDITION ASKS\" by NAME, physician; or: say no to …",
        "override for dose 3 by NAME because REASON, when a soft limit keeps it back",
        "override the hold for dose 3 by NAME because REASON, to give it against the rules that hold it");

    private RuleWords() {}

    /** What the line means; empty when it is none of these. */
    static Optional<Said> read(String words, Instant at) {
        return Form.read(FORMS, words, at);
    }
}
