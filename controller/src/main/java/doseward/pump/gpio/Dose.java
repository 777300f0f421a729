package doseward.pump.gpio;

import doseward.pump.Command.Infuse;
import doseward.pump.Token;
import java.time.Duration;

/** The dose that flows now, and until when it may without being renewed. */
final class Dose {
    private final Infuse order;
    private final Turning turning;
    private Duration leaseEnds;

    Dose(Infuse order, Turning turning, Duration uptime) {
        this.order = order;
        this.turning = turning;
        renew(uptime, order.lease());
    }

    Token token() {
        return order.token();
    }

    Turning turning() {
        return turning;
    }

    Duration leaseEnds() {
        return leaseEnds;
    }

    void renew(Duration uptime, Duration lease) {
        leaseEnds = uptime.plus(lease);
    }
}
