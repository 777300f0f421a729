package doseward.simulator.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.TransportConstants;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/**
 * A broker of MQTT 5 in this process: on this machine only, for anyone on it, and nothing of it outlives it.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final String HERE = "127.0.0.1";
    private static final int QUEUE_BYTES = 16 << 20;

    /** Kept, for a logger that nobody holds forgets its level. */
    private static final List<Logger> HUSHED =
        List.of(Logger.getLogger("org.apache.activemq"), Logger.getLogger("io.netty"));

    private final EmbeddedActiveMQ server;
    private final int port;

    private EmbeddedBroker(EmbeddedActiveMQ server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts it at a port that nobody uses. */
    public static EmbeddedBroker start() throws BrokerFailed {
        return start(freePort());
    }

    /** Starts it at this port; returns once it listens. */
    public static EmbeddedBroker start(int port) throws BrokerFailed {
        refuseTaken(port);
        HUSHED.forEach(logger -> logger.setLevel(Level.SEVERE));
        EmbeddedActiveMQ server = new EmbeddedActiveMQ().setConfiguration(configuration(port));
        try {
            server.start();
        } catch (Exception failure) {
            throw new BrokerFailed("The broker at port " + port + " did not start: " + failure.getMessage()
                + ".",
                failure);
        }
        return new EmbeddedBroker(server, port);
    }

    /** Where it listens. */
    public URI uri() {
        return URI.create("mqtt://" + HERE + ":" + port);
    }

    @Override public void close() throws BrokerFailed {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new BrokerFailed("The broker at port " + port + " did not stop: " + failure.getMessage()
                + ".",
                failure);
        }
    }

    private static Configuration configuration(int port) {
        Map<String, Object> transport = new TreeMap<>();
        transport.put(TransportConstants.HOST_PROP_NAME, HERE);
        transport.put(TransportConstants.PORT_PROP_NAME, port);
        transport.put(TransportConstants.PROTOCOLS_PROP_NAME, "MQTT");
        transport.put(TransportConstants.TCP_NODELAY_PROPNAME, true);
        return new ConfigurationImpl()
            .setPersistenceEnabled(false)
            .setSecurityEnabled(false)
            .setJMXManagementEnabled(false)
            .setGracefulShutdownEnabled(false)
            .setGlobalMaxSize(QUEUE_BYTES)
            .setMessageExpiryScanPeriod(1_000)
            .setAcceptorConfigurations(Set.of(
                new TransportConfiguration(NettyAcceptorFactory.class.getName(), transport, "mqtt")));
    }

    private static int freePort() throws BrokerFailed {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            return any.getLocalPort();
        } catch (IOException failure) {
            throw new BrokerFailed("This machine has no free port: " + failure.getMessage() + ".", failure);
        }
    }

    /** Artemis would start without its acceptor, and only log it. */
    private static void refuseTaken(int port) throws BrokerFailed {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(HERE, port));
        } catch (IOException taken) {
            throw new BrokerFailed("Port " + port
                + " is taken, perhaps by another broker. Stop it, or choose another.",
                taken);
        }
    }
}
