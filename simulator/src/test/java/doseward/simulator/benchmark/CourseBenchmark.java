package doseward.simulator.benchmark;

import doseward.engine.Course;
import doseward.engine.Engine;
import doseward.engine.Input;
import doseward.engine.Opening;
import doseward.plan.Plan;
import doseward.simulator.Spine;
import doseward.simulator.pump.PumpKind;
import doseward.simulator.swarm.Prescriptions;
import doseward.simulator.ward.Habits;
import doseward.simulator.world.Faults;
import doseward.simulator.world.Setting;
import doseward.simulator.world.Tally.Thing;
import doseward.simulator.world.Turns;
import doseward.simulator.world.Wiring;
import doseward.simulator.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How long a five-day course of 14 doses takes on one core, warm, over a perfect line and on a memory
 * journal; beside a bare loop of as many ticks. Run its {@code main}; speed is measured here and asserted
 * nowhere.
 */
final class CourseBenchmark {
    /** By then the compiler has done with what happens a dozen times a course, such as an order. */
    private static final int WARM = 100;
    private static final int MEASURED = 15;
    /** A tough patient: what is given is told, for most get less. */
    private static final long SEED = 25;

    private CourseBenchmark() {}

    public static void main(String[] args) {
        System.out.println("A small protocol, the same in every version:");
        report(oneCycle(Spine.plan()));
        System.out.println("The shipped high-dose protocol:");
        report(oneCycle(Prescriptions.shipped()));
    }

    private static void report(Plan plan) {
        World world = world(setting(plan, Turns.WHEN_DUE));
        System.out.printf(Locale.ROOT, "%d of %d doses are given, in %,d entries of the journal.%n",
            world.screen().orElseThrow().doses().stream().filter(dose -> dose.delivered().equals(
                dose.planned().vtbi())).count(), plan.doses().size(), world.tally().of(Thing.ENTRIES));
        report("a turn each second", () -> course(plan, Turns.EVERY_SECOND));
        report("turns when due", () -> course(plan, Turns.WHEN_DUE));
        report("turns when due, unhurried", () -> course(plan, Turns.UNHURRIED));
        for (PumpKind kind : List.of(PumpKind.ROLLERS, PumpKind.SYRINGE)) {
            closed(plan, kind, Turns.EVERY_SECOND, "");
            closed(plan, kind, Turns.STEADY, ", steady");
        }
        report("bare ticks, nothing due", () -> bareTicks(plan, seconds(plan)));
    }

    private static Plan oneCycle(Plan plan) {
        return plan.anew(plan.patient(), plan.cycles(), plan.runs(), plan.dosesOf(1));
    }

    /** The median, in nanoseconds. */
    private static long report(String what, LongSupplier run) {
        List<Long> times = new ArrayList<>();
        long steps = 0;
        for (int round = 0; round < WARM + MEASURED; round++) {
            long start = System.nanoTime();
            steps = run.getAsLong();
            if (round >= WARM) {
                times.add(System.nanoTime() - start);
            }
        }
        Collections.sort(times);
        long median = times.get(times.size() / 2);
        System.out.printf(Locale.ROOT, "%-44s %,10d steps   least %6.1f ms   median %6.1f ms%n", what, steps,
            times.getFirst() / 1e6, median / 1e6);
        return median;
    }

    private static long course(Plan plan, Turns turns) {
        return run(setting(plan, turns));
    }

    private static Setting setting(Plan plan, Turns turns) {
        return new Setting(plan, Faults.NONE, Habits.PERFECT, turns, false, Wiring.STRAIGHT);
    }

    /** All of a ward: a pump with a body, whose fluid takes its time, and the kinetic patient. */
    private static void closed(Plan plan, PumpKind kind, Turns turns, String how) {
        long median = report("closed loop, " + kind + ", each second" + how,
            () -> run(setting(plan, turns).with(kind)));
        System.out.printf(Locale.ROOT, "%-44s %.1f simulated days a second%n", "",
            days(plan) / (median / 1e9));
    }

    private static double days(Plan plan) {
        return seconds(plan) / (double) Duration.ofDays(1).toSeconds();
    }

    private static long run(Setting setting) {
        return world(setting).tally().of(Thing.TURNS);
    }

    /** One that has come to its end. */
    private static World world(Setting setting) {
        World world = new World(SEED, setting, one -> { }, line -> { });
        world.run();
        return world;
    }

    private static long seconds(Plan plan) {
        return Duration.between(plan.from(), plan.doses().getLast().due()).toSeconds();
    }

    private static long bareTicks(Plan plan, long count) {
        Course course = Course.open(new Opening("bare", plan.from(), "Ida", plan));
        Instant start = plan.from().minus(Duration.ofDays(30));
        for (long second = 0; second < count; second++) {
            course = Engine.step(course, new Input.Tick(start.plusSeconds(second))).course();
        }
        return count;
    }
}
