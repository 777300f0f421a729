package doseward.engine;

import doseward.engine.Input.PumpReported;
import doseward.engine.PumpTold.PowerTold;
import doseward.engine.PumpTold.PumpIdentified;
import doseward.engine.PumpTold.ReservoirTold;
import doseward.engine.PumpTold.SelfTestTold;
import doseward.engine.PumpTold.TemperatureTold;
import doseward.pump.Power;
import doseward.pump.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Hears what a pump says of itself. Not each word is remembered: only what is new, what a dose waits for, and
 * one now and then. A word of another pump, or of another start, than the one the channel knows says nothing.
 */
final class PumpConditions {
    private final Draft draft;
    private final PumpLink link;
    private final Instant at;

    private PumpConditions(Draft draft, PumpReported reported) {
        this.draft = draft;
        this.link = draft.course().link(reported.channel());
        this.at = reported.at();
    }

    /** Empty where the word is not for this channel's pump to say. */
    static Optional<PumpConditions> of(Draft draft, PumpReported reported, Report.Said said) {
        PumpConditions conditions = new PumpConditions(draft, reported);
        return conditions.link.isTeller(said.stamp()) ? Optional.of(conditions) : Optional.empty();
    }

    void hear(Report.Said said) {
        switch (said) {
            case Report.Identified identified -> identified(identified);
            case Report.PowerState state -> power(state.power());
            case Report.ReservoirState state -> reservoir(state);
            case Report.TemperatureState state -> temperature(state);
            case Report.SelfTested tested -> selfTested(tested);
            case Report.Primed _, Report.Ready _, Report.Alarmed _, Report.AlarmCleared _,
                Report.OfDose _ -> { }
        }
    }

    private void identified(Report.Identified said) {
        boolean known = link.facts().identity().filter(before -> before.make().equals(said.make())
            && before.capability().equals(said.capability())).isPresent();
        if (!known) {
            draft.happens(new PumpIdentified(at, link.channel(), said.make(), said.capability(),
                Fitness.unfit(draft.course(), link.channel(), said.make(), said.capability())));
        }
    }

    private void power(Power power) {
        Optional<PowerTold> before = link.facts().power();
        boolean news = before.filter(known -> !isNews(known.power(), power)).isEmpty();
        Duration often = power.isOnBattery() ? PumpBounds.DRAINING_REMEMBERED_EVERY
            : PumpBounds.REMEMBERED_EVERY;
        if (news || isTime(before, often)) {
            draft.happens(new PowerTold(at, link.channel(), power));
        }
        if (power.isDepleted()) {
            halt("its battery is depleted, and it is stopped while it can still say how much flowed");
        }
    }

    private static boolean isNews(Power before, Power now) {
        return before.source() != now.source() || before.charging() != now.charging()
            || before.isLow() != now.isLow() || before.isDepleted() != now.isDepleted();
    }

    private void reservoir(Report.ReservoirState said) {
        Optional<ReservoirTold> before = link.facts().reservoir();
        boolean filled = before.filter(known -> !said.left().isAbove(known.left())).isEmpty();
        if (filled || isTime(before, PumpBounds.DRAINING_REMEMBERED_EVERY)
                && !before.get().left().equals(said.left()) || isTime(before, PumpBounds.REMEMBERED_EVERY)) {
            draft.happens(new ReservoirTold(at, link.channel(), said.left()));
        }
    }

    private void temperature(Report.TemperatureState said) {
        Optional<TemperatureTold> before = link.facts().temperature();
        boolean hot = said.temperature().isAbove(PumpBounds.HOTTEST);
        boolean news = before.filter(known -> known.temperature().isAbove(PumpBounds.HOTTEST) == hot
            && Math.abs(known.temperature().tenths() - said.temperature().tenths())
                < PumpBounds.TENTHS_WORTH_REMEMBERING).isEmpty();
        if (news || isTime(before, PumpBounds.REMEMBERED_EVERY)) {
            draft.happens(new TemperatureTold(at, link.channel(), said.temperature()));
        }
        if (hot) {
            halt("it is hotter than " + PumpBounds.HOTTEST);
        }
    }

    private void selfTested(Report.SelfTested said) {
        if (link.facts().selfTest().filter(known -> known.test().equals(said.test())).isEmpty()) {
            draft.happens(new SelfTestTold(at, link.channel(), said.test()));
        }
        if (!said.test().passed()) {
            halt("its self-test failed: " + said.test().failed());
        }
    }

    private void halt(String why) {
        draft.course().openOn(link.channel())
            .ifPresent(dose -> Delivery.halt(draft, dose, at, new Reason.PumpSaid(why)));
    }

    /** Whether what was told is so old that it is remembered again, or a dose asks for it. */
    private boolean isTime(Optional<? extends PumpTold> before, Duration often) {
        Duration since = before.map(known -> Duration.between(known.at(), at)).orElse(often);
        return since.compareTo(often) >= 0
            || since.compareTo(PumpBounds.REMEMBERED_FOR_A_DOSE_EVERY) >= 0 && isWaitedFor();
    }

    private boolean isWaitedFor() {
        Instant soon = at.plus(PumpBounds.LOOKED_AT_BEFORE_DUE);
        Course course = draft.course();
        return course.isAnyWanted(soon) && course.openOn(link.channel()).isEmpty()
            && course.doses().stream().anyMatch(dose ->
                dose.planned().isOn(link.channel()) && dose.isWanted(soon));
    }
}
