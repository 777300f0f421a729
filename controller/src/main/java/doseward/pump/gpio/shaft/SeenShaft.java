package doseward.pump.gpio.shaft;

import doseward.pump.gpio.line.Lines;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * A shaft with an encoder. It has turned as much as the encoder saw; where that is in doubt, as much as it
 * may have at most, which is every step that was made.
 */
public final class SeenShaft implements Shaft {
    /** A rotor swings about its last step a hundred times a second; ten swings bring it to rest. */
    static final Duration COMES_TO_REST = Duration.ofMillis(100);

    private final Encoder encoder;
    private final Scale scale;
    private LongSupplier made = () -> 0;
    private boolean turns;
    private long from;
    private long madeBefore;
    private long madeLast;
    private long reached;
    private long steppedAt;
    private long lookedAt;
    private OptionalLong rested = OptionalLong.of(0);
    private Optional<String> trouble = Optional.empty();

    /** Takes its lines; what can't be had is told in a {@code LineFailed}. */
    public SeenShaft(Lines lines, EncoderWish wish) {
        this.encoder = new Encoder(lines, wish);
        this.scale = wish.scale();
    }

    @Override public void begin(LongSupplier steps) {
        encoder.settle();
        from = encoder.counts();
        made = steps;
        madeBefore = 0;
        madeLast = 0;
        reached = 0;
        rested = OptionalLong.empty();
        turns = true;
    }

    @Override public void look(long now) {
        encoder.look(now);
        doubt();
        if (turns) {
            steppedAt = made.getAsLong() == madeLast ? steppedAt : now;
            lookedAt = now;
            compare();
        }
    }

    /**
     * What the encoder was last looked at for is older than a look, so the steps of two looks before are the
     * least that it may have seen; the steps of now are the most.
     */
    private void compare() {
        long now = made.getAsLong();
        if (trouble.isEmpty() && scale.isApart(madeBefore, now, seen())) {
            trouble = Optional.of(apart(now));
        }
        madeBefore = madeLast;
        madeLast = now;
    }

    private String apart(long now) {
        return "the motor was given " + now + " steps, and its encoder saw "
            + (seen() < 0 ? "it turn the other way; change its two lines, or look at the motor's"
            : "at most " + scale.mostSteps(seen())
                + "; look for what holds the plunger, for a loose coupling, and at the encoder's wires");
    }

    private void doubt() {
        if (trouble.isEmpty()) {
            trouble = encoder.doubt();
        }
    }

    private long seen() {
        return encoder.counts() - from;
    }

    @Override public long turned() {
        return rested.orElseGet(this::turnedNow);
    }

    /** A shaft that trembles has not taken back what it moved before. */
    private long turnedNow() {
        long most = made.getAsLong();
        reached = encoder.doubt().isPresent() ? most
            : Math.max(reached, Math.clamp(scale.mostSteps(seen()), 0, most));
        return reached;
    }

    /** A step that was made since the last look has not been looked for yet. */
    @Override public boolean isSeen() {
        long now = made.getAsLong();
        return !turns || turned() == now
            || now == madeLast && lookedAt - steppedAt >= COMES_TO_REST.toNanos();
    }

    @Override public void rest() {
        if (turns) {
            encoder.settle();
            doubt();
            compare();
            rested = OptionalLong.of(turnedNow());
            turns = false;
        }
    }

    @Override public Optional<String> trouble() {
        return trouble;
    }

    @Override public void close() {
        encoder.close();
    }
}
