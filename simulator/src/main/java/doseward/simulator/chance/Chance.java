package doseward.simulator.chance;

import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** One part's stream of chance: what another part draws never shifts it. */
public final class Chance {
    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
        RandomGeneratorFactory.of("L64X128MixRandom");

    private static final int RARE = 100_000;

    private final RandomGenerator random;
    private final String part;
    private final Fate fate;
    private int misfortunes;

    private Chance(RandomGenerator random, String part, Fate fate) {
        this.random = random;
        this.part = part;
        this.fate = fate;
    }

    /** The stream of this part of the world of this seed. */
    public static Chance of(long seed, String part) {
        return of(seed, part, Fate.AS_DRAWN);
    }

    /** The same stream, of whose misfortunes only those befall that fate lets. */
    public static Chance of(long seed, String part, Fate fate) {
        long mixed = seed;
        for (int index = 0; index < part.length(); index++) {
            mixed = mix(mixed + part.charAt(index));
        }
        return new Chance(FACTORY.create(mix(mixed)), part, fate);
    }

    /** True once in so many times on average; never when that is zero. */
    public boolean oneIn(int times) {
        return times > 0 && random.nextInt(times) == 0;
    }

    /** Whether something goes wrong that does so once in a while: so many times of 1,000. */
    public boolean permille(int of1000) {
        return random.nextInt(1000) < of1000 && befalls();
    }

    /** Whether something goes wrong that seldom does: so many times of 100,000. */
    public boolean seldom(int of100000) {
        return between(1, RARE) <= of100000 && befalls();
    }

    /** Whether a misfortune that was drawn otherwise, such as by its time, befalls. */
    public boolean befalls() {
        misfortunes++;
        return fate.lets(new Misfortune(part, misfortunes));
    }

    /** From the one to the other, both counted. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** From the one to the other, to the millisecond. */
    public Duration between(Duration shortest, Duration longest) {
        return Duration.ofMillis(random.nextLong(shortest.toMillis(), longest.toMillis() + 1));
    }

    /** From nothing to twice the mean, to the millisecond. */
    public Duration around(Duration mean) {
        return between(Duration.ZERO, mean.multipliedBy(2));
    }

    /** A standard normal draw, near enough; the same on every machine. */
    public double normal() {
        double sum = 0;
        for (int draw = 0; draw < 12; draw++) {
            sum += random.nextDouble();
        }
        return sum - 6;
    }

    /** The finalizer of SplitMix64: neighbours in, strangers out. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
