package doseward.simulator.demo;

import doseward.pump.Pump;
import java.time.Duration;

/** What lies between the controller and the ward's pump; in the demo a broker and two sockets. */
interface Wire extends AutoCloseable {
    /** The controller's end. */
    Pump controllerEnd();

    /** Lets the pump's end take what has come for it, and go on to this uptime. */
    void pumpGoesOnTo(Duration uptime);

    /** Waits until all that either end has sent has come to the other, so that time may go on. */
    void settle();

    @Override void close();
}
