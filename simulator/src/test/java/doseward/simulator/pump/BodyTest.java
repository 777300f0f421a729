package doseward.simulator.pump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Capability;
import doseward.plan.Giving;
import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Report.*;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.simulator.plant.Outlet;
import doseward.simulator.plant.Plant;
import doseward.simulator.plant.Seat;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ward's pump with rollers: its sensors find what befalls its line, and what arrives is what can. */
class BodyTest {
    private static final Token DOSE = new Token("course", 1, 1);
    private static final Volume VTBI = Volume.ofMillilitres(50);
    private static final Rate RATE = Rate.ofMillilitresPerHour(200);
    private static final long A_MINUTE = 3_333_000;
    private static final Instant ON = Instant.parse("2026-01-05T08:00:00Z");

    private final SimulatedPump pump = new SimulatedPump("pump-1",
        PumpKind.ROLLERS.of(Outfit.ward(Capability.USUAL), 7));
    private Duration uptime = Duration.ZERO;
    private long sequence;

    @BeforeEach void aMinuteOfADoseHasFlowed() {
        pump.powerOn(ON);
        pump.hang(VTBI, Volume.ofMillilitres(55));
        tell(new Command.Infuse(DOSE, List.of(new Giving.Flow(VTBI, RATE)), Duration.ofSeconds(15),
            ON.plusSeconds(10)));
        run(Duration.ofMinutes(1));
    }

    @Test void whatArrivesIsWhatIsCountedWithinTheClassOfThePump() {
        run(Duration.ofMinutes(14));

        assertEquals(VTBI, pump.delivered(DOSE));
        assertEquals(50_000_000, plant().ledger().delivered(), 0.05 * 50_000_000);
        assertEquals(List.of(Trouble.BAG_LOW), List.copyOf(pump.troubles()));
    }

    @Requirement({"GIP 1.10.2", "GIP 1.10.5", "GIP 1.10.7"})
    @Test void aLineBlockedDownstreamIsFoundAndGivesAtMostHalfAMillilitreWhenItIsFreed() {
        plant().endAt(new Outlet.Blocked());
        long before = plant().ledger().delivered();

        List<Said> said = run(Duration.ofSeconds(12));
        assertEquals(List.of(Trouble.OCCLUSION_DOWNSTREAM), found(said));
        assertEquals(before, plant().ledger().delivered());

        plant().endAt(Outlet.Vein.LEVEL);
        run(Duration.ofSeconds(20));
        assertTrue(plant().ledger().delivered() - before < 500_000, plant().ledger()::toString);
        assertEquals(List.of(), List.copyOf(pump.troubles()));
    }

    @Requirement({"GIP 1.10.1", "incident 14"})
    @Test void aLineBlockedUpstreamIsFoundByItsSuctionAndAgainWhenItIsBlockedAgain() {
        for (int time = 1; time <= 3; time++) {
            plant().blockInlet(true);
            assertEquals(List.of(Trouble.OCCLUSION_UPSTREAM), found(run(Duration.ofSeconds(10))));
            plant().blockInlet(false);
            run(Duration.ofSeconds(10));
            assertEquals(List.of(), List.copyOf(pump.troubles()));
            again(time + 1);
        }
    }

    @Requirement({"GIP 1.9.1", "Open PCA R6.1.0(4)"})
    @Test void alarmIsGivenOfMoreThan200MicrolitresOfAirAndOfALittleLessNone() {
        path().bubble(195_000);
        assertEquals(List.of(), found(run(Duration.ofMinutes(1))));

        path().bubble(205_000);
        assertEquals(List.of(Trouble.AIR_IN_LINE), found(run(Duration.ofMinutes(1))));
        path().lookedAt();
        run(Duration.ofSeconds(10));
        assertEquals(List.of(), List.copyOf(pump.troubles()));
    }

    @Test void anOpenDoorStopsTheDoseAndWithTheClampForgottenTheBagRunsIntoThePatient() {
        pump.innards().door(true);
        plant().seat(Seat.FREE);
        long before = plant().ledger().delivered();

        List<Said> said = run(Duration.ofMinutes(1));

        assertEquals(List.of(Trouble.DOOR_OPEN), found(said));
        assertEquals(Volume.ofMillilitres(3), pump.delivered(DOSE).roundedDownTo(Volume.ofMillilitres(1)));
        assertEquals(347 / 60.0, (plant().ledger().delivered() - before) / 1e6, 0.2);
    }

