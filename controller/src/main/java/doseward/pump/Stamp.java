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
 * @param freeFlows how often in its life its line has been free to run by itself, when what flows is in no
 *     count; each time counts twice, as it begins and as it is over, so that it is odd while it lasts.
 *     Survives a restart and never goes down
 */
public record Stamp(String pump, int boot, long sequence, Duration uptime, Volume lifetime, long freeFlows) {}
