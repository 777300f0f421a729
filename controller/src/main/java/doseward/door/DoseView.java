package doseward.door;

import doseward.engine.Dose;
import doseward.engine.Engine;
import doseward.engine.Phase;
import doseward.engine.Reason;
import doseward.plan.Flows;
import doseward.plan.Giving;
import doseward.quantity.Amount;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** One dose as the door shows it: what is ordered and what is delivered stand apart, always. */
final class DoseView {
    private final Chronicle.Stand stand;
    private final Instant now;

    DoseView(Chronicle.Stand stand, Instant now) {
        this.stand = stand;
        this.now = now;
    }

    ObjectNode of(Dose dose) {
        ObjectNode view = Json.object()
            .put("dose", dose.number())
            .put("cycle", dose.planned().cycle())
            .put("order", dose.planned().order());
        Json.put(view, "channel", dose.isByPump() ? Optional.of(dose.planned().channel()) : Optional.empty());
        Json.put(view, "due", dose.due());
        Json.put(view, "window_ends", dose.windowEnds());
        view.put("product", stand.course().plan().orderOf(dose.planned()).product().name());
        Json.put(view, "amount", dose.planned().amount());
        view.put("phase", word(dose.phase()));
        view.set("why", Json.texts(why(dose.phase()).stream().map(Reason::sentence).toList()));
        view.set("confirmations", Json.array(dose.confirmations().stream().map(one -> Json.object()
            .put("by", one.by()).put("at", one.at().toString())).toList()));
        flow(view, dose);
        return view;
    }

    /** With what it still needs before it may start. */
    ObjectNode withNeeds(Dose dose) {
        ObjectNode view = of(dose);
        view.set("needs", Json.texts(Engine.against(stand.course(), dose, now).stream()
            .map(Reason::sentence).toList()));
        return view;
    }

    private void flow(ObjectNode view, Dose dose) {
        Json.put(view, "ordered_ul", ordered(dose).map(Volume::microlitres));
        Json.put(view, "delivered_ul",
            dose.isByPump() ? Optional.of(dose.delivered().microlitres()) : Optional.empty());
        Json.put(view, "at_most_ul", atMost(dose).map(Volume::microlitres));
        Json.put(view, "ordered_rate_ul_per_h", rate(dose).map(Rate::microlitresPerHour));
        Json.put(view, "measured_rate_ul_per_h",
            measured(dose.phase()).map(Rate::microlitresPerHour));
        Json.put(view, "ends_about", endsAbout(dose));
        Json.put(view, "given", dose.amountGiven().map(Amount::toString));
        Json.put(view, "started", dose.flowSeen());
        Json.put(view, "ended", dose.flowEnded());
        Json.put(view, "heard", heard(dose.phase()));
        Json.put(view, "news_age_ms", heard(dose.phase()).map(at -> age(at, now)));
    }

    /** What a pump was told to give of it in all; nothing before it was told. */
    private static Optional<Volume> ordered(Dose dose) {
        return dose.attempts() == 0 ? Optional.empty()
            : Optional.of(dose.flowing().beforePause().plus(Flows.volume(dose.tries().flows())));
    }

    private static Optional<Volume> atMost(Dose dose) {
        return dose.phase() instanceof Phase.Uncertain doubt
            ? Optional.of(dose.flowing().beforePause().plus(doubt.atMost())) : Optional.empty();
    }

    /** At which rate it is to flow now; its pump goes from one flow to the next by itself. */
    private Optional<Rate> rate(Dose dose) {
        if (!(dose.phase() instanceof Phase.Infusing infusing)) {
            return Optional.empty();
        }
        Duration gone = Duration.between(infusing.started(), now);
        for (Giving.Flow flow : dose.tries().flows()) {
            Duration lasts = flow.rate().timeFor(flow.volume());
            if (gone.compareTo(lasts) < 0) {
                return Optional.of(flow.rate());
            }
            gone = gone.minus(lasts);
        }
        return Optional.of(dose.tries().flows().getLast().rate());
    }

    /** At which rate it has flowed of late, as its pump says. */
    private static Optional<Rate> measured(Phase phase) {
        return phase instanceof Phase.Infusing infusing ? infusing.pace().measured() : Optional.empty();
    }

    /** When it will have flowed, at the rates that were ordered. */
    private static Optional<Instant> endsAbout(Dose dose) {
        return dose.phase() instanceof Phase.Infusing infusing
            ? Optional.of(infusing.started().plus(Flows.time(dose.tries().flows()))) : Optional.empty();
    }

    /** When its pump last said something of it that is remembered. */
    private static Optional<Instant> heard(Phase phase) {
        return phase instanceof Phase.Infusing infusing ? Optional.of(infusing.lastHeard())
            : Optional.empty();
    }

    static long age(Instant at, Instant now) {
        return Math.max(0, Duration.between(at, now).toMillis());
    }

    static String word(Phase phase) {
        return switch (phase) {
            case Phase.Waiting() -> "waiting";
            case Phase.AwaitingConfirmation() -> "awaiting confirmation";
            case Phase.AwaitingGiving() -> "awaiting giving";
            case Phase.Held _ -> "held";
            case Phase.Paused _ -> "paused";
            case Phase.Ordered _ -> "ordered";
            case Phase.Infusing _ -> "infusing";
            case Phase.Halting _ -> "halting";
            case Phase.Uncertain _ -> "uncertain";
            case Phase.Settled settled ->
                settled.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static List<Reason> why(Phase phase) {
        return switch (phase) {
            case Phase.Waiting _, Phase.AwaitingConfirmation _, Phase.AwaitingGiving _, Phase.Ordered _,
                Phase.Infusing _ -> List.of();
            case Phase.Held held -> held.because();
            case Phase.Paused paused -> paused.because();
            case Phase.Halting halting -> List.of(halting.because());
            case Phase.Uncertain doubt -> List.of(doubt.because());
            case Phase.Settled settled -> settled.because();
        };
    }
}
