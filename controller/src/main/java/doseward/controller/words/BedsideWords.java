package doseward.controller.words;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import doseward.diagnostic.Problems;
import doseward.engine.Input;
import doseward.language.words.Amounts;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.protocol.Sign;
import doseward.quantity.Volume;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a nurse or physician types at the bedside: {@code record creatinine 1.1 mg/dL by N. Urse}. */
public final class BedsideWords {
    private static final List<Form> FORMS = List.of(
        Form.of("settle dose ([0-9]{1,4}) at (.+?) by (.+?) because (.+)", BedsideWords::settled),
        Form.of("confirm dose ([0-9]{1,4}) labelled ([0-9].*?) by (.+)", BedsideWords::confirmed),
        Form.heard("confirm dose ([0-9]{1,4}) by (.+)", (said, at) ->
            new Input.Confirm(at, Form.number(said, 1), said.group(2))),
        Form.heard("resume dose ([0-9]{1,4}) by (.+)", (said, at) ->
            new Input.Confirm(at, Form.number(said, 1), said.group(2))),
        Form.heard("hold by (.+?) because (.+)", (said, at) ->
            new Input.Hold(at, said.group(1), said.group(2))),
        Form.heard("lift by (.+?) because (.+)", (said, at) ->
            new Input.Lift(at, said.group(1), said.group(2))),
        Form.heard("acknowledge by (.+)", (said, at) -> new Input.Acknowledge(at, said.group(1))),
        Form.heard("silence by (.+)", (said, at) -> new Input.PauseAudio(at, said.group(1))),
        Form.heard("skip dose ([0-9]{1,4}) by (.+?) because (.+)", (said, at) ->
            new Input.Skip(at, Form.number(said, 1), said.group(2), said.group(3))),
        Form.heard("stop (cycle|course) by (.+?) because (.+)", (said, at) ->
            new Input.Stop(at, said.group(1).equals("cycle") ? Input.Scope.CYCLE : Input.Scope.COURSE,
                said.group(2), said.group(3))));

    /** What may be typed, a line each. */
    public static final List<String> HELP = Stream.of(RecordWords.HELP, List.of(
        "confirm dose 1 by NAME; or, of a paused dose that asks again: resume dose 1 by NAME",
        "confirm dose 1 labelled 48,000,000 international units by NAME, to have the label compared",
        "hold by NAME because REASON",
        "lift by NAME because REASON",
        "skip dose 2 by NAME because REASON",
        "stop cycle by NAME because REASON, or: stop course by NAME because REASON",
        "settle dose 3 at 20 mL by NAME because REASON",
        "acknowledge by NAME, for all alarms that are shown",
        "silence by NAME, for two minutes"), ArmingWords.HELP, GivingWords.HELP, RuleWords.HELP,
        MachineWords.HELP)
        .flatMap(List::stream).toList();

    private final RecordWords records;

    /** For these signs, and clock times of this zone. */
    public BedsideWords(List<Sign> signs, ZoneId zone) {
        this.records = new RecordWords(signs, zone);
    }

    /** What a line came to. */
    public sealed interface Said {}

    /**
     * Something for the controller to hear.
     *
     * @param look what the person should look at again; it is heard all the same
     */
    public record Understood(Input input, Optional<String> look) implements Said {
        public Understood(Input input) {
            this(input, Optional.empty());
        }
    }

    /** Nothing was done; the sentence says what to type instead. */
    public record NotUnderstood(String sentence) implements Said {}

    /** Reads the line as typed at this moment. */
    public Said read(String line, Instant at) {
        String words = line.strip();
        return Form.read(FORMS, words, at).or(() -> records.read(words, at))
            .or(() -> GivingWords.read(words, at)).or(() -> RuleWords.read(words, at))
            .or(() -> MachineWords.read(words, at)).or(() -> ArmingWords.read(words, at))
            .orElseGet(() -> new NotUnderstood(
            "I can't read `" + words + "`. It may be one of:\n  " + String.join("\n  ", HELP)));
    }

    private static Said confirmed(Matcher said, Instant at) {
        Problems problems = new Problems();
        return Amounts.readFlat(new Answer("label", Phrase.typed(said.group(2)), problems))
            .<Said>map(label -> new Understood(new Input.Confirm(at, Form.number(said, 1), said.group(3),
                Optional.of(label)))).orElseGet(() -> said(problems));
    }

    private static Said settled(Matcher said, Instant at) {
        Problems problems = new Problems();
        Optional<Volume> volume = said.group(2).equals("0 mL") ? Optional.of(Volume.ZERO)
            : Measures.volume(new Answer("at", Phrase.typed(said.group(2)), problems));
        return volume.<Said>map(delivered -> new Understood(new Input.Settle(at, Form.number(said, 1),
            delivered, said.group(3), said.group(4)))).orElseGet(() -> said(problems));
    }

    private static Said said(Problems problems) {
        return new NotUnderstood(problems.found().stream().map(Diagnostic::sentence)
            .collect(Collectors.joining("\n")));
    }
}
