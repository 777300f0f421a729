package doseward.simulator.broker;

import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.mqtt.MqttPump;
import doseward.simulator.pump.MqttDevice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures how long a renewal takes to its pump and its answer back, beside a bare echo over TCP in the same
 * run. A program to be run by hand: speed depends on the machine, so no test asserts it.
 */
final class RoundTripBenchmark {
    private static final int WARM_UP = 500;
    private static final int TRIPS = 2_000;

    private interface Trip {
        void go() throws IOException;
    }

    public static void main(String[] arguments) throws Exception {
        print("bare echo over TCP", echo());
        print("pump over the embedded broker", pump(new TestBroker.Embedded()));
        Optional<TestBroker> mosquitto = TestBroker.Mosquitto.installed()
            .map(program -> new TestBroker.Mosquitto(program, List.of()));
        if (mosquitto.isPresent()) {
            print("pump over Mosquitto", pump(mosquitto.get()));
        }
    }

    private static long[] echo() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket socket = new Socket(server.getInetAddress(), server.getLocalPort());
                Socket other = server.accept()) {
            socket.setTcpNoDelay(true);
            other.setTcpNoDelay(true);
            Thread.ofPlatform().daemon().start(() -> echo(other));
            byte[] message = new byte[200];
            return measured(() -> {
                socket.getOutputStream().write(message);
                socket.getInputStream().readNBytes(message.length);
            });
        }
    }

    private static void echo(Socket socket) {
        try {
            socket.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static long[] pump(TestBroker broker) throws IOException {
        broker.start();
        ScriptedDevice scripted = new ScriptedDevice("bench");
        URI uri = URI.create("mqtt://127.0.0.1:" + broker.port());
        try (broker;
                MqttDevice device = new MqttDevice(uri, "bench", scripted);
                MqttPump pump = new MqttPump(uri, "bench", "bench", 1, InstantSource.system())) {
            Thread.ofPlatform().daemon().start(() -> run(device));
            until(pump, Report.Identified.class);
            Command renew = new Command.Renew(Bench.TOKEN, Duration.ofSeconds(15));
            return measured(() -> {
                pump.send(renew);
                until(pump, Report.Progress.class);
            });
        }
    }

    private static void run(MqttDevice device) {
        try {
            device.run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void until(MqttPump pump, Class<? extends Report> kind) {
        while (pump.poll().filter(kind::isInstance).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private static long[] measured(Trip trip) throws IOException {
        long[] nanos = new long[TRIPS];
        for (int number = -WARM_UP; number < TRIPS; number++) {
            long start = System.nanoTime();
            trip.go();
            if (number >= 0) {
                nanos[number] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static void print(String what, long[] nanos) {
        System.out.printf(Locale.ROOT, "%-30s p50 %6d us   p99 %6d us%n", what,
            nanos[nanos.length / 2] / 1000, nanos[nanos.length * 99 / 100] / 1000);
    }

    private RoundTripBenchmark() {}
}
