package doseward.pump;

import doseward.quantity.Volume;
import java.time.Duration;

/**
 * What every word of a pump carries.
 *
 * @param pump its id
 * @param boot how often it has started; raised at each start
 * @param sequence counts its words since it started, so that old ones and doubles are known
 * @param uptime its own monotonic time since it started
 * @param lifetime all that it ever delivered; survives a restart and never goes down
 * @param freely how often in its life its line has begun, or ceased, to be free to run by itself: what flows
 *     then is in no count. Odd while it may; survives a restart and never goes down
 */
public record Stamp(String pump, int boot, long sequence, Duration uptime, Volume lifetime, long freely) {}
