package doseward.pump.gpio;

import doseward.pump.gpio.battery.BatteryWish;
import doseward.pump.gpio.force.ForceWish;
import java.util.Optional;

/**
 * What a pump reads as a voltage, by an MCP3008.
 *
 * @param device the bus and the chip on it, as in {@code spidev0.0}
 */
public record Analog(String device, Optional<ForceWish> force, Optional<BatteryWish> battery) {}
