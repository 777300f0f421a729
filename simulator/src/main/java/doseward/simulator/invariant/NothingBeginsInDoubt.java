package doseward.simulator.invariant;

import doseward.engine.Event;
import doseward.engine.MachineEvent;
import doseward.journal.Entry;
import java.util.List;
import java.util.Optional;

/**
 * No dose is ordered between a clock, a self-test or a row of restarts that were told to be wrong and the
 * word that they are right; nor by a controller that has not tested itself since it started.
 */
final class NothingBeginsInDoubt implements Law {
    private boolean clock;
    private boolean restarts;
    private boolean tested;
    private int read;

    @Override public Optional<String> broken(Evidence evidence) {
        List<Entry> entries = evidence.world().entries();
        for (; read < entries.size(); read++) {
            for (Event event : entries.get(read).events()) {
                if (event instanceof Event.InfusionOrdered order && (clock || restarts || !tested)) {
                    return Optional.of("dose " + order.dose() + " was ordered at " + order.at()
                        + " though its controller was in doubt");
                }
                note(event);
            }
        }
        return Optional.empty();
    }

    private void note(Event event) {
        switch (event) {
            case Event.ControllerStarted _, MachineEvent.SelfTestFailed _ -> tested = false;
            case MachineEvent.SelfTestPassed _ -> tested = true;
            case MachineEvent.ClockStepped _, MachineEvent.TimeOffDoubted _ -> clock = true;
            case MachineEvent.ClockAccepted _ -> clock = false;
            case MachineEvent.StartedTooOften _ -> restarts = true;
            case MachineEvent.RestartsAccepted _ -> restarts = false;
            default -> { }
        }
    }
}
