package doseward.simulator.broker;

import static doseward.simulator.broker.Bench.until;

import doseward.pump.mqtt.MqttPump;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MosquittoRefusalTest {

    @Test void aBrokerThatForbidsWhatWeSaySaysSoInsteadOfSwallowingIt(@TempDir Path folder) throws Exception {
        Path rights = Files.write(folder.resolve("rights"), List.of("topic read doseward/#"));
        try (TestBroker broker = Mosquittos.required("acl_file " + rights)) {
            broker.start();
            Bench bench = new Bench(broker);

            MqttPump pump = bench.pump();

            until(() -> bench.poll(pump).toString().contains("not allowed"));
            bench.close();
        }
    }
}
