package doseward.simulator.pump;

import static java.time.temporal.ChronoUnit.MILLIS;
import static org.junit.jupiter.api.Assertions.*;

import doseward.plan.Capability;
import doseward.plan.Giving;
import doseward.pump.Command;
import doseward.pump.Command.*;
import doseward.pump.Dispatch;
import doseward.pump.Report.*;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimulatedPumpTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Token DOSE = new Token("course", 1, 1);
    private static final Token NEXT = new Token("course", 2, 1);
    private static final Volume VTBI = new Volume(52_660);
    private static final Rate RATE = new Rate(210_600);
    private static final Duration LEASE = Duration.ofSeconds(15);

    private final SimulatedPump pump = new SimulatedPump("pump-1", Outfit.bench(Capability.USUAL));
    private long sequence;
    private Duration uptime = Duration.ZERO;

    @BeforeEach void powerOn() {
        pump.powerOn(NOON);
    }

    @Test void aDoseThatIsRenewedFlowsToExactlyItsVolume() {
        tell(infuse(DOSE));

        Said last = runRenewed(DOSE, 901);

        Finished finished = assertInstanceOf(Finished.class, last);
        assertEquals(VTBI, finished.delivered());
        assertEquals(VTBI, finished.stamp().lifetime());
        assertEquals(52_660_000, pump.flows().getFirst().nanolitres());
        assertEquals(RATE.timeFor(VTBI), finished.stamp().uptime().plusNanos(999_999).truncatedTo(MILLIS));
    }

    @Requirement({"incident 8", "incident 30"})
    @Test void aDoseThatIsNotRenewedStopsWhenItsLeaseLapses() {
        tell(infuse(DOSE));

        List<Said> said = pump.advanceTo(Duration.ofMinutes(5));

        Stopped stopped = (Stopped) said.stream().filter(Stopped.class::isInstance).findFirst().orElseThrow();
        assertEquals(Cause.LEASE_LAPSED, stopped.cause());
        assertEquals(LEASE, stopped.stamp().uptime());
        assertEquals(RATE.in(LEASE), stopped.delivered());
        assertEquals(NOON.plus(LEASE), pump.flows().getFirst().end());
    }

    @Test void progressIsSaidEachSecondAndReadinessEveryTen() {
        tell(infuse(DOSE));

        List<Said> flowing = advance(Duration.ofSeconds(3));
        tell(new Halt(DOSE));
        List<Said> idle = advance(Duration.ofSeconds(17));

        assertEquals(3, flowing.stream().filter(Progress.class::isInstance).count());
        assertEquals(2, idle.stream().filter(Ready.class::isInstance).count());
        assertEquals(RATE.in(Duration.ofSeconds(3)), ((Progress) flowing.getLast()).delivered());
    }

    @Test void aTokenFlowsOnlyOnceHoweverOftenItComes() {
        Dispatch order = dispatch(infuse(DOSE));
        assertInstanceOf(Started.class, pump.hear(order).getFirst());

        assertEquals(List.of(), pump.hear(order));
        runRenewed(DOSE, 901);
        assertInstanceOf(Finished.class, pump.hear(order).getFirst());
        assertInstanceOf(Finished.class, tell(infuse(DOSE)).getFirst());

        assertEquals(1, pump.flows().size());
    }

    @Test void aHaltOutlawsATokenThatWasNeverHeard() {
        Stopped halted = (Stopped) tell(new Halt(DOSE)).getFirst();

        Stopped again = (Stopped) tell(infuse(DOSE)).getFirst();

        assertEquals(new Stopped(halted.stamp(), DOSE, Volume.ZERO, Cause.HALTED), halted);
        assertEquals(Volume.ZERO, again.delivered());
        assertTrue(pump.flows().isEmpty());
    }

    @Requirement("Open PCA R6.2.0(2)")
    @Test void aHaltStopsAndSaysSoAgainWheneverItIsRepeated() {
        tell(infuse(DOSE));
        advance(Duration.ofSeconds(4));

        Stopped first = (Stopped) tell(new Halt(DOSE)).getFirst();
        advance(Duration.ofSeconds(4));
        Stopped second = (Stopped) tell(new Halt(DOSE)).getFirst();

        assertEquals(RATE.in(Duration.ofSeconds(4)), first.delivered());
        assertEquals(first.delivered(), second.delivered());
        assertTrue(second.stamp().sequence() > first.stamp().sequence());
    }

    @Test void aHaltOfAFinishedDoseSaysThatItFinished() {
        tell(infuse(DOSE));
        runRenewed(DOSE, 901);

        assertInstanceOf(Finished.class, tell(new Halt(DOSE)).getFirst());
    }

    @Test void anExpiredOrderIsRefusedAndItsTokenIsSpent() {
        advance(Duration.ofSeconds(20));

        Said late = pump.hear(new Dispatch(1, 1, 1, Duration.ofSeconds(19), infuse(DOSE))).getFirst();

        assertInstanceOf(Refused.class, late);
        assertInstanceOf(Refused.class, pump.hear(dispatch(infuse(DOSE))).getFirst());
    }

    @Test void anOrderForAnotherBootIsRefusedAndAHaltIsNot() {
        tell(infuse(DOSE));

        assertInstanceOf(Refused.class, pump.hear(new Dispatch(1, 9, 7, hour(), infuse(NEXT))).getFirst());
        assertInstanceOf(Stopped.class, pump.hear(new Dispatch(1, 10, 7, Duration.ZERO, new Halt(DOSE)))
            .getFirst());
    }

    @Requirement("incident 19")
    @Test void anOlderSessionMayHaltAndNothingElse() {
        pump.hear(new Dispatch(5, 1, 1, hour(), infuse(DOSE)));

        assertInstanceOf(Refused.class, pump.hear(new Dispatch(4, 99, 1, hour(), infuse(NEXT))).getFirst());
        pump.hear(new Dispatch(4, 100, 1, hour(), new Renew(DOSE, Command.LONGEST_LEASE)));
        assertInstanceOf(Stopped.class, pump.advanceTo(LEASE).getLast());
        assertInstanceOf(Stopped.class, pump.hear(new Dispatch(4, 2, 1, hour(), new Halt(DOSE))).getFirst());
    }

    @Test void anOrderThatWasOvertakenIsRefused() {
        tell(infuse(DOSE));
        tell(new Halt(DOSE));

        Said said = pump.hear(new Dispatch(1, 1, 1, hour(), infuse(NEXT))).getFirst();

        assertInstanceOf(Refused.class, said);
    }

    @Test void anExpiredRenewalRenewsNothing() {
        tell(infuse(DOSE));
        advance(Duration.ofSeconds(10));

        pump.hear(new Dispatch(1, 50, 1, Duration.ofSeconds(9), new Renew(DOSE, LEASE)));

        assertEquals(LEASE, pump.advanceTo(LEASE).getLast().stamp().uptime());
        assertTrue(pump.infusing().isEmpty());
    }

    @Test void aBusyPumpRefusesAnotherDose() {
        tell(infuse(DOSE));

        Refused refused = (Refused) tell(infuse(NEXT)).getFirst();

        assertTrue(refused.why().startsWith("busy"), refused.why());
        assertEquals(DOSE, pump.infusing().orElseThrow());
    }

    @Test void whatItCantBeSetToIsRefusedNotRounded() {
        assertRefused(order(DOSE, new Volume(52_666), RATE), "can't be set to 52.666 mL");
        assertRefused(order(NEXT, VTBI, new Rate(210_650)), "can't be set to 210.65 mL/h");
        assertRefused(order(new Token("course", 3, 1), VTBI, new Rate(1_200_100)), "can't flow at");
        assertRefused(order(new Token("course", 4, 1), new Volume(90), RATE), "can't give 0.09 mL");
    }

    @Test void aRestartEndsTheDoseForgetsItsTokensAndKeepsItsLifetime() {
        tell(infuse(DOSE));
        advance(Duration.ofSeconds(5));
        Volume before = pump.past().lifetime();

        pump.powerOff();
        Identified up = (Identified) pump.powerOn(NOON.plusSeconds(60)).getFirst();

        assertEquals(2, up.stamp().boot());
        assertEquals(1, up.stamp().sequence());
        assertEquals(before, up.stamp().lifetime());
        assertTrue(pump.infusing().isEmpty());
        assertTrue(pump.hear(new Dispatch(1, 0, 0, Duration.ZERO, new Identify())).stream()
            .noneMatch(OfDose.class::isInstance));
        assertEquals(NOON.plusSeconds(5), pump.flows().getFirst().end());
    }

    @Test void askedWhoItIsItSaysHowTheLastDoseEnded() {
        tell(infuse(DOSE));
        tell(new Halt(DOSE));
        tell(new Halt(NEXT));

        List<Said> said = pump.hear(new Dispatch(1, 0, 0, Duration.ZERO, new Identify()));

        assertInstanceOf(Identified.class, said.getFirst());
        assertEquals(DOSE, ((Stopped) said.get(1)).token());
    }

    @Requirement({"GIP 1.6.2", "GIP 1.9.1", "GIP 1.10.1", "GIP 1.10.2", "GIP 1.10.5", "Open PCA R6.1.0(2)",
        "Open PCA R6.1.0(3)", "Open PCA R6.1.0(4)", "Open PCA R7.2.0(3)", "Open PCA R7.2.0(6)",
        "Open PCA R7.2.0(7)", "Open PCA R7.2.0(8)", "Open PCA R7.4.0(6)"})
    @Test void troubleStopsTheDoseAndKeepsTheNextOneOutUntilItIsCleared() {
        tell(infuse(DOSE));

        List<Said> said = pump.find(Trouble.OCCLUSION_DOWNSTREAM);

        assertInstanceOf(Alarmed.class, said.getFirst());
        assertEquals(Cause.TROUBLE, ((Stopped) said.get(1)).cause());
        assertInstanceOf(Refused.class, tell(infuse(NEXT)).getFirst());
        pump.clear(Trouble.OCCLUSION_DOWNSTREAM);
        assertInstanceOf(Started.class, tell(infuse(new Token("course", 2, 2))).getFirst());
    }

    @Test void itsStopKeyStops() {
        tell(infuse(DOSE));

        assertEquals(Cause.STOP_KEY, ((Stopped) pump.pressStop().getFirst()).cause());
        assertFalse(pump.infusing().isPresent());
        assertEquals(List.of(), pump.pressStop());
    }

    @Test void whatFlowsIsTheSameHoweverOftenItIsLookedAt() {
        SimulatedPump other = new SimulatedPump("pump-2", Outfit.bench(Capability.USUAL));
        other.powerOn(NOON);
        tell(infuse(DOSE));
        other.hear(new Dispatch(1, 1, 1, hour(), infuse(DOSE)));

        for (int millis = 7; millis < 13_000; millis += 7) {
            pump.advanceTo(Duration.ofMillis(millis));
        }
        pump.advanceTo(Duration.ofMillis(13_000));
        other.advanceTo(Duration.ofMillis(13_000));

        assertEquals(other.flows(), pump.flows());
    }

    private void assertRefused(Infuse order, String why) {
        Refused refused = (Refused) tell(order).getFirst();
        assertTrue(refused.why().startsWith(why), refused.why());
    }

    private Said runRenewed(Token token, int seconds) {
        Said last = null;
        for (int second = 0; second < seconds && !(last instanceof Finished); second++) {
            tell(new Renew(token, LEASE));
            last = advance(Duration.ofSeconds(1)).getFirst();
        }
        return last;
    }

    private List<Said> advance(Duration by) {
        uptime = uptime.plus(by);
        return pump.advanceTo(uptime);
    }

    private List<Said> tell(Command command) {
        return pump.hear(dispatch(command));
    }

    private Dispatch dispatch(Command command) {
        return new Dispatch(1, ++sequence, 1, uptime.plusSeconds(10), command);
    }

    private static Infuse infuse(Token token) {
        return order(token, VTBI, RATE);
    }

    private static Infuse order(Token token, Volume vtbi, Rate rate) {
        return new Infuse(token, List.of(new Giving.Flow(vtbi, rate)), LEASE, NOON.plusSeconds(10));
    }

    private static Duration hour() {
        return Duration.ofHours(1);
    }
}
