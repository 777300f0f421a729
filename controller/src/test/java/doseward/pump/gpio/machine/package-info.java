/**
 * A machine with a real GPIO chip: a Linux kernel under QEMU whose chip is simulated below the driver's
 * interface, so that all above it is as on a board. What is tried runs within it, and tells by its serial
 * console.
 */
package doseward.pump.gpio.machine;
