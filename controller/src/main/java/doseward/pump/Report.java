package doseward.pump;

import doseward.plan.Capability;
import doseward.quantity.Temperature;
import doseward.quantity.Volume;

/** What is heard from a pump, or from the line to it. */
public sealed interface Report {

    /** Something the pump itself said. */
    sealed interface Said extends Report {
        Stamp stamp();
    }

    /** Something the pump said of one dose. */
    sealed interface OfDose extends Said {
        Token token();
    }

    /** Who it is and what it can make; said at its start and when asked. */
    record Identified(Stamp stamp, Make make, Capability capability) implements Said {}

    /** It is on and gives nothing; said every ten seconds while idle, unless it says how it is. */
    record Ready(Stamp stamp) implements Said {}

    /** The dose has begun to flow. */
    record Started(Stamp stamp, Token token) implements OfDose {}

    /** So much of the dose has flowed, and it flows on; said every second. */
    record Progress(Stamp stamp, Token token, Volume delivered) implements OfDose {}

    /** The dose flowed to its end; said again whenever the pump is asked to halt it. */
    record Finished(Stamp stamp, Token token, Volume delivered) implements OfDose {}

    /** The dose flows no more, and will not again; said again whenever the pump is asked to halt it. */
    record Stopped(Stamp stamp, Token token, Volume delivered, Cause cause) implements OfDose {}

    /**
     * The dose was not begun, and will not be: a refused token is outlawed. A doubled {@code Infuse} of a
     * dose that has begun, or ended, is never refused but answered by how that dose stands.
     */
    record Refused(Stamp stamp, Token token, String why) implements OfDose {}

    /** What it runs on; said at its start, when asked who it is, at each change, and every minute. */
    record PowerState(Stamp stamp, Power power) implements Said {}

    /** What is left in its bag or syringe; said at its start, when asked, when filled, and every minute. */
    record ReservoirState(Stamp stamp, Volume left) implements Said {}

    /** How hot it is; said at its start, when asked, and every minute. */
    record TemperatureState(Stamp stamp, Temperature temperature) implements Said {}

    /** What came of testing itself; said at its start, when asked, and after a {@code TestAlarm}. */
    record SelfTested(Stamp stamp, SelfTest test) implements Said {}

    /** The line is filled, or filling it has ended: so much left the pump for it. */
    record Primed(Stamp stamp, Volume volume) implements Said {}

    /** Something at the pump needs a person. */
    record Alarmed(Stamp stamp, Trouble trouble) implements Said {}

    /** That is over. */
    record AlarmCleared(Stamp stamp, Trouble trouble) implements Said {}

    /** The line says that the pump can't be reached. */
    record Offline(String why) implements Report {}

    /** The order surely did not leave the controller. */
    record NotSent(Token token, String why) implements Report {}

    /** Why a pump stopped a dose. */
    enum Cause {
        /** It was told to. */
        HALTED,
        /** Nobody renewed its lease. */
        LEASE_LAPSED,
        /** It found trouble; an alarm says which. */
        TROUBLE,
        /** Someone pressed its stop key. */
        STOP_KEY
    }

    /**
     * What a pump can find wrong with itself or its line. Of what it finds at once it tells in this order:
     * that the line may run freely before anything that stops a dose, for then its count is not believed.
     */
    enum Trouble { DOOR_OPEN, FREE_FLOW, OCCLUSION_DOWNSTREAM, OCCLUSION_UPSTREAM, AIR_IN_LINE, BAG_LOW,
        BAG_EMPTY, MAINS_DOUBTED, BATTERY_LOW, BATTERY_DEPLETED, OVERHEATED, KEY_STUCK, SELF_TEST_FAILED,
        FAULT;

        /** Whether it only needs someone to know: the pump goes on with what flows. */
        public boolean isAlert() {
            return this == BAG_LOW || this == MAINS_DOUBTED || this == BATTERY_LOW;
        }

        /** Whether the line may run by gravity, so that more flows than the pump counts. */
        public boolean mayFlowFreely() {
            return this == DOOR_OPEN || this == FREE_FLOW;
        }
    }
}
