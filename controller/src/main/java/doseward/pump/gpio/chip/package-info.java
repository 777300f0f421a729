/**
 * Lines of a Linux GPIO character device ({@code /dev/gpiochipN}, its second interface) by way of the
 * foreign function interface of Java: no native library, and nothing between us and the kernel. Uses {@code
 * pump.gpio.line}.
 */
package doseward.pump.gpio.chip;
