package doseward.engine;

import doseward.plan.Giving.Flow;
import doseward.plan.PlannedDose;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One dose of a course: what is planned, when it may start, and where it stands.
 *
 * @param window when it may start; empty while what it hangs on has not happened
 * @param tries what a pump was told of it
 * @param confirmations who confirmed it, and when; forgotten when an order lapses
 * @param flowing when it flowed, or was given
 * @param byNurse what a nurse gave
 * @param unprepared why it can't be prepared as it should be now; nothing of it starts then
 * @param held whether it was skipped because it was held
 */
public record Dose(
        PlannedDose planned,
        Optional<Window> window,
        Phase phase,
        Tries tries,
        List<Confirmation> confirmations,
        Flowing flowing,
        Optional<NurseGiving> byNurse,
        List<String> unprepared,
        boolean held) {

    public Dose {
        confirmations = List.copyOf(confirmations);
        unprepared = List.copyOf(unprepared);
    }

    /** A named nurse's word for the dose. */
    public record Confirmation(Instant at, String by) {}

    static Dose planned(PlannedDose planned) {
        return new Dose(planned, Optional.empty(), new Phase.Waiting(), Tries.NONE, List.of(), Flowing.NOT,
            Optional.empty(), List.of(), false);
    }

    public int number() {
        return planned.number();
    }

    /** When it may first start; empty while what it hangs on has not happened. */
    public Optional<Instant> due() {
        return window.map(Window::due);
    }

    /** The last moment at which it may still start. */
    public Optional<Instant> windowEnds() {
        return window.map(Window::ends);
    }

    public boolean isDue(Instant now) {
        return window.isPresent() && !window.get().due().isAfter(now);
    }

    /** Whether its pump or its nurse is needed for it now: it flows, or may, or is due. */
    boolean isWanted(Instant now) {
        return !now.isBefore(wantedFrom());
    }

    /** Since when it is wanted: always while it is open, never once it is settled. */
    Instant wantedFrom() {
        if (isOpen()) {
            return Instant.MIN;
        }
        return isSettled() || window.isEmpty() ? Instant.MAX : window.get().due();
    }

    /** How many tokens it has used. */
    public int attempts() {
        return tries.tokens();
    }

    /** When its flow began at the latest, as far as is known; or when a nurse gave it. */
    public Optional<Instant> flowSeen() {
        return flowing.seen();
    }

    /** When its flow was known to be over. */
    public Optional<Instant> flowEnded() {
        return flowing.ended();
    }

    /** When its last order lapsed. */
    public Optional<Instant> lapsed() {
        return tries.lapsed();
    }

    public boolean isSettled() {
        return phase instanceof Phase.Settled;
    }

    /** Whether a pump may be giving it. */
    public boolean isOpen() {
        return phase instanceof Phase.Open;
    }

    /** Whether part of it flowed, and the rest may still flow. */
    public boolean isPaused() {
        return phase instanceof Phase.Paused;
    }

    public boolean isByPump() {
        return planned.isByPump();
    }

    /** Whether its drug flowed or was given, or may have been. */
    public boolean mayHaveFlowed() {
        return switch (phase) {
            case Phase.Waiting(), Phase.AwaitingConfirmation(), Phase.AwaitingGiving() -> false;
            case Phase.Held held -> false;
            case Phase.Paused paused -> true;
            case Phase.Open open -> true;
            case Phase.Settled settled -> settled.outcome() != Phase.Outcome.SKIPPED;
        };
    }

    /** What is known to have flowed of it. */
    public Volume delivered() {
        return switch (phase) {
            case Phase.Settled settled -> settled.delivered();
            case Phase.Open open -> flowing.beforePause().plus(open.delivered());
            case Phase.Waiting _, Phase.AwaitingConfirmation _, Phase.AwaitingGiving _, Phase.Held _,
                Phase.Paused _ -> flowing.beforePause();
        };
    }

    /** The most that its bag, or syringe, can still have held when it was last ordered. */
    Volume leftInBag() {
        Volume whole = planned.whole();
        return whole.minus(flowing.beforePause().min(whole));
    }

    /** How much drug is known to have been given; empty where nobody counts it. */
    public Optional<Amount> amountGiven() {
        if (isByPump()) {
            return Optional.of(planned.amountIn(delivered()));
        }
        return byNurse.isPresent() ? byNurse.get().amount() : planned.amount().map(Amount::none);
    }

    /** The moment at which a dose that has begun to flow is to end, paused or not. */
    public Optional<Instant> ends() {
        return flowing.seen().map(seen -> seen.plus(planned.over()));
    }

    /** What the pump was last told to give of it; before it was told, all of it. */
    List<Flow> flows() {
        return tries.flows().isEmpty() ? planned.infusion().flows() : tries.flows();
    }

    /** How much longer it was to flow, of a dose that has begun. */
    Duration left(Instant now) {
        return ends().map(end -> Duration.between(now, end)).orElse(Duration.ZERO);
    }

    Dose in(Phase next) {
        return new Dose(planned, window, next, tries, confirmations, flowing, byNurse, unprepared, held);
    }

    Dose within(Optional<Window> times) {
        return new Dose(planned, times, phase, tries, confirmations, flowing, byNurse, unprepared, held);
    }

    /** The same dose, planned anew. */
    Dose as(PlannedDose anew) {
        return new Dose(anew, window, phase, tries, confirmations, flowing, byNurse, List.of(), held);
    }

    Dose unprepared(List<String> why) {
        return new Dose(planned, window, phase, tries, confirmations, flowing, byNurse, why, held);
    }

    Dose flowingSince(Instant at) {
        return with(tries.flowing(at), flowing.since(tries.begunBy(at)));
    }

    Dose flowingUntil(Instant at) {
        return with(tries, flowing.until(at));
    }

    Dose confirmed(Confirmation confirmation) {
        List<Confirmation> all = new ArrayList<>(confirmations);
        all.add(confirmation);
        return confirmedBy(all);
    }

    Dose ordered(Phase.Ordered next, List<Flow> flows) {
        return in(next).with(tries.another(flows, next.notAfter()), flowing);
    }

    /** Nothing flowed under its last order and nothing will: it waits again, and must be confirmed again. */
    Dose lapsedAt(Instant at, Reason because) {
        boolean begun = flowing.hasPaused();
        Phase next = begun ? new Phase.Paused(List.of(because), true) : new Phase.Waiting();
        return in(next).with(tries.lapsed(at), begun ? flowing.until(at) : Flowing.NOT)
            .confirmedBy(List.of());
    }

    /** So much flowed under the last order, and the rest may still flow. */
    Dose pausedAt(Instant at, Volume delivered, boolean asksAgain, Reason because) {
        return in(new Phase.Paused(List.of(because), asksAgain))
            .with(tries, flowing.since(tries.begunBy(at)).pausedAt(at, delivered))
            .confirmedBy(asksAgain ? List.of() : confirmations);
    }

    Dose given(NurseGiving giving, List<Reason> because) {
        Phase over = new Phase.Settled(giving.whole() ? Phase.Outcome.GIVEN : Phase.Outcome.PARTLY_GIVEN,
            Volume.ZERO, because);
        return new Dose(planned, window, over, tries, confirmations,
            Flowing.NOT.since(giving.at()).until(giving.at()), Optional.of(giving), unprepared, false);
    }

    /** It was said to be given, and was not. */
    Dose notGiven(List<Reason> because) {
        return with(tries, Flowing.NOT).skipped(false, because);
    }

    /** No more of it is given; what flowed before it paused was given. */
    Dose skipped(boolean wasHeld, List<Reason> because) {
        Volume flowed = flowing.beforePause();
        Phase.Outcome outcome = flowed.isZero() ? Phase.Outcome.SKIPPED : Phase.Outcome.PARTLY_GIVEN;
        return new Dose(planned, window, new Phase.Settled(outcome, flowed, because), tries, confirmations,
            flowing, Optional.empty(), unprepared, wasHeld);
    }

    private Dose with(Tries nowTries, Flowing nowFlowing) {
        return new Dose(planned, window, phase, nowTries, confirmations, nowFlowing, byNurse, unprepared,
            held);
    }

    private Dose confirmedBy(List<Confirmation> all) {
        return new Dose(planned, window, phase, tries, all, flowing, byNurse, unprepared, held);
    }
}
