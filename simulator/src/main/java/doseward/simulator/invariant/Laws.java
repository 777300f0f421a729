package doseward.simulator.invariant;

import doseward.simulator.world.World;
import java.util.List;

/** All laws, for one world; asks them after every turn that changed something. */
public final class Laws {
    private final List<Law> laws = List.of(
        new ReplayIsLive(), new CalmIsCalm(), new ReasonBeforeFlow(), new NeverMoreThanOrdered(),
        new OrderedAsWritten(), new NeverTwice(),
        new NeverTooClose(), new InItsWindow(), new NeverWhileHeld(), new NeverAgainstItsRules(),
        new NeverTooMany(),
        new OneFlowAtATime(), new ReadAndConfirmed(),
        new HaltedFlowStops(), new DeliveredIsTrue(), new EveryOutcomeHasAReason(),
        new InterlockNeverNeeded(), new NothingBeginsInDoubt(), new NeverInAlarm(), new NeverUnarmed(),
        new EachActOnce(), new DecidesTheSame(), new EveryCourseEnds());
    private final List<Law> timed = List.of(new HaltsAreSent(), new DoubtEnds(), new AlarmsAreShown(),
        new TroubleIsRaised(), new ReachesThePatient());
    private final Evidence evidence = new Evidence();

    /** Looks at the world after a turn; throws {@link LawBroken}. */
    public void afterTurn(World world) {
        evidence.gather(world);
        timed.forEach(this::ask);
        if (evidence.hasChanged()) {
            laws.forEach(this::ask);
        }
    }

    /** Looks at the world when it has come to its end; throws {@link LawBroken}. */
    public void atEnd(World world) {
        evidence.gather(world);
        for (Law law : laws) {
            law.brokenAtEnd(evidence).ifPresent(what -> fail(law, what));
        }
    }

    private void ask(Law law) {
        law.broken(evidence).ifPresent(what -> fail(law, what));
    }

    private void fail(Law law, String what) {
        throw new LawBroken(evidence.world().seed(), evidence.world().now(), law.getClass().getSimpleName(),
            what);
    }
}
