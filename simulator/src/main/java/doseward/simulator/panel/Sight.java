package doseward.simulator.panel;

import doseward.engine.Priority;
import doseward.pump.Power;
import doseward.pump.Report.Trouble;
import doseward.quantity.Volume;
import doseward.simulator.pump.Display;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is to be seen at a pump's front, and what only the simulator knows.
 *
 * @param dose that flows, or flowed last
 * @param flows whether it does
 * @param holds what its reservoir holds when it is full
 * @param left of that, as the pump believes
 * @param pressure in mmHg, that its sensor feels; an alarm comes at {@code threshold}
 * @param troubles the most urgent first
 * @param alone whether its controller is silent, so that it stopped a dose by itself
 * @param trulyFlowed of the dose, in nanolitres, to where its line ends
 */
record Sight(Power power, Optional<Display> dose, boolean flows, Volume holds, Volume left, long pressure,
        int threshold, List<Trouble> troubles, boolean alone, Optional<Priority> loudest,
        Optional<Duration> silent, Set<Trick> tricks, long trulyFlowed) {}
