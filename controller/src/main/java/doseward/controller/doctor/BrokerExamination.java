package doseward.controller.doctor;

import doseward.pump.mqtt.Broker;
import doseward.pump.mqtt.BrokerCheck;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;

/** Whether the broker answers, and whether others could listen on the way. */
record BrokerExamination(Broker broker) implements Examination {
    /** Longer than a busy broker on a slow board takes; a person waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override public String about() {
        return "broker";
    }

    @Override public Finding look() {
        Optional<String> trouble = BrokerCheck.trouble(broker, PATIENCE);
        if (trouble.isPresent()) {
            return Finding.mend(about(), "No pump can be reached by it.", trouble.get());
        }
        return broker.access().tls().isPresent() || isOnThisMachine()
            ? Finding.well(about(), broker.address() + " answers.")
            : Finding.look(about(), broker.address()
                + " answers, and whoever is on the network between can listen, and command the pump.",
                "Write mqtts:// with authority, certificate and key; or keep its network to itself.");
    }

    private boolean isOnThisMachine() {
        try {
            return InetAddress.getByName(broker.host()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
