package doseward.simulator.broker;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MosquittoTrapsTest extends PahoTrapsTest {
    private static TestBroker broker;

    @BeforeAll static void start() {
        broker = Mosquittos.required();
        broker.start();
    }

    @AfterAll static void stop() {
        if (broker != null) {
            broker.stop();
        }
    }

    @Override TestBroker broker() {
        return broker;
    }
}
