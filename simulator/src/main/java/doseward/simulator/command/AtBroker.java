package doseward.simulator.command;

import doseward.pump.mqtt.Access;
import doseward.pump.mqtt.Broker;
import doseward.pump.mqtt.BrokerCheck;
import doseward.pump.mqtt.Topics;
import doseward.tls.OwnKey;
import java.net.URI;
import java.nio.file.Path;
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
        description = "as in mqtt://127.0.0.1:1883, or mqtts://broker.ward:8883")
    private URI broker;

    @Option(names = "--authority", paramLabel = "FILE",
        description = "for mqtts: the certificates whose word counts for who the broker is")
    private Optional<Path> authority = Optional.empty();

    @Option(names = "--certificate", paramLabel = "FILE", description = "for mqtts: who this end is")
    private Optional<Path> certificate = Optional.empty();

    @Option(names = "--key", paramLabel = "FILE", description = "for mqtts: the certificate's key")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--user", paramLabel = "NAME", description = "where the broker asks for one")
    private Optional<String> user = Optional.empty();

    @Option(names = "--password", paramLabel = "FILE", description = "the file whose first line is the "
        + "user's password")
    private Optional<Path> password = Optional.empty();

    /** Once nonsense was refused. */
    Broker broker() {
        return Broker.at(broker, access());
    }

    private Access access() {
        if (certificate.isPresent() != key.isPresent() || user.isPresent() != password.isPresent()
                || certificate.isPresent() && authority.isEmpty()) {
            throw new IllegalArgumentException("--certificate and --key go together, with --authority; and "
                + "--user and --password");
        }
        return new Access(authority.map(file -> new Access.Tls(file,
            certificate.map(own -> new OwnKey(own, key.orElseThrow())))),
            user.map(name -> new Access.Login(name, password.orElseThrow())));
    }

    /** Ends the command as wrongly called when no broker can be there, or no pump can have the id. */
    void refuseNonsense(String pump) {
        try {
            broker();
            new Topics(pump);
        } catch (IllegalArgumentException nonsense) {
            throw new ParameterException(spec.commandLine(), nonsense.getMessage());
        }
    }

    /** Whether nobody can meet at the broker; the user is told why. */
    boolean isUnusable() {
        Optional<String> trouble = BrokerCheck.trouble(broker(), ANSWERS_WITHIN);
        trouble.ifPresent(spec.commandLine().getErr()::println);
        return trouble.isPresent();
    }
}
