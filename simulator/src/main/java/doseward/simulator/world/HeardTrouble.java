package doseward.simulator.world;

import doseward.pump.Report.Trouble;
import java.time.Instant;

/** When word of trouble came from the pump of a channel. */
public record HeardTrouble(Instant at, String channel, Trouble trouble) {}
