package doseward.console.people;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;

/** Lets people in by name and secret, as their file says at that moment, and knows who is in. */
public final class Entrance {
    /** One secret at a time is hashed: guessing never takes more than one core from the controller. */
    private final Semaphore hashing = new Semaphore(1);
    private final Path file;
    private final Sessions sessions;
    private final Guesses ofPeople;
    private final Guesses ofAddresses;
    private final KeptSecret nobodys;

    /**
     * By this file of people.
     *
     * @param nanos counts nanoseconds from anywhere, and only on
     */
    public Entrance(Path file, SecureRandom chance, LongSupplier nanos) {
        this.file = file;
        this.sessions = new Sessions(chance, nanos);
        this.ofPeople = new Guesses(PeopleBounds.FREE_OF_A_PERSON, nanos);
        this.ofAddresses = new Guesses(PeopleBounds.FREE_OF_AN_ADDRESS, nanos);
        this.nobodys = KeptSecret.nobodys(chance);
    }

    /** What came of somebody's coming. */
    public sealed interface Came {}

    /** They are in, under this number. */
    public record In(String id) implements Came {}

    /** It is they, though they are not let in: they do one thing at another's screen. */
    public record Vouched(Member member) implements Came {}

    /** Name and secret don't belong together; nobody is told which is wrong. */
    public record Wrong() implements Came {}

    /** Too many were wrong: nothing was looked at, and may be tried again after this. */
    public record Wait(Duration until) implements Came {}

    /**
     * Tries a name and a secret.
     *
     * @throws IOException with a sentence, where the file of people can't be read
     */
    public Came come(String name, char[] secret, String address) throws IOException, InterruptedException {
        Optional<Member> member = PeopleFile.read(file).called(name);
        Optional<Came> objection = objection(name, member, secret, address);
        return objection.orElseGet(() -> new In(sessions.open(member.orElseThrow())));
    }

    /**
     * Whoever is in, and says their secret again, may act again.
     *
     * @throws IOException with a sentence, where the file of people can't be read
     */
    public Came unlock(String id, char[] secret, String address) throws IOException, InterruptedException {
        Optional<Member> member = session(id).map(Session::member);
        if (member.isEmpty()) {
            return new Wrong();
        }
        Optional<Came> objection = objection(member.get().name(), member, secret, address);
        if (objection.isEmpty()) {
            sessions.unlock(id);
        }
        return objection.orElseGet(() -> new In(id));
    }

    /**
     * Whoever does one thing at a screen at which another is signed in says a name and a secret for it.
     *
     * @throws IOException with a sentence, where the file of people can't be read
     */
    public Came vouch(String name, char[] secret, String address) throws IOException, InterruptedException {
        Optional<Member> member = PeopleFile.read(file).called(name);
        Optional<Came> objection = objection(name, member, secret, address);
        return objection.orElseGet(() -> new Vouched(member.orElseThrow()));
    }

    /** A name that nobody has takes as long as one that somebody has. */
    private Optional<Came> objection(String name, Optional<Member> member, char[] secret, String address)
            throws InterruptedException {
        hashing.acquire();
        try {
            Optional<Duration> wait = waits(name, address);
            if (wait.isPresent()) {
                return Optional.of(new Wait(wait.get()));
            }
            if (member.map(Member::secret).orElse(nobodys).is(secret) && member.isPresent()) {
                ofPeople.right(name);
                ofAddresses.right(address);
                return Optional.empty();
            }
            ofPeople.wrong(name);
            ofAddresses.wrong(address);
            return Optional.of(new Wrong());
        } finally {
            hashing.release();
        }
    }

    /**
     * Who is in under this number; whoever was taken out of the file, or has another role or secret there, is
     * out.
     *
     * @throws IOException with a sentence, where the file of people can't be read
     */
    public Optional<Session> session(String id) throws IOException {
        Optional<Session> session = sessions.find(id);
        if (session.isPresent() && !PeopleFile.read(file).all().contains(session.get().member())) {
            sessions.close(id);
            return Optional.empty();
        }
        return session;
    }

    /** How long whoever tries next must wait, under this name or from this address. */
    public Optional<Duration> waits(String name, String address) {
        return ofPeople.waits(name).or(() -> ofAddresses.waits(address));
    }

    /** Those who are in. */
    public Sessions sessions() {
        return sessions;
    }
}
