package doseward.pump.gpio;

import doseward.pump.gpio.line.InputWish;
import java.util.Optional;

/**
 * What can be pressed at a pump; nothing that starts it. Each is closed to ground while it is pressed.
 *
 * @param silence turns the sounder off for a while
 * @param stop stops what flows, and does not hold as an emergency stop does
 */
public record Buttons(Optional<InputWish> silence, Optional<InputWish> stop) {
    public static final Buttons NONE = new Buttons(Optional.empty(), Optional.empty());
}
