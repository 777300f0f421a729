package doseward.pump.gpio.stepper;

import doseward.plan.Giving.Flow;
import doseward.pump.gpio.clock.KernelClock;
import doseward.pump.gpio.clock.RealTime;
import doseward.quantity.Rate;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How late pulses are, one each millisecond for so many seconds, beside {@code cyclictest} (Debian's
 * rt-tests) in the same time and at the same priority; run by hand, idle and under load.
 */
final class PulseBenchmark {
    private static final List<Integer> MILLIONTHS = List.of(500_000, 990_000, 999_000, 1_000_000);
    private static final int MICROS_COUNTED = 200_000;

    private PulseBenchmark() {}

    /** For so many seconds; and `usual`, if real-time priority is not to be asked for. */
    public static void main(String... words) throws IOException, InterruptedException {
        int time = Integer.parseInt(words[0]);
        Supplier<RealTime> priority = words.length > 1 ? () -> RealTime.REFUSED : RealTime::ask;
        Shaft shaft = new Shaft();
        try (ThreadedMotor motor = new ThreadedMotor(new Driver(shaft, Shaft.WIRING, MotorLimits.USUAL),
                MotorLimits.USUAL, priority)) {
            // What Java makes faster as it runs is made so before it counts.
            turn(motor, 3);
            Process beside = beside(time, motor.realTime() == RealTime.HAD);
            Lateness lateness = turn(motor, time);
            row("pulses", MILLIONTHS.stream().map(part -> lateness.nanosOf(part) / 1_000).toList());
            row("cyclictest", of(beside));
            System.out.println(motor.realTime() + ", " + lateness.number() + " pulses, the shaft turned "
                + shaft.turned() + " times with those before. " + motor.trouble().orElse("No trouble."));
        }
    }

    private static void row(String name, List<Long> micros) {
        System.out.println("| " + name + " | " + micros.stream().map(each -> "" + each)
            .collect(Collectors.joining(" | ")) + " |");
    }

    private static Lateness turn(ThreadedMotor motor, int seconds) {
        StepVolume step = StepVolume.LARGEST;
        Rate rate = Rate.ofMillilitresPerHour(3_600);
        Train train = new Train(new Schedule(List.of(new Flow(rate.in(Duration.ofSeconds(seconds)), rate)),
            step), MotorLimits.USUAL);
        motor.begin(train);
        KernelClock clock = new KernelClock();
        while (motor.isTurning()) {
            clock.until(clock.nanos() + Duration.ofMillis(100).toNanos());
        }
        return train.lateness();
    }

    private static Process beside(int seconds, boolean realTime) throws IOException {
        List<String> words = List.of("cyclictest", "-q", "-i", "1000", "-D", "" + seconds, "-h",
            "" + MICROS_COUNTED);
        List<String> how = realTime ? List.of("-p", "40") : List.of("--policy=other");
        return new ProcessBuilder(Stream.concat(words.stream(), how.stream()).toList())
            .redirectErrorStream(true).start();
    }

    /** Its histogram has a line for each microsecond; what goes beyond is counted, and its maximum said. */
    private static List<Long> of(Process beside) throws IOException, InterruptedException {
        List<String> said = new String(beside.getInputStream().readAllBytes()).lines().toList();
        beside.waitFor();
        long[] counts = new long[MICROS_COUNTED];
        said.stream().filter(line -> line.matches("[0-9]{6} [0-9]+")).map(line -> line.split(" "))
            .forEach(pair -> counts[Integer.parseInt(pair[0])] = Long.parseLong(pair[1]));
        long most = said.stream().filter(line -> line.startsWith("# Max Latencies: "))
            .mapToLong(line -> Long.parseLong(line.split(" ")[3])).max().orElse(0);
        long all = Arrays.stream(counts).sum();
        return IntStream.range(0, MILLIONTHS.size())
            .mapToObj(at -> at == MILLIONTHS.size() - 1 ? most : of(counts, all, MILLIONTHS.get(at)))
            .toList();
    }

    private static long of(long[] counts, long all, int millionths) {
        long seen = 0;
        for (int micros = 0; micros < counts.length; micros++) {
            seen += counts[micros];
            if (seen * 1_000_000 >= all * millionths) {
                return micros;
            }
        }
        return counts.length;
    }
}
