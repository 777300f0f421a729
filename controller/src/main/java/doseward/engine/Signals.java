package doseward.engine;

import doseward.engine.AlarmEvent.*;
import doseward.plan.PlannedDose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How alarms are shown: which, since when, seen by somebody or not, heard or not.
 *
 * @param all those that stand, and those that are over and nobody has seen, in the order they were raised in
 * @param paused when somebody last paused the sound, if no alarm has been raised since
 * @param restarts of each channel that has had one
 */
public record Signals(List<Signal> all, Optional<Instant> paused, List<Restarts> restarts) {
    static final Signals NONE = new Signals(List.of(), Optional.empty(), List.of());

    public Signals {
        all = List.copyOf(all);
        restarts = List.copyOf(restarts);
    }

    /** Whether any condition stands. */
    boolean anyStands() {
        for (Signal signal : all) {
            if (signal.stands()) {
                return true;
            }
        }
        return false;
    }

    /** The signal of this alarm. */
    Optional<Signal> of(Alarm alarm) {
        for (Signal signal : all) {
            if (signal.alarm().equals(alarm)) {
                return Optional.of(signal);
            }
        }
        return Optional.empty();
    }

    boolean stands(Alarm alarm) {
        return of(alarm).filter(Signal::stands).isPresent();
    }

    /** Those that nobody has seen. */
    public List<Signal> unseen() {
        return all.isEmpty() ? all : all.stream().filter(Signal::isUnseen).toList();
    }

    /** All as they are shown: the most urgent first, and of those the one that was raised first. */
    public List<Signal> inOrder() {
        return all.stream().sorted(Comparator.comparing(Signal::priority)).toList();
    }

    /** Those for which the dose may not begin. */
    Stream<Signal> barring(PlannedDose dose) {
        return all.stream().filter(signal -> signal.bars(dose));
    }

    Restarts restarts(String channel) {
        for (Restarts one : restarts) {
            if (one.channel().equals(channel)) {
                return one;
            }
        }
        return Restarts.none(channel);
    }

    /** The most urgent of those that are to be heard now; empty when all is silent. */
    public Optional<Priority> sounding(Instant now) {
        return isPaused(now) ? Optional.empty() : loudest(now);
    }

    /** The most urgent of those that would be heard now, were no sound paused. */
    Optional<Priority> loudest(Instant now) {
        return all.stream().filter(signal -> signal.sounds(now)).map(Signal::priority)
            .min(Priority::compareTo);
    }

    /** Whether the sound is paused now. */
    public boolean isPaused(Instant now) {
        return paused.map(at -> at.plus(AlarmBounds.AUDIO_PAUSED_FOR)).filter(now::isBefore).isPresent();
    }

    Signals after(AlarmEvent event) {
        return switch (event) {
            case AlarmRaised(var at, var alarm, _) -> raised(alarm, at);
            case AlarmEnded(var at, var alarm) -> change(alarm, signal -> signal.endedAt(at));
            case AlarmAcknowledged(_, var alarm, _) -> change(alarm, Signal::seen);
            case AlarmEscalated(_, var alarm) -> change(alarm, Signal::calledFor);
            case AlarmReminded(var at, var alarm) -> change(alarm, signal -> signal.remindedAt(at));
            case AudioPaused(var at, _) -> new Signals(all, Optional.of(at), restarts);
        };
    }

    /** A condition that comes back is a new alarm, whatever became of it before. */
    private Signals raised(Alarm alarm, Instant at) {
        List<Signal> others = new ArrayList<>(all);
        others.removeIf(signal -> signal.alarm().equals(alarm));
        others.add(Signal.raised(alarm, at));
        Signals raised = new Signals(others, Optional.empty(), restarts);
        return alarm instanceof Alarm.OfPump pump && alarm.stops()
            ? raised.with(restarts(pump.channel()).stoppedNow()) : raised;
    }

    private Signals change(Alarm alarm, UnaryOperator<Signal> change) {
        List<Signal> changed = all.stream()
            .map(signal -> signal.alarm().equals(alarm) ? change.apply(signal) : signal)
            .filter(signal -> signal.stands() || signal.isUnseen()).toList();
        return new Signals(changed, paused, restarts);
    }

    /** Flow began on the channel. */
    Signals started(String channel, Instant at) {
        Restarts before = restarts(channel);
        return before.stopped() ? with(before.startedAt(at)) : this;
    }

    private Signals with(Restarts changed) {
        List<Restarts> others = new ArrayList<>(restarts);
        others.removeIf(one -> one.channel().equals(changed.channel()));
        others.add(changed);
        return new Signals(all, paused, others);
    }
}
