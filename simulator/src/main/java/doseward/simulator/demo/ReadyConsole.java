package doseward.simulator.demo;

import doseward.console.Console;
import doseward.console.people.KeptSecret;
import doseward.console.people.Member;
import doseward.console.people.People;
import doseward.console.people.PeopleFile;
import doseward.controller.Inbox;
import doseward.door.Chronicle;
import doseward.door.Door;
import doseward.door.DoorFile;
import doseward.engine.Course;
import doseward.journal.Journal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A console before the demo's ward, with people who are ready to sign in by a PIN that is made for this run
 * alone. The ward's time then goes no faster than can be followed: a minute a second, and a second a leap at
 * most.
 */
public final class ReadyConsole implements Bystanders {
    private static final int FASTER = 60;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final int PINS = 1_000_000;
    private static final List<Ready> READY = List.of(new Ready("Ida", "nurse"), new Ready("Noor", "nurse"),
        new Ready("Greta", "physician"), new Ready("Otto", "pharmacist"), new Ready("Wanda", "viewer"));

    private final Semaphore never = new Semaphore(0);
    private final Journal journal;
    private final InstantSource clock;
    private final Chronicle chronicle;
    private final Door door;
    private final Console console;
    private int told;
    private Instant before;

    private record Ready(String name, String role) {}

    private ReadyConsole(Journal journal, InstantSource clock, Chronicle chronicle, Door door,
            Console console) {
        this.journal = journal;
        this.clock = clock;
        this.chronicle = chronicle;
        this.door = door;
        this.console = console;
        this.before = clock.instant();
    }

    /** One whose files lie in this folder, and that says where it is, and who may sign in. */
    public static Bystanders.Invited in(Path folder, PrintWriter out, SecureRandom chance) {
        return (journal, inbox, clock) -> {
            try {
                return open(folder, out, chance, journal, inbox, clock);
            } catch (IOException trouble) {
                throw new UncheckedIOException("the demo's console can't be opened", trouble);
            }
        };
    }

    private static ReadyConsole open(Path folder, PrintWriter out, SecureRandom chance, Journal journal,
            Inbox inbox, InstantSource clock) throws IOException {
        Chronicle chronicle = new Chronicle(journal.opening(), System::nanoTime);
        String pin = pin(chance);
        Path people = folder.resolve("people.yaml");
        PeopleFile.write(people, ready(KeptSecret.of(pin.toCharArray(), chance)));
        Door door = Door.open(0, new Door.Inside(journal.opening(), chronicle, inbox, clock),
            DoorFile.beside(folder.resolve("demo.db")), chance);
        Console console = Console.open(0, door.file(), people, out::println, chance);
        out.println("Its console is at " + console.address() + ". Sign in by the PIN " + pin + " as "
            + READY.stream().map(one -> one.name() + " (" + one.role() + ")")
                .collect(Collectors.joining(", ")) + ".");
        out.flush();
        return new ReadyConsole(journal, clock, chronicle, door, console);
    }

    private static String pin(SecureRandom chance) {
        String pin = String.format(Locale.ROOT, "%06d", chance.nextInt(PINS));
        return KeptSecret.isGood(pin.toCharArray()) ? pin : pin(chance);
    }

    /** One hash for all of them: they are one person at one screen. */
    private static People ready(KeptSecret secret) {
        return new People(READY.stream()
            .map(one -> new Member(one.name(), Member.acting(one.role()), secret)).toList());
    }

    @Override public void turned(Course course) {
        chronicle.turned(course, List.copyOf(journal.entries().subList(told, journal.entries().size())));
        told = journal.entries().size();
        follow();
    }

    /**
     * Waits for what the ward's clock has gone on, so many times faster; whoever interrupts ends the waiting.
     */
    private void follow() {
        Duration leapt = Duration.between(before, clock.instant()).dividedBy(FASTER);
        before = clock.instant();
        try {
            if (never.tryAcquire(Math.min(leapt.toNanos(), LONGEST_WAIT.toNanos()), TimeUnit.NANOSECONDS)) {
                throw new IllegalStateException("nobody gives this permit");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override public void close() {
        chronicle.left();
        console.close();
        try {
            door.close();
        } catch (IOException stays) {
            throw new UncheckedIOException("the demo's door could not be closed", stays);
        }
    }
}
