package doseward.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.controller.Controller;
import doseward.controller.Inbox;
import doseward.engine.Armings;
import doseward.engine.Course;
import doseward.engine.Event;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.engine.Opening;
import doseward.engine.Person;
import doseward.engine.Role;
import doseward.journal.Entry;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real controller on a simulated pump and simulated time, turned by a thread of its own, with its door. */
public final class Bench {
    static final JsonMapper JSON = new JsonMapper();
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Journal journal;
    private final Inbox inbox = new Inbox();
    private final Semaphore leave = new Semaphore(0);
    private final ReentrantLock turning = new ReentrantLock();
    private final Chronicle chronicle;
    private Thread loop;
    private final Path place;
    private Door door;
    private volatile Instant now = Il2.due(1).minus(Duration.ofMinutes(5));
    private volatile LongConsumer took = _ -> { };
    private int told;

    public Bench(Path folder) throws IOException {
        this(folder, Il2.opening());
    }

    Bench(Path folder, Opening opening) throws IOException {
        this(folder, new MemoryJournal(opening));
    }

    /** On a journal of the caller's. */
    public Bench(Path folder, Journal kept) throws IOException {
        place = folder.resolve("course.door");
        journal = kept;
        chronicle = new Chronicle(journal.opening(), System::nanoTime);
        door = open();
        loop = Thread.ofPlatform().name("bench loop").start(this::turn);
    }

    /** Another controller on the same journal, with a door of its own. */
    private Bench(Bench before) throws IOException {
        place = before.place;
        journal = before.journal;
        chronicle = new Chronicle(journal.opening(), System::nanoTime);
        now = before.now;
        door = open();
        loop = Thread.ofPlatform().name("bench loop").start(this::turn);
    }

    /** The controller and its door are gone, whatever they were doing, and started again. */
    Bench restarted() throws IOException, InterruptedException {
        close();
        return new Bench(this);
    }

    private Door open() throws IOException {
        return Door.open(0, new Door.Inside(journal.opening(), chronicle, inbox, () -> now), place,
            new SecureRandom());
    }

    private void turn() {
        try {
            Controller controller = new Controller(journal, Map.of("A", new BenchPump(() -> now)), inbox,
                at -> new Input.SelfTested(at, List.of("bench"), Optional.empty()),
                () -> Armings.found("release 1"));
            tell(controller.start(now));
            while (!leave.tryAcquire(2, TimeUnit.MILLISECONDS)) {
                turning.lockInterruptibly();
                try {
                    long before = System.nanoTime();
                    tell(controller.turn(now));
                    took.accept(System.nanoTime() - before);
                } finally {
                    turning.unlock();
                }
            }
        } catch (InterruptedException died) {
            leave.release();
        } catch (JournalFailed never) {
            throw new IllegalStateException(never);
        } finally {
            chronicle.left();
        }
    }

    private void tell(Course course) {
        List<Entry> news = List.copyOf(journal.entries().subList(told, journal.entries().size()));
        told += news.size();
        chronicle.turned(course, news);
    }

    /** Hears of each turn, on the loop's own thread, how long it took until the door knew of it; ns. */
    public void timesTurns(LongConsumer heard) {
        took = heard;
    }

    /** So many entries more than there are, each of some hundred bytes; they are on no disk. */
    public List<Entry> flood(int count) {
        long last = entries().size();
        return LongStream.rangeClosed(last + 1, last + count).mapToObj(number -> new Entry(number,
            new Input.Act(new Person("F. Lood", Role.NURSE), "flood-" + number, "flood",
                new Input.Hold(now, "F. Lood", "x".repeat(200))),
            List.<Event>of(new Event.InputRefused(now, "holding", "y".repeat(200))))).toList();
    }

    public void goTo(Instant moment) {
        now = moment;
    }

    public Instant now() {
        return now;
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    public Course course() {
        return chronicle.stand().course();
    }

    public List<Entry> entries() {
        return chronicle.after(0, Integer.MAX_VALUE);
    }

    public Path place() {
        return place;
    }

    Door door() {
        return door;
    }

    /** Lets no turn begin until the lock is given back by the same thread. */
    ReentrantLock turning() {
        return turning;
    }

    /** Ends the loop as a crash would: between two turns, whatever waits in its box. */
    void dies() {
        loop.interrupt();
    }

    /** Whether an act was handed in and waits for its turn. */
    boolean isAnActWaiting() {
        return chronicle.waiting() > 0;
    }

    public boolean isTurning() {
        return loop.isAlive();
    }

    public void stopTheLoop() throws InterruptedException {
        leave.release();
        loop.join();
    }

    void closeTheDoor() throws IOException {
        door.close();
    }

    void openTheDoorAnew() throws IOException {
        door = open();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(door.file().address() + path)).timeout(ANSWERS_WITHIN)
            .header("Authorization", "Bearer " + door.file().secret());
    }

    /** Sends it, and holds the answer against the file that describes the door. */
    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        String path = answer.request().uri().getPath().replaceAll("/1/acts/.+", "/1/acts/{key}")
            .replaceAll("/1/doses/.+", "/1/doses/{dose}");
        if (!answer.body().isEmpty()) {
            assertEquals(List.of(), Described.faults(answer.request().method().toLowerCase(Locale.ROOT), path,
                answer.statusCode(), answer.body()), answer.body());
        }
        return answer;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    JsonNode look(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " is answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    HttpRequest.Builder acting(String body) {
        return request("/1/acts").header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    }

    HttpResponse<String> act(String body) throws IOException, InterruptedException {
        return send(acting(body));
    }

    static String body(String name, String role, String key, String words) {
        return JSON.writeValueAsString(JSON.createObjectNode().put("key", key).put("words", words)
            .set("by", JSON.createObjectNode().put("name", name).put("role", role)));
    }

    /** Does it, in both steps where there are two. */
    public JsonNode does(String name, String role, String key, String words)
            throws IOException, InterruptedException {
        JsonNode first = JSON.readTree(act(body(name, role, key, words)).body());
        return first.path("came").asString().equals("read back")
            ? JSON.readTree(act(confirmed(body(name, role, key, words), first)).body()) : first;
    }

    static String confirmed(String body, JsonNode readBack) {
        return body.substring(0, body.length() - 1) + ",\"token\":" + readBack.get("token") + "}";
    }

    public void close() throws IOException, InterruptedException {
        stopTheLoop();
        door.close();
        client.close();
    }

    /** Keeps everything, and tells what is new. */
    private static final class MemoryJournal implements Journal {
        private final List<Entry> taken = new ArrayList<>();
        private final Opening opening;

        MemoryJournal(Opening opening) {
            this.opening = opening;
        }

        @Override public Opening opening() {
            return opening;
        }

        @Override public List<Entry> entries() {
            return taken;
        }

        @Override public void append(List<Entry> entries) {
            taken.addAll(entries);
        }

        @Override public void rest() {}

        @Override public void verify() {}

        @Override public void close() {}
    }
}
