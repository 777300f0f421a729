package doseward.controller.words;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import doseward.diagnostic.Problems;
import doseward.engine.Input;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.protocol.Sign;
import doseward.quantity.Volume;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a nurse or physician types at the bedside: {@code record creatinine 1.1 mg/dL by N. Urse}. */
public final class BedsideWords {
    private static final Pattern CONFIRM = Pattern.compile("confirm dose ([0-9]{1,4}) by (.+)");
    private static final Pattern HOLD = Pattern.compile("hold by (.+?) because (.+)");
    private static final Pattern LIFT = Pattern.compile("lift by (.+?) because (.+)");
    private static final Pattern SKIP = Pattern.compile("skip dose ([0-9]{1,4}) by (.+?) because (.+)");
    private static final Pattern STOP = Pattern.compile("stop (cycle|course) by (.+?) because (.+)");
    private static final Pattern SETTLE =
        Pattern.compile("settle dose ([0-9]{1,4}) at (.+?) by (.+?) because (.+)");

    /** What may be typed, a line each. */
    public static final List<String> HELP = Stream.of(RecordWords.HELP, List.of(
        "confirm dose 1 by NAME",
        "hold by NAME because REASON",
        "lift by NAME because REASON",
        "skip dose 2 by NAME because REASON",
        "stop cycle by NAME because REASON, or: stop course by NAME because REASON",
        "settle dose 3 at 20 mL by NAME because REASON"), GivingWords.HELP, RuleWords.HELP)
        .flatMap(List::stream).toList();

    private final RecordWords records;

    /** For these signs, and clock times of this zone. */
    public BedsideWords(List<Sign> signs, ZoneId zone) {
        this.records = new RecordWords(signs, zone);
    }

    /** What a line came to. */
    public sealed interface Said {}

    /** Something for the controller to hear. */
    public record Understood(Input input) implements Said {}

    /** Nothing was done; the sentence says what to type instead. */
    public record NotUnderstood(String sentence) implements Said {}

    /** Reads the line as typed at this moment. */
    public Said read(String line, Instant at) {
        String words = line.strip();
        Matcher match = SETTLE.matcher(words);
        if (match.matches()) {
            return settle(match, at);
        }
        return plain(words, at).<Said>map(Understood::new).or(() -> records.read(words, at))
            .or(() -> GivingWords.read(words, at)).or(() -> RuleWords.read(words, at))
            .orElseGet(() -> new NotUnderstood(
            "I can't read `" + words + "`. It may be one of:\n  " + String.join("\n  ", HELP)));
    }

    private static Optional<Input> plain(String words, Instant at) {
        Matcher confirm = CONFIRM.matcher(words);
        Matcher hold = HOLD.matcher(words);
        Matcher lift = LIFT.matcher(words);
        Matcher skip = SKIP.matcher(words);
        Matcher stop = STOP.matcher(words);
        if (confirm.matches()) {
            return Optional.of(new Input.Confirm(at, Integer.parseInt(confirm.group(1)), confirm.group(2)));
        } else if (hold.matches()) {
            return Optional.of(new Input.Hold(at, hold.group(1), hold.group(2)));
        } else if (lift.matches()) {
            return Optional.of(new Input.Lift(at, lift.group(1), lift.group(2)));
        } else if (skip.matches()) {
            return Optional.of(new Input.Skip(at, Integer.parseInt(skip.group(1)), skip.group(2),
                skip.group(3)));
        } else if (stop.matches()) {
            Input.Scope scope = stop.group(1).equals("cycle") ? Input.Scope.CYCLE : Input.Scope.COURSE;
            return Optional.of(new Input.Stop(at, scope, stop.group(2), stop.group(3)));
        }
        return Optional.empty();
    }

    private Said settle(Matcher match, Instant at) {
        Problems problems = new Problems();
        Optional<Volume> volume = match.group(2).equals("0 mL") ? Optional.of(Volume.ZERO)
            : Measures.volume(new Answer("at", Phrase.typed(match.group(2)), problems));
        return volume.<Said>map(delivered -> new Understood(new Input.Settle(at,
                Integer.parseInt(match.group(1)), delivered, match.group(3), match.group(4))))
            .orElseGet(() -> said(problems));
    }

    private static Said said(Problems problems) {
        return new NotUnderstood(problems.found().stream().map(Diagnostic::sentence)
            .collect(Collectors.joining("\n")));
    }
}
