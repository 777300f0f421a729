package doseward.pump.gpio;

import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.Lines;
import java.time.Duration;
import java.util.Optional;

/** A button that is closed to ground while it is pressed: a wire that is cut presses nothing. */
final class Button implements AutoCloseable {
    private static final Duration SETTLES = Duration.ofMillis(20);

    private final Contact contact;
    private boolean down;
    private boolean pressed;
    private long upAt;

    Button(Lines lines, InputWish wish, long now) {
        this.contact = new Contact(lines, wish, Level.HIGH, SETTLES, now);
        this.upAt = now;
    }

    void look(long now) {
        pressed = false;
        contact.look(now);
        boolean before = down;
        down = contact.settled() == Level.LOW;
        pressed = down && !before;
        if (!down) {
            upAt = now;
        }
    }

    /** Whether it was pressed since the look before; a button that stays down was pressed once. */
    boolean isPressed() {
        return pressed;
    }

    boolean isStuck(long now) {
        return now - upAt >= Switch.BUTTON_IS_STUCK_AFTER.toNanos();
    }

    Optional<String> noise(long now) {
        return contact.noise(now);
    }

    @Override public void close() {
        contact.close();
    }
}
