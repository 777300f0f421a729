package doseward.simulator.panel;

import doseward.door.DoorFile;
import doseward.door.Unheard;
import doseward.door.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the controller's door each second what it knows of the dose that the pump shows. */
final class ControllerAccount implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long EVERY_MILLIS = 1_000;

    private final Path door;
    private final Supplier<Optional<Integer>> dose;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private volatile Optional<Known> known = Optional.empty();

    private ControllerAccount(Path door, Supplier<Optional<Integer>> dose) {
        this.door = door;
        this.dose = dose;
        this.thread = Thread.ofVirtual().name("account").unstarted(this::ask);
    }

    /**
     * Asks from now on.
     *
     * @param door the file that says where the door is; while there is none, nothing is known
     */
    static ControllerAccount at(Path door, Supplier<Optional<Integer>> dose) {
        ControllerAccount account = new ControllerAccount(door, dose);
        account.thread.start();
        return account;
    }

    /** What it said last; nothing while nobody answers. */
    Optional<Known> known() {
        return known;
    }

    private void ask() {
        try {
            do {
                known = answer();
            } while (!closing.await(EVERY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Known> answer() throws InterruptedException {
        Optional<Integer> asked = dose.get();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<DoorFile> file = DoorFile.read(door);
            return file.isEmpty() ? Optional.empty() : answer(file.get(), asked.get());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** A controller that is gone, or has no such dose, is one that knows nothing of it; the page says so. */
    private static Optional<Known> answer(DoorFile file, int dose) throws InterruptedException {
        try (Visitor visitor = new Visitor(file)) {
            JsonNode said = JSON.readTree(visitor.look("/1/doses/" + dose));
            return Optional.of(new Known(dose, number(said, "delivered_ul"),
                number(said, "news_age_ms").map(Duration::ofMillis)));
        } catch (Unheard nobody) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(JsonNode said, String key) {
        JsonNode value = said.path(key);
        return value.isNumber() ? Optional.of(value.asLong()) : Optional.empty();
    }

    @Override public void close() {
        closing.countDown();
        thread.interrupt();
    }
}
