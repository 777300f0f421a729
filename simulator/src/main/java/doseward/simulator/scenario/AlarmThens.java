package doseward.simulator.scenario;

import doseward.engine.AlarmEvent;
import doseward.engine.AlarmEvent.AlarmRaised;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** All expectations of alarms and their sound. */
final class AlarmThens {
    static final List<Form<Expectation>> FORMS = List.of(
        new Form<>("alarm: ALARM, within TIME", blanks -> blanks.alarm(1).flatMap(alarm ->
            blanks.time(2).map(time -> played -> raised(played, alarm, Optional.of(time))))),
        new Form<>("alarm: ALARM", blanks -> blanks.alarm(1).map(alarm ->
            played -> raised(played, alarm, Optional.empty()))),
        new Form<>("no-alarm: any but ALARM", blanks -> blanks.alarm(1).map(alarm -> played -> {
            List<String> all = names(played).stream().filter(name -> !name.equals(alarm)).toList();
            return Verdict.of(all.isEmpty(), all.isEmpty() ? "no other was raised" : "raised: "
                + String.join(", ", all));
        })),
        new Form<>("no-alarm: any", blanks -> Optional.of(played -> {
            List<String> all = names(played);
            return Verdict.of(all.isEmpty(), all.isEmpty() ? "none was raised" : "raised: "
                + String.join(", ", all));
        })),
        new Form<>("no-alarm: ALARM", blanks -> blanks.alarm(1).map(alarm -> played ->
            Verdict.of(!names(played).contains(alarm), "raised: " + String.join(", ", names(played))))),
        new Form<>("the alarm of ALARM is raised NUMBER times", blanks -> blanks.alarm(1).flatMap(alarm ->
            blanks.number(2).map(times -> played -> times(played, alarm, times)))),
        new Form<>("the alarm of ALARM has priority WORDS", blanks -> blanks.alarm(1).map(alarm ->
            played -> priority(played, alarm, blanks.text(2)))),
        new Form<>("the alarm of ALARM is over", blanks -> blanks.alarm(1).map(alarm ->
            played -> over(played, alarm))),
        new Form<>("the alarm of ALARM calls somebody else within TIME", blanks ->
            blanks.alarm(1).flatMap(alarm -> blanks.time(2).map(time ->
                played -> escalated(played, alarm, time)))),
        new Form<>("the sound returns within TIME", blanks -> blanks.time(1).map(time ->
            played -> returns(played, time))));

    private AlarmThens() {}

    private static List<String> names(Played played) {
        return played.events(AlarmRaised.class).map(event -> Names.of(event.alarm())).distinct().toList();
    }

    private static Verdict raised(Played played, String alarm, Optional<Duration> within) {
        List<Instant> all = played.entered().filter(one -> one.event() instanceof AlarmRaised raised
            && Names.of(raised.alarm()).equals(alarm)).map(Seen::at).toList();
        boolean isSo = all.stream().anyMatch(at -> within.isEmpty() || played.isWithin(at, within.get()));
        return Verdict.of(isSo, all.isEmpty() ? "it was not raised; raised: " + (names(played).isEmpty()
            ? "none" : String.join(", ", names(played))) : "it was raised at " + all.getFirst());
    }

    private static Verdict times(Played played, String alarm, int times) {
        long found = played.events(AlarmRaised.class).map(event -> Names.of(event.alarm()))
            .filter(alarm::equals).count();
        return Verdict.of(found == times, "it was raised " + found + " times");
    }

    private static Verdict priority(Played played, String alarm, String priority) {
        List<String> found = played.events(AlarmRaised.class)
            .filter(event -> Names.of(event.alarm()).equals(alarm))
            .map(event -> event.priority().name().toLowerCase(Locale.ROOT)).distinct().toList();
        return found.isEmpty() ? new Verdict.NotSeen("it was never raised")
            : Verdict.of(found.equals(List.of(priority)), "it had " + String.join(", ", found));
    }

    private static Verdict over(Played played, String alarm) {
        if (!names(played).contains(alarm)) {
            return new Verdict.NotSeen("it was never raised");
        }
        boolean stands = played.course().signals().all().stream()
            .anyMatch(signal -> signal.stands() && Names.of(signal.alarm()).equals(alarm));
        return Verdict.of(!stands, stands ? "it still stands" : "it stands no more");
    }

    private static Verdict escalated(Played played, String alarm, Duration time) {
        List<Instant> all = played.entered().filter(one -> one.event() instanceof AlarmEvent.AlarmEscalated up
            && Names.of(up.alarm()).equals(alarm)).map(Seen::at).toList();
        return Verdict.of(all.stream().anyMatch(at -> played.isWithin(at, time)), all.isEmpty()
            ? "nobody else was called" : "somebody else was called at " + all.stream()
                .map(Instant::toString).collect(Collectors.joining(", ")));
    }

    private static Verdict returns(Played played, Duration time) {
        Optional<Instant> paused = played.entered()
            .filter(one -> one.event() instanceof AlarmEvent.AudioPaused).map(Seen::at).findFirst();
        if (paused.isEmpty()) {
            return new Verdict.NotSeen("nobody paused it");
        }
        Optional<Instant> back = played.of(Seen.Sound.class).filter(sound -> sound.priority().isPresent()
            && sound.at().isAfter(paused.get())).map(Seen::at).findFirst();
        return Verdict.of(back.filter(at -> !at.isAfter(paused.get().plus(time))).isPresent(),
            back.map(at -> "it returned at " + at).orElse("it did not return"));
    }
}
