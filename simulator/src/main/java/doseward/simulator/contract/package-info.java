/**
 * The test kit of the pump contract: plays a controller against any pump, and says which numbered law it
 * keeps. Uses {@code doseward.pump}, its MQTT side, and the simulated pump's {@code Device}; knows no engine.
 */
package doseward.simulator.contract;
