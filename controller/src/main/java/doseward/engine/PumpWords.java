package doseward.engine;

import doseward.engine.Input.PumpReported;
import doseward.pump.Report;
import doseward.pump.Stamp;
import doseward.pump.Token;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Hears what pumps, and the lines to them, say. */
final class PumpWords {
    private PumpWords() {}

    static void heard(Draft draft, PumpReported reported) {
        if (!draft.course().hasLink(reported.channel())) {
            draft.happens(new Event.InputRefused(reported.at(), "a word from channel " + reported.channel(),
                "the plan does not use it"));
            return;
        }
        switch (reported.report()) {
            case Report.Said said -> said(draft, reported, said);
            case Report.Offline offline -> offline(draft, reported, offline.why());
            case Report.NotSent notSent -> lapse(draft, reported, notSent.token(), notSent.why());
        }
    }

    private static void said(Draft draft, PumpReported reported, Report.Said said) {
        PumpLink link = draft.course().link(reported.channel());
        Stamp stamp = said.stamp();
        if (stamp.pump().equals(link.pump()) && stamp.boot() < link.boot()) {
            return; // A word from before its restart, come late.
        }
        FreeFlow.heard(draft, reported, said);
        if (!link.pump().isEmpty() && (!stamp.pump().equals(link.pump()) || stamp.boot() > link.boot())) {
            Reconciling.restarted(draft, reported, stamp);
        }
        if (said instanceof Report.Primed || isWorthRemembering(draft.course(), link, stamp, reported.at())) {
            draft.happens(new Event.PumpHeard(reported.at(), reported.channel(), stamp.pump(), stamp.boot(),
                stamp.lifetime(), stamp.freeFlows()));
        }
        content(draft, reported, said);
    }

    private static void content(Draft draft, PumpReported reported, Report.Said said) {
        Instant at = reported.at();
        String channel = reported.channel();
        switch (said) {
            case Report.Started started -> Reconciling.started(draft, at, channel, started.token());
            case Report.Progress progress -> Reconciling.progressed(draft, at, channel, progress);
            case Report.Finished finished ->
                Reconciling.ended(draft, reported, finished, finished.delivered(), "finished");
            case Report.Stopped stopped ->
                Reconciling.ended(draft, reported, stopped, stopped.delivered(), words(stopped.cause()));
            case Report.Refused refused -> lapse(draft, reported, refused.token(), refused.why());
            case Report.Alarmed alarmed -> {
                if (!draft.course().link(channel).troubles().contains(alarmed.trouble())) {
                    draft.happens(new Event.PumpAlarmed(at, channel, alarmed.trouble()));
                }
            }
            case Report.AlarmCleared cleared -> {
                if (draft.course().link(channel).troubles().contains(cleared.trouble())) {
                    draft.happens(new Event.PumpAlarmCleared(at, channel, cleared.trouble()));
                }
            }
            case Report.Ready ready -> Reconciling.idle(draft, at, channel);
            case Report.Identified _, Report.PowerState _, Report.ReservoirState _, Report.TemperatureState _,
                Report.SelfTested _, Report.Primed _ ->
                PumpConditions.of(draft, reported, said).ifPresent(conditions -> conditions.hear(said));
        }
    }

    /** New, or long ago, or its line ran freely since, or a dose that is due waits for it. */
    private static boolean isWorthRemembering(Course course, PumpLink link, Stamp stamp, Instant at) {
        if (link.heard().isEmpty() || stamp.boot() != link.boot() || !stamp.pump().equals(link.pump())) {
            return course.openOn(link.channel()).isEmpty() || link.boot() != stamp.boot();
        }
        if (stamp.freeFlows() != link.freeFlows()) {
            return true;
        }
        Duration since = Duration.between(link.heard().get(), at);
        if (since.compareTo(Bounds.IDLE_REMEMBERED_EVERY) >= 0) {
            return true;
        }
        return since.compareTo(Bounds.PROGRESS_REMEMBERED_EVERY) >= 0
            && isWaitedFor(course, link.channel(), at);
    }

    private static boolean isWaitedFor(Course course, String channel, Instant at) {
        if (!course.isAnyWanted(at) || course.openOn(channel).isPresent()) {
            return false;
        }
        for (Dose dose : course.doses()) {
            if (dose.planned().isOn(channel) && !dose.isSettled() && dose.isDue(at)) {
                return true;
            }
        }
        return false;
    }

    private static void offline(Draft draft, PumpReported reported, String why) {
        if (draft.course().link(reported.channel()).heard().isPresent()) {
            draft.happens(new Event.PumpLost(reported.at(), reported.channel(), new Reason.PumpSaid(why)));
        }
    }

    /** Nothing flowed under the token, nor will: true only of an order that was not answered otherwise. */
    private static void lapse(Draft draft, PumpReported reported, Token token, String why) {
        Optional<Dose> dose = Reconciling.open(draft.course(), reported.channel(), token);
        if (dose.isPresent() && dose.get().phase() instanceof Phase.Ordered) {
            draft.happens(new Event.OrderLapsed(reported.at(), dose.get().number(),
                new Reason.PumpSaid(why)));
        }
    }

    static String words(Report.Cause cause) {
        return switch (cause) {
            case HALTED -> "stopped as told";
            case LEASE_LAPSED -> "stopped by itself, for nobody renewed its lease";
            case TROUBLE -> "stopped by itself, for it found trouble";
            case STOP_KEY -> "stopped by someone at its stop key";
        };
    }
}
