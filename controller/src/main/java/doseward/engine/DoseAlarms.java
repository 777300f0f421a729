package doseward.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which conditions stand of one dose. */
final class DoseAlarms {
    private DoseAlarms() {}

    static void add(Dose dose, Instant now, List<Alarm> all) {
        switch (dose.phase()) {
            case Phase.Waiting _, Phase.Ordered _ -> { }
            case Phase.Infusing infusing -> infusing(dose, infusing, all);
            case Phase.AwaitingConfirmation _ -> {
                if (waitsLong(dose, now)) {
                    all.add(new Alarm.NotConfirmed(dose.number()));
                }
            }
            case Phase.AwaitingGiving _ -> {
                if (waitsLong(dose, now)) {
                    all.add(new Alarm.NotGiven(dose.number()));
                }
            }
            case Phase.Held held -> held(dose, held.because(), now, all);
            case Phase.Paused paused -> {
                past(dose, paused.because(), now, all);
                if (isOver(dose.flowEnded(), AlarmBounds.PAUSED_UNTOLD, now)) {
                    all.add(new Alarm.PausedLong(dose.number()));
                }
            }
            case Phase.Halting halting -> halting(dose, halting, now, all);
            case Phase.Uncertain uncertain -> uncertain(dose, uncertain, all);
            case Phase.Settled settled -> past(dose, settled.because(), now, all);
        }
    }

    private static void held(Dose dose, List<Reason> because, Instant now, List<Alarm> all) {
        if (any(because, Reason.LimitReached.class)) {
            all.add(new Alarm.LimitReached(dose.number()));
        }
        if (waitsLong(dose, now)) {
            all.add(any(because, Reason.Missing.class) ? new Alarm.ReadingsOverdue(dose.number())
                : new Alarm.HeldLong(dose.number()));
        }
    }

    private static void infusing(Dose dose, Phase.Infusing open, List<Alarm> all) {
        switch (open.pace().verdict()) {
            case AS_ORDERED -> {
                if (FlowPace.isBehind(open, dose.flows())) {
                    all.add(new Alarm.UnderInfusion(dose.number(), channel(dose)));
                }
            }
            case TOO_FAST -> all.add(new Alarm.OverInfusion(dose.number(), channel(dose)));
            case TOO_SLOW -> all.add(new Alarm.UnderInfusion(dose.number(), channel(dose)));
        }
    }

    private static void halting(Dose dose, Phase.Halting halting, Instant now, List<Alarm> all) {
        ofReason(dose, halting.because(), all);
        if (isOver(Optional.of(halting.since()), AlarmBounds.STOPS_WITHIN, now)) {
            all.add(new Alarm.NotStopped(dose.number(), channel(dose)));
        }
    }

    private static void uncertain(Dose dose, Phase.Uncertain uncertain, List<Alarm> all) {
        ofReason(dose, uncertain.because(), all);
        if (uncertain.ceased()) {
            all.add(new Alarm.AmountUncertain(dose.number(), channel(dose)));
        } else if (uncertain.because() instanceof Reason.PumpSilent) {
            all.add(new Alarm.PumpSilent(dose.number(), channel(dose)));
        } else if (uncertain.because() instanceof Reason.NotStopped) {
            all.add(new Alarm.NotStopped(dose.number(), channel(dose)));
        } else {
            all.add(new Alarm.FlowUncertain(dose.number(), channel(dose)));
        }
    }

    /** What made the dose be stopped stands until it is. */
    private static void ofReason(Dose dose, Reason because, List<Alarm> all) {
        if (because instanceof Reason.Overdue) {
            all.add(new Alarm.Overdue(dose.number(), channel(dose)));
        }
        if (because instanceof Reason.FlowsTooFast
                || because instanceof Reason.AlarmStands(Alarm.OverInfusion _)) {
            all.add(new Alarm.OverInfusion(dose.number(), channel(dose)));
        }
    }

    /** What happened to a dose that has just ceased to flow. */
    private static void past(Dose dose, List<Reason> because, Instant now, List<Alarm> all) {
        boolean lately = dose.flowEnded().isPresent()
            && !isOver(dose.flowEnded(), AlarmBounds.PAST_STANDS_FOR, now);
        if (!lately || !dose.isByPump()) {
            return;
        }
        if (dose.isSettled() && dose.delivered().isAbove(dose.planned().vtbi())) {
            all.add(new Alarm.OverInfusion(dose.number(), channel(dose)));
        }
        if (any(because, Reason.StoppedByPump.class)) {
            all.add(new Alarm.StoppedByPump(dose.number(), channel(dose)));
        }
    }

    static Optional<Instant> pastUntil(Dose dose) {
        return dose.flowEnded().map(ended -> ended.plus(AlarmBounds.PAST_STANDS_FOR));
    }

    private static boolean waitsLong(Dose dose, Instant now) {
        return isOver(dose.due(), AlarmBounds.WAITS_UNTOLD, now);
    }

    private static boolean isOver(Optional<Instant> since, Duration time, Instant now) {
        return since.isPresent() && !now.isBefore(since.get().plus(time));
    }

    private static boolean any(List<Reason> because, Class<? extends Reason> wanted) {
        for (Reason reason : because) {
            if (wanted.isInstance(reason)) {
                return true;
            }
        }
        return false;
    }

    private static String channel(Dose dose) {
        return dose.planned().channel();
    }
}
