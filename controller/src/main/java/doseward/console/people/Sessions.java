package doseward.console.people;

import doseward.hash.Sha256;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Who is signed in, each under a number that nobody can guess and that is told once. Kept in memory alone,
 * under hashes: a restart signs everybody out, and nothing that is kept opens a session. Safe for many
 * threads.
 */
public final class Sessions {
    private static final int BYTES = 32;

    private final TreeMap<String, Session> all = new TreeMap<>();
    private final SecureRandom chance;
    private final LongSupplier nanos;

    Sessions(SecureRandom chance, LongSupplier nanos) {
        this.chance = chance;
        this.nanos = nanos;
    }

    /** A new one; its number is always new, whoever came with which. */
    synchronized String open(Member member) {
        makeRoom(session -> session.member().name().equals(member.name()), PeopleBounds.SESSIONS_A_PERSON);
        makeRoom(session -> true, PeopleBounds.MOST_SESSIONS);
        String id = random();
        long now = nanos.getAsLong();
        all.put(Sha256.hex(id), new Session(member, random(), now, now, false));
        return id;
    }

    private void makeRoom(Predicate<Session> of, int most) {
        all.values().removeIf(session -> session.isOver(nanos.getAsLong()));
        List<Map.Entry<String, Session>> theirs = all.entrySet().stream()
            .filter(one -> of.test(one.getValue())).sorted(Comparator.comparing(one ->
                one.getValue().touched())).toList();
        theirs.stream().limit(Math.max(0, theirs.size() - most + 1)).map(Map.Entry::getKey).toList()
            .forEach(all::remove);
    }

    /** The one under this number, as it stands now; empty when it is over, or there is none. */
    public synchronized Optional<Session> find(String id) {
        long now = nanos.getAsLong();
        return Optional.ofNullable(all.get(Sha256.hex(id))).filter(session -> !session.isOver(now))
            .map(session -> session.at(now));
    }

    /** Somebody is there, and has touched something. */
    public synchronized void touch(String id) {
        change(id, session -> session.touched(nanos.getAsLong()));
    }

    /** Acting asks for the secret again. */
    public synchronized void lock(String id) {
        change(id, Session::lockedNow);
    }

    synchronized void unlock(String id) {
        change(id, session -> session.unlocked(nanos.getAsLong()));
    }

    private void change(String id, UnaryOperator<Session> how) {
        find(id).ifPresent(session -> all.put(Sha256.hex(id), how.apply(session)));
    }

    /** Ends it; its number opens nothing any more. */
    public synchronized void close(String id) {
        all.remove(Sha256.hex(id));
    }

    private String random() {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
