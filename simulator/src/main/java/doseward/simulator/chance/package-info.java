/** Chance by seed, one stream a part. Uses nothing but the JDK. */
package doseward.simulator.chance;
