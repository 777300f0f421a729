package doseward.simulator.broker;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class EmbeddedTrapsTest extends PahoTrapsTest {
    private static final TestBroker BROKER = new TestBroker.Embedded();

    @BeforeAll static void start() {
        BROKER.start();
    }

    @AfterAll static void stop() {
        BROKER.stop();
    }

    @Override TestBroker broker() {
        return BROKER;
    }
}
