package doseward.pump.gpio.machine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Other work of the machine: twice as many busy loops as it has processors, until it is closed. */
final class Load implements AutoCloseable {
    private final List<Process> loops = new ArrayList<>();

    Load() throws IOException {
        int wanted = 2 * Runtime.getRuntime().availableProcessors();
        while (loops.size() < wanted) {
            loops.add(new ProcessBuilder("bash", "-c", "while :; do :; done").start());
        }
    }

    @Override public void close() {
        loops.forEach(Process::destroyForcibly);
    }
}