    @Test void whatRunsByItselfRunsOnWhileThePumpIsOff() {
        plant().seat(Seat.FREE);
        pump.powerOff();

        pump.powerOn(ON.plus(uptime).plusSeconds(300));

        assertEquals(A_MINUTE + 347 / 12.0 * 1e6, plant().ledger().delivered(), 0.4e6);
    }

    @Test void aMotorThatStandsIsFoundWithinASecondOfItsTolerance() {
        path().motor().stall(true);

        assertEquals(List.of(), found(run(Duration.ofSeconds(10))));
        assertEquals(List.of(Trouble.FAULT), found(run(Duration.ofSeconds(2))));
        assertEquals(A_MINUTE, 1_000 * pump.delivered(DOSE).microlitres(), 1_000);
    }

    @Test void anEncoderThatMissesTurnsIsFoundAndMeanwhileTooLittleIsCounted() {
        path().motor().sees(900);

        assertEquals(List.of(Trouble.FAULT), found(run(Duration.ofSeconds(12))));

        long counted = 1_000 * pump.delivered(DOSE).microlitres();
        assertTrue(plant().ledger().delivered() - counted > 20_000, pump.flows()::toString);
    }

    @Test void aBagWithLessThanItsLabelSaysIsFoundEmptyByTheDropsThatDoNotFall() {
        pump.hang(VTBI, VTBI);
        run(Duration.ofMinutes(14));
        again(2);
        plant().hang(10_000_000);

        assertEquals(List.of(Trouble.BAG_EMPTY), found(run(Duration.ofMinutes(4))));
        assertEquals(0, plant().airPassed());
    }

    @Requirement("GIP 1.2.2")
    @Test void aTubeThatIsNotHeldIsFoundByItsDropsAndToldBeforeThatTheDoseStopped() {
        plant().seat(Seat.FREE);

        List<Said> said = run(Duration.ofMinutes(2));

        assertEquals(List.of(Trouble.FREE_FLOW), found(said));
        List<Said> both = said.stream().filter(word -> word instanceof Alarmed || word instanceof Stopped)
            .toList();
        assertEquals(List.of(Alarmed.class, Stopped.class), both.stream().map(Said::getClass).toList());
    }

    @Test void aTubeThatWasLookedAtIsHeldAndItsFreeFlowIsOver() {
        plant().seat(Seat.FREE);
        run(Duration.ofMinutes(2));

        path().lookedAt();
        // What the line had been widened by runs out.
        run(Duration.ofMinutes(1));
        long before = plant().ledger().delivered();
        run(Duration.ofMinutes(1));

        assertEquals(List.of(), List.copyOf(pump.troubles()));
        assertEquals(before, plant().ledger().delivered());
    }

    @Test void theDrugOfADoseComesLaterByWhatTheLineHolds() {
        assertEquals(A_MINUTE - 1_180_000, arrived().getFirst().nanolitres(), 150_000);

        run(Duration.ofMinutes(15));
        again(2);
        run(Duration.ofMinutes(15));

        List<Flow> arrived = arrived();
        assertEquals(plant().ledger().delivered() - 1_180_000,
            arrived.get(0).nanolitres() + arrived.get(1).nanolitres(), 60_000);
        assertTrue(arrived.get(0).nanolitres() > 48_000_000, arrived::toString);
    }

    private Plant plant() {
        return path().plant();
    }

    private FluidPath path() {
        return pump.innards().path().orElseThrow();
    }

    private List<Flow> arrived() {
        return pump.innards().arrived(pump.flows());
    }

    private void again(int dose) {
        pump.hang(VTBI, Volume.ofMillilitres(55));
        tell(new Command.Infuse(new Token("course", dose, 1), List.of(new Giving.Flow(VTBI, RATE)),
            Duration.ofSeconds(15), ON.plusSeconds(10)));
        run(Duration.ofSeconds(5));
    }

    private List<Said> run(Duration time) {
        List<Said> said = new ArrayList<>();
        for (long second = 0; second < time.toSeconds(); second++) {
            pump.infusing().ifPresent(token ->
                said.addAll(tell(new Command.Renew(token, Duration.ofSeconds(15)))));
            uptime = uptime.plusSeconds(1);
            said.addAll(pump.advanceTo(uptime));
        }
        return said;
    }

    private List<Said> tell(Command command) {
        return pump.hear(new Dispatch(1, ++sequence, 1, uptime.plusSeconds(10), command));
    }

    private static List<Trouble> found(List<Said> said) {
        return said.stream().filter(Alarmed.class::isInstance).map(word -> ((Alarmed) word).trouble())
            .filter(trouble -> trouble != Trouble.BAG_LOW).distinct().toList();
    }
}
