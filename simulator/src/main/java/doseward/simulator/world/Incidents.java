package doseward.simulator.world;

import doseward.quantity.Temperature;
import doseward.quantity.Volume;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Which mishaps befall a pump by chance: while a dose flows, with a bag, and again and again. */
final class Incidents {
    private static final Duration LONGEST_WITHOUT_POWER = Duration.ofMinutes(10);
    private static final Duration LONGEST_WITHOUT_MAINS = Duration.ofHours(4);
    private static final Duration LONGEST_TROUBLE = Duration.ofMinutes(50);
    private static final Duration LONGEST_TO_AN_INCIDENT = Duration.ofMinutes(15);
    private static final Temperature OVEN = Temperature.ofDegrees(75);
    private static final Volume BUBBLE = new Volume(500);
    private static final int DRIFT = 125;
    private static final int KINDS = 9;
    private static final int KINDS_WITH_BODY = 13;

    /** An open door cries at once, and a nurse shuts the clamp. */
    private static final Duration CLAMPED_WITHIN = Duration.ofMinutes(2);

    private final PumpRoom room;
    private final Agenda agenda;
    private final Fortune fortune;
    private final Tally tally;
    private final Chance chance;
    private final Supplier<Duration> outage;
    private Optional<Mishap> drift = Optional.empty();
    private Optional<Mishap> shortage = Optional.empty();

    /** Those of a room; {@code outage} says for how long a line is cut. */
    Incidents(PumpRoom room, Stage stage, Chance chance, Supplier<Duration> outage) {
        this.room = room;
        this.agenda = stage.agenda();
        this.fortune = stage.fortune();
        this.tally = stage.tally();
        this.chance = chance;
        this.outage = outage;
    }

    /** From now on, again and again. */
    void begin() {
        fortune.repeatedly(fortune.faults().powerCutEvery(), chance, () -> befalls(new Mishap.PowerCut()));
        fortune.repeatedly(fortune.faults().pump().mainsCutEvery(), chance,
            () -> befalls(new Mishap.MainsFailure()));
    }

    /** An order arrives: its dose may flow too fast or too slow. */
    void ordered() {
        drift.ifPresent(room::isOver);
        drift = chance.permille(fortune.faults().pump().drifts()) ? Optional.of(anotherRate())
            : Optional.empty();
        drift.ifPresent(room::befalls);
    }

    private Mishap anotherRate() {
        tally.count(Tally.Thing.DRIFTS);
        return new Mishap.WrongRate(Mishap.WHOLE + (chance.oneIn(2) ? -DRIFT : DRIFT));
    }

    /** A bag is about to be hung; some hold less than their label says. */
    void hanging() {
        shortage.ifPresent(room::isOver);
        shortage = chance.permille(fortune.faults().pump().shortBags())
            ? Optional.of(new Mishap.ShortBag(chance.between(500, 990))) : Optional.empty();
        shortage.ifPresent(room::befalls);
    }

    /** The pump has found trouble that no mishap made: somebody comes and looks. */
    void foundByItself() {
        agenda.at(agenda.now().plus(chance.between(Duration.ofMinutes(1), LONGEST_TROUBLE)), room::mend);
    }

    /** A dose has begun to flow; perhaps something befalls it. */
    void begun() {
        if (!chance.permille(fortune.faults().incidents())) {
            return;
        }
        Instant when = agenda.now().plus(chance.between(Duration.ZERO, LONGEST_TO_AN_INCIDENT));
        int kind = chance.between(1, room.hasBody() ? KINDS_WITH_BODY : KINDS);
        agenda.at(when, () -> {
            if (!fortune.isCalm()) {
                befalls(ofKind(kind));
            }
        });
    }

    private Mishap ofKind(int kind) {
        return switch (kind) {
            case 1 -> new Mishap.StopKeyPressed();
            case 2 -> new Mishap.Occlusion(Mishap.Side.DOWNSTREAM);
            case 3 -> new Mishap.AirInLine(BUBBLE);
            case 4 -> new Mishap.Occlusion(Mishap.Side.UPSTREAM);
            case 5 -> new Mishap.KeyStuck();
            case 6 -> new Mishap.Overheating(OVEN);
            case 7 -> new Mishap.LineCut(fortune.untilCalm(outage.get()));
            case 8 -> new Mishap.MainsFailure();
            case 9 -> new Mishap.PowerCut();
            case 10 -> new Mishap.DoorOpen();
            case 11 -> new Mishap.FreeFlow();
            case 12 -> new Mishap.MotorStall();
            default -> new Mishap.EncoderSlip(chance.between(500, 950));
        };
    }

    private void befalls(Mishap mishap) {
        boolean needsPower = mishap instanceof Mishap.PowerCut || mishap instanceof Mishap.DoorOpen
            || mishap instanceof Mishap.FreeFlow;
        if (needsPower && !room.isOn()) {
            return; // Whoever opens the door of a pump that is off is told of nothing by it.
        }
        room.befalls(mishap);
        lasts(mishap).ifPresent(time -> agenda.at(agenda.now().plus(time), () -> room.isOver(mishap)));
    }

    private Optional<Duration> lasts(Mishap mishap) {
        return switch (mishap) {
            case Mishap.StopKeyPressed _, Mishap.LineCut _, Mishap.ShortBag _, Mishap.WrongRate _,
                Mishap.BatteryAged _, Mishap.FrozenReports _, Mishap.LyingReports _, Mishap.ClockDrift _ ->
                Optional.empty();
            case Mishap.PowerCut _ ->
                Optional.of(chance.between(Duration.ofMillis(500), LONGEST_WITHOUT_POWER));
            case Mishap.MainsFailure _ ->
                Optional.of(chance.between(Duration.ofMinutes(1), LONGEST_WITHOUT_MAINS));
            case Mishap.FreeFlow _ -> Optional.of(chance.between(Duration.ofSeconds(5), CLAMPED_WITHIN));
            case Mishap.OfBody _, Mishap.DoorOpen _, Mishap.KeyStuck _, Mishap.Overheating _ ->
                Optional.of(chance.between(Duration.ofMinutes(1), LONGEST_TROUBLE));
        };
    }
}
