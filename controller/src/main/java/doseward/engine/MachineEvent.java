package doseward.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What happened to the controller or its machine. */
public sealed interface MachineEvent extends Event {

    /** The wall clock was found set, by so much since it was last told of; less than zero: back. */
    record ClockStepped(Instant at, Duration by) implements MachineEvent {}

    /** After the machine was off, its wall clock says that so much has passed, which is not believed. */
    record TimeOffDoubted(Instant at, Duration passed) implements MachineEvent {}

    /** A named person has looked at the clock: it is right now. */
    record ClockAccepted(Instant at, String by) implements MachineEvent {}

    /** The controller has started more often than a sound one does. */
    record StartedTooOften(Instant at, int starts) implements MachineEvent {}

    /** A named person has found out why, and says: go on. */
    record RestartsAccepted(Instant at, String by) implements MachineEvent {}

    /** The controller has tested itself, and all was well. */
    record SelfTestPassed(Instant at, List<String> checks) implements MachineEvent {
        public SelfTestPassed {
            checks = List.copyOf(checks);
        }
    }

    /** The controller has tested itself; the first check that was not passed ended the test. */
    record SelfTestFailed(Instant at, Machine.Failing failing) implements MachineEvent {}

    /** A task of the controller has given no sign of life for too long. */
    record TaskFellSilent(Instant at, String task, Duration silentFor) implements MachineEvent {}

    /** It gives signs of life again. */
    record TaskCameBack(Instant at, String task) implements MachineEvent {}

    /** The journal took so long to be safe on its disk. */
    record JournalWasSlow(Instant at, Duration took) implements MachineEvent {}
}
