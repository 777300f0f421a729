/**
 * Where lines and Pi4J meet, in both directions: lines of ours as a provider of Pi4J's, and a named provider
 * of Pi4J's as lines of ours. Uses {@code pump.gpio.line} and Pi4J, of which nothing shows outside.
 */
package doseward.pump.gpio.pi4j;
