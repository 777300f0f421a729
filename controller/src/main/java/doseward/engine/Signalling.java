package doseward.engine;

import doseward.engine.AlarmEvent.*;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Raises what has come to stand and stops flow for it, ends what is over, and hears who has seen it. */
final class Signalling {
    private Signalling() {}

    /** Brings signals to what stands now. */
    static void review(Draft draft, Instant now) {
        List<Alarm> standing = Alarms.standing(draft.course(), now);
        if (standing.isEmpty() && draft.course().signals().all().isEmpty()) {
            return;
        }
        for (Alarm alarm : standing) {
            if (!draft.course().signals().stands(alarm)) {
                raise(draft, alarm, now);
            }
        }
        for (Signal signal : draft.course().signals().all()) {
            if (signal.stands()) {
                goOn(draft, signal, standing.contains(signal.alarm()), now);
            }
        }
    }

    static void raise(Draft draft, Alarm alarm, Instant now) {
        draft.happens(new AlarmRaised(now, alarm, alarm.priority()));
        if (!alarm.stops()) {
            return;
        }
        for (Dose dose : draft.course().doses()) {
            if (dose.isOpen() && alarm.concerns(dose.planned())) {
                Delivery.halt(draft, dose, now, new Reason.AlarmStands(alarm));
            }
        }
    }

    private static void goOn(Draft draft, Signal signal, boolean stands, Instant now) {
        if (!stands && (draft.course().ended() || !now.isBefore(signal.mayEnd()))) {
            draft.happens(new AlarmEnded(now, signal.alarm()));
            return;
        }
        if (hasCome(signal.escalates(), now)) {
            draft.happens(new AlarmEscalated(now, signal.alarm()));
        }
        if (hasCome(signal.reminds(), now)) {
            draft.happens(new AlarmReminded(now, signal.alarm()));
        }
    }

    private static boolean hasCome(Optional<Instant> moment, Instant now) {
        return moment.isPresent() && !now.isBefore(moment.get());
    }

    /** The next moment at which time alone changes something of what is shown. */
    static Optional<Instant> next(Course course, Instant now) {
        Stream<Optional<Instant>> ofSignals = course.signals().all().stream().filter(Signal::stands)
            .flatMap(signal -> Stream.of(Optional.of(signal.mayEnd()), signal.escalates(), signal.reminds(),
                Alarms.ends(course, signal.alarm())));
        return Stream.concat(ofSignals, Stream.of(ArmingAlarms.next(course)))
            .flatMap(Optional::stream).filter(now::isBefore).min(Instant::compareTo);
    }

    /** A named person has seen all that is shown; for a while it is not heard. */
    static void acknowledge(Draft draft, Input.Acknowledge input) {
        List<Signal> unseen = draft.course().signals().unseen();
        Optional<String> objection = Bedside.nameless(input.by()).or(() -> unseen.isEmpty()
            ? Optional.of("no alarm waits for it") : Optional.empty());
        if (objection.isPresent()) {
            Bedside.refuse(draft, input.at(), "acknowledging", objection.get());
            return;
        }
        unseen.forEach(signal ->
            draft.happens(new AlarmAcknowledged(input.at(), signal.alarm(), input.by())));
        if (draft.course().signals().loudest(input.at()).isPresent()) {
            draft.happens(new AudioPaused(input.at(), input.by()));
        }
    }

    /** A named person pauses the sound. */
    static void pauseAudio(Draft draft, Input.PauseAudio input) {
        Optional<String> objection = Bedside.nameless(input.by())
            .or(() -> draft.course().signals().loudest(input.at()).isPresent() ? Optional.empty()
                : Optional.of("no alarm sounds"));
        if (objection.isPresent()) {
            Bedside.refuse(draft, input.at(), "pausing the sound", objection.get());
        } else {
            draft.happens(new AudioPaused(input.at(), input.by()));
        }
    }
}
