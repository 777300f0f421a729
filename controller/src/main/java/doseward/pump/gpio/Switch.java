package doseward.pump.gpio;

import doseward.pump.gpio.Watch.Meaning;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.Lines;
import java.time.Duration;
import java.util.Optional;

/** A switch as it is: whether it says that something is wrong, and whether it can be believed. */
final class Switch implements AutoCloseable {
    /** Two contacts of one switch do not change at the same instant, but within this. */
    static final Duration CONTACTS_AGREE_WITHIN = Duration.ofMillis(100);

    /** Nobody presses a button for so long. */
    static final Duration BUTTON_IS_STUCK_AFTER = Duration.ofMinutes(1);

    private final Watch watch;
    private final Contact contact;
    private final Optional<Contact> twin;
    private long agreedAt;
    private long soundAt;
    private boolean speaks;

    Switch(Lines lines, Watch watch, long now) {
        this.watch = watch;
        this.contact = new Contact(lines, watch.wish(), watch.sound(), watch.settles(), now);
        try {
            this.twin = watch.twin().map(wish ->
                new Contact(lines, wish, watch.sound().opposite(), watch.settles(), now));
        } catch (LineFailed refused) {
            contact.close();
            throw refused;
        }
        this.agreedAt = now;
        this.soundAt = now;
    }

    void look(long now) {
        contact.look(now);
        twin.ifPresent(second -> second.look(now));
        if (twin.isEmpty() || twin.get().settled() != contact.settled()) {
            agreedAt = now;
        }
        boolean atOnce = watch.meaning() == Meaning.EMERGENCY_STOP
            && (contact.leftSoundness() || twin.map(Contact::leftSoundness).orElse(false));
        speaks = atOnce || contact.settled() != watch.sound()
            || twin.map(second -> second.settled() == watch.sound()).orElse(false);
        if (!speaks) {
            soundAt = now;
        }
    }

    Meaning meaning() {
        return watch.meaning();
    }

    /** Whether it says that something is wrong; of two contacts one is enough. */
    boolean speaks() {
        return speaks;
    }

    /** Whether it is a button that has been down for longer than anybody presses one. */
    boolean isStuckDown(long now) {
        return watch.meaning() == Meaning.EMERGENCY_STOP && now - soundAt >= BUTTON_IS_STUCK_AFTER.toNanos();
    }

    /** Why what it says can't be believed, if so. */
    Optional<String> fault(long now) {
        Optional<String> noise = contact.noise(now).or(() -> twin.flatMap(second -> second.noise(now)));
        if (noise.isPresent()) {
            return noise;
        }
        return now - agreedAt > CONTACTS_AGREE_WITHIN.toNanos()
            ? Optional.of("the two contacts of " + watch.wish().use()
                + " say different things; look for a stuck contact or a cut wire") : Optional.empty();
    }

    @Override public void close() {
        contact.close();
        twin.ifPresent(Contact::close);
    }
}
