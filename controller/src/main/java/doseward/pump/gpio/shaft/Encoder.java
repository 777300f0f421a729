package doseward.pump.gpio.shaft;

import doseward.pump.gpio.line.Edge;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.Lines;
import java.time.Duration;
import java.util.Optional;

/**
 * Counts how far a shaft turned, by the edges of two lines in the order in which the kernel saw them. What it
 * can't know it does not guess: one lost edge, and its count is in doubt for good.
 */
final class Encoder implements AutoCloseable {
    /**
     * The kernel hands on the edges of each line by a thread of its own; within this both have handed on what
     * was before.
     */
    static final Duration HANDED_ON_WITHIN = Duration.ofMillis(2);

    private final Channel first;
    private final Channel second;
    private final Quadrature quadrature;
    private long counted = Long.MIN_VALUE;
    private Optional<String> doubt = Optional.empty();

    Encoder(Lines lines, EncoderWish wish) {
        this.first = new Channel(lines, wish.first());
        try {
            this.second = new Channel(lines, wish.second());
        } catch (LineFailed refused) {
            first.close();
            throw refused;
        }
        this.quadrature = new Quadrature(first.level(), second.level());
    }

    /** Counts what came; the newest edges only at the next look, for one from before may still come. */
    void look(long now) {
        count(now - HANDED_ON_WITHIN.toNanos());
    }

    /** Counts all that is there, for a shaft that has stopped. */
    void settle() {
        count(Long.MAX_VALUE - 1);
    }

    private void count(long until) {
        try {
            first.take();
            second.take();
            // What came on the first line before the second was read comes before what was read of it.
            first.take();
        } catch (LineFailed failed) {
            doubt(failed.getMessage());
        }
        if (first.misses() || second.misses()) {
            doubt("edges of its encoder were lost, for nobody took them in time; find out what held this "
                + "machine up");
        }
        while (Math.min(first.next(), second.next()) <= until) {
            boolean isFirst = first.next() <= second.next();
            Edge edge = isFirst ? first.pass() : second.pass();
            boolean follows = isFirst ? quadrature.first(edge.to()) : quadrature.second(edge.to());
            if (!follows || edge.nanos() < counted) {
                doubt("the edges of its encoder do not follow one another; look at its wires and its disc");
            }
            counted = edge.nanos();
        }
    }

    private void doubt(String why) {
        doubt = doubt.or(() -> Optional.of(why));
    }

    /** Forward less backward, since it was taken. */
    long counts() {
        return quadrature.counts();
    }

    /** Why what it counts can't be believed, if so. */
    Optional<String> doubt() {
        return doubt;
    }

    @Override public void close() {
        try {
            first.close();
        } finally {
            second.close();
        }
    }
}
