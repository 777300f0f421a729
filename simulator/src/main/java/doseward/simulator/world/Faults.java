package doseward.simulator.world;

import doseward.simulator.chance.Chance;
import java.time.Duration;

/**
 * How unkind a world is. A mean of zero and a chance of zero mean never.
 *
 * @param lost how many of 1,000 messages are lost on the line
 * @param doubled how many of 1,000 arrive twice
 * @param slow how many of 1,000 take up to {@link #SLOWEST}; the rest take some tens of milliseconds
 * @param unsent how many of 1,000 orders do not even leave the controller
 * @param outageEvery mean time from one outage of the line to the next
 * @param longestOutage how long an outage may last
 * @param crashAtActs how many of 1,000 appends or sends that order or halt a dose end in a crash
 * @param crashAtWords how many of 100,000 other appends or sends end in a crash
 * @param crashEvery mean time from one crash between two turns to the next
 * @param longestDown how long the controller may stay down
 * @param diskFull how many of 100,000 appends fail
 * @param powerCutEvery mean time from one cut of the pump's power to the next
 * @param incidents how many of 1,000 doses meet a stop key, a stuck key, an occlusion, air, heat, a cut line,
 *     a pulled plug or a power cut while they flow
 * @param pump how its pumps fail
 * @param machine how unkind the controller's machine is
 */
public record Faults(
        int lost,
        int doubled,
        int slow,
        int unsent,
        Duration outageEvery,
        Duration longestOutage,
        int crashAtActs,
        int crashAtWords,
        Duration crashEvery,
        Duration longestDown,
        int diskFull,
        Duration powerCutEvery,
        int incidents,
        PumpFaults pump,
        MachineFaults machine) {

    /** No network holds a message back for longer; a pump must refuse what comes so late. */
    public static final Duration SLOWEST = Duration.ofMinutes(2);

    /** Nothing goes wrong. */
    public static final Faults NONE = downFor(Duration.ofSeconds(10));

    /** Nothing goes wrong of itself; whoever lets a controller die finds it down for at most so long. */
    public static Faults downFor(Duration longestDown) {
        return new Faults(0, 0, 0, 0, Duration.ZERO, Duration.ZERO, 0, 0, Duration.ZERO, longestDown, 0,
            Duration.ZERO, 0, PumpFaults.NONE, MachineFaults.NONE);
    }

    /**
     * Each kind of fault is absent in about a third of worlds, so that some worlds are rough in one way
     * only.
     */
    public static Faults of(Chance chance) {
        return new Faults(
            some(chance, 40), some(chance, 20), some(chance, 30), some(chance, 60),
            every(chance, Duration.ofHours(10)),
            chance.between(Duration.ofSeconds(5), Duration.ofMinutes(40)),
            some(chance, 120), some(chance, 20), every(chance, Duration.ofHours(60)),
            chance.between(Duration.ofSeconds(2), Duration.ofMinutes(60)), some(chance, 20),
            every(chance, Duration.ofHours(80)), some(chance, 250), PumpFaults.of(chance),
            MachineFaults.of(chance));
    }

    private static int some(Chance chance, int most) {
        return chance.oneIn(3) ? 0 : chance.between(1, most);
    }

    private static Duration every(Chance chance, Duration shortest) {
        return chance.oneIn(3) ? Duration.ZERO : shortest.multipliedBy(chance.between(1, 4));
    }
}
