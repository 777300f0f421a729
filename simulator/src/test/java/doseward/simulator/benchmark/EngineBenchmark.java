package doseward.simulator.benchmark;

import com.sun.management.ThreadMXBean;
import doseward.engine.Course;
import doseward.engine.Engine;
import doseward.engine.Event;
import doseward.engine.Input;
import doseward.engine.Step;
import doseward.journal.Entry;
import doseward.simulator.swarm.Prescriptions;
import doseward.simulator.ward.Habits;
import doseward.simulator.world.Faults;
import doseward.simulator.world.Setting;
import doseward.simulator.world.Turns;
import doseward.simulator.world.Wiring;
import doseward.simulator.world.World;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long one step of the engine takes at the inputs of a true course, with a tick each second, beside an
 * empty step that is only made; and how long the events of a journal take to be told again. Run its
 * {@code main}; speed is measured here and asserted nowhere.
 */
final class EngineBenchmark {
    private static final int ROUNDS = 6;
    private static final long EVENTS = 1_000_000;
    private static final long SEED = 5;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private EngineBenchmark() {}

    public static void main(String[] args) {
        World world = new World(SEED, new Setting(Prescriptions.shipped(), Faults.NONE, Habits.PERFECT,
            Turns.WHEN_DUE, false, Wiring.STRAIGHT), one -> { }, line -> { });
        world.run();
        List<Input> inputs = inputs(world);
        for (int round = 1; round <= ROUNDS; round++) {
            report("steps", new long[inputs.size()], inputs, Course.open(world.opening()), false);
            report("bytes", new long[inputs.size()], inputs, Course.open(world.opening()), true);
            empty(world, inputs.size());
            replay(world);
        }
    }

    /** What the journal has, and a tick each second between. */
    private static List<Input> inputs(World world) {
        List<Input> all = new ArrayList<>();
        Instant next = world.opening().at();
        for (Entry entry : world.entries()) {
            for (; next.isBefore(entry.because().at()); next = next.plusSeconds(1)) {
                all.add(new Input.Tick(next));
            }
            all.add(entry.because());
        }
        return all;
    }

    private static void report(String what, long[] each, List<Input> inputs, Course from, boolean bytes) {
        Course course = from;
        for (int index = 0; index < each.length; index++) {
            long before = bytes ? THREAD.getCurrentThreadAllocatedBytes() : System.nanoTime();
            Step step = Engine.step(course, inputs.get(index));
            each[index] = (bytes ? THREAD.getCurrentThreadAllocatedBytes() : System.nanoTime()) - before;
            course = step.course();
        }
        Arrays.sort(each);
        System.out.printf(Locale.ROOT, "%s of %,d inputs, in %s: median %,d, 99th percentile %,d, mean %,d%n",
            what, each.length, bytes ? "bytes" : "ns", each[each.length / 2], each[each.length * 99 / 100],
            Arrays.stream(each).sum() / each.length);
    }

    /** The limit: what came of nothing. */
    private static void empty(World world, int count) {
        Course course = Course.open(world.opening());
        long[] each = new long[count];
        for (int index = 0; index < count; index++) {
            long before = System.nanoTime();
            Step step = new Step(course, List.of(), List.of());
            each[index] = System.nanoTime() - before;
            course = step.course();
        }
        Arrays.sort(each);
        System.out.printf(Locale.ROOT, "an empty step, in ns: median %,d%n", each[count / 2]);
    }

    private static void replay(World world) {
        List<Event> events = world.entries().stream().flatMap(entry -> entry.events().stream()).toList();
        long told = 0;
        long cpu = THREAD.getCurrentThreadCpuTime();
        for (; told < EVENTS; told += events.size()) {
            Course.replay(world.opening(), events);
        }
        double millis = (THREAD.getCurrentThreadCpuTime() - cpu) / 1e6;
        System.out.printf(Locale.ROOT, "%,d events told again in %,.0f ms of CPU: %,.0f ns each%n", told,
            millis, millis * 1e6 / told);
    }
}
