package doseward.simulator.command;

import doseward.pump.mqtt.Broker;
import doseward.pump.mqtt.BrokerCheck;
import doseward.pump.mqtt.Topics;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The broker at which a command meets a pump. */
final class AtBroker {
    /** One on the same net answers at once. */
    static final Duration ANSWERS_WITHIN = Duration.ofSeconds(5);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--broker", paramLabel = "URI", required = true,
        description = "as in mqtt://127.0.0.1:1883")
    private URI broker;

    URI broker() {
        return broker;
    }

    /** Ends the command as wrongly called when no broker can be there, or no pump can have the id. */
    void refuseNonsense(String pump) {
        try {
            Broker.at(broker);
            new Topics(pump);
        } catch (IllegalArgumentException nonsense) {
            throw new ParameterException(spec.commandLine(), nonsense.getMessage());
        }
    }

    /** Whether nobody can meet at the broker; the user is told why. */
    boolean isUnusable() {
        Optional<String> trouble = BrokerCheck.trouble(broker, ANSWERS_WITHIN);
        trouble.ifPresent(spec.commandLine().getErr()::println);
        return trouble.isPresent();
    }
}
