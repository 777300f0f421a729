/**
 * A pump reached over MQTT 5: the wire format, the topics, the line to the broker, and the pump at this end
 * of it. Uses {@code pump} and what that may use, Jackson and Eclipse Paho; neither shows outside. The
 * library's traps, and the answer to each, stand in the module's README.
 */
package doseward.pump.mqtt;
