package doseward.simulator.scenario;

import doseward.controller.words.Narrator;
import doseward.engine.Event;
import doseward.protocol.Ends;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All expectations of the course, of people's words, and of what the journal tells. */
final class OtherThens {
    static final List<Form<Expectation>> FORMS = List.of(
        new Form<>("the course is ended because WORDS", blanks -> Optional.of(played ->
            ended(played, Ends.COURSE, blanks.text(1)))),
        new Form<>("the cycle is ended because WORDS", blanks -> Optional.of(played ->
            ended(played, Ends.CYCLE, blanks.text(1)))),
        new Form<>("the course is over", blanks -> Optional.of(played ->
            Verdict.of(played.course().ended(), played.course().ended() ? "it is over" : "it goes on"))),
        new Form<>("the course is armed", blanks -> Optional.of(played ->
            Verdict.of(played.course().isArmed(), played.course().isArmed() ? "it is armed"
                : "it is not armed"))),
        new Form<>("the protocol is refused for CHECK", blanks -> Optional.of(new Refusal(refused ->
            refused.checks().contains(blanks.text(1))))),
        new Form<>("no plan is made because WORDS", blanks -> Optional.of(new Refusal(refused ->
            refused.sentences().stream().anyMatch(one -> one.contains(blanks.text(1)))))),
        new Form<>("refused: WORDS", blanks -> Optional.of(played -> refused(played, blanks.text(1)))),
        new Form<>("told: WORDS", blanks -> Optional.of(played -> told(played, blanks.text(1)))));

    private OtherThens() {}

    /** What is wrong with a protocol before anything runs. */
    private record Refusal(Predicate<Staging.Refused> test) implements Expectation {
        @Override public Verdict on(Played played) {
            return new Verdict.False("the protocol was planned and given");
        }

        @Override public Verdict onRefused(Staging.Refused refused) {
            return Verdict.of(test.test(refused), "refused: " + String.join(" ", refused.checks()) + " "
                + String.join(" ", refused.sentences()));
        }
    }

    private static Verdict ended(Played played, Ends ends, String because) {
        List<String> all = played.events(Event.GivingEnded.class).filter(event -> event.ends() == ends)
            .map(event -> event.because().sentence()).toList();
        return Verdict.of(all.stream().anyMatch(one -> one.contains(because)), all.isEmpty()
            ? "nothing ended the " + ends.name().toLowerCase(Locale.ROOT)
            : "it is ended because " + String.join("; ", all));
    }

    private static Verdict refused(Played played, String words) {
        List<String> all = played.events(Event.InputRefused.class)
            .map(event -> event.what() + ": " + event.why()).toList();
        return Verdict.of(all.stream().anyMatch(one -> one.contains(words)), all.isEmpty()
            ? "nothing was refused" : "refused: " + all.stream().distinct()
                .collect(Collectors.joining("; ")));
    }

    private static Verdict told(Played played, String words) {
        Narrator narrator = new Narrator(played.course().plan());
        Optional<String> found = played.entered().map(one -> narrator.sentence(one.event()))
            .filter(one -> one.contains(words)).findFirst();
        return Verdict.of(found.isPresent(), found.orElse("the journal does not tell that"));
    }
}
