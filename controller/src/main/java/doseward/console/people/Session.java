package doseward.console.people;

import doseward.engine.Person;
import java.time.Duration;
import java.util.Optional;

/**
 * Somebody who is signed in.
 *
 * @param token what each act must carry, so that no page of a stranger can act in this name
 * @param began when, by a clock that nobody sets; nanoseconds
 * @param touched when something was last touched
 * @param locked whether acting asks for the secret again
 */
public record Session(Member member, String token, long began, long touched, boolean locked) {

    /** Who acts in it; empty for one who only looks. */
    public Optional<Person> person() {
        return member.person();
    }

    /** As it stands at a moment: locked, once nothing has been touched for long enough. */
    Session at(long now) {
        boolean left = member.acts().isPresent() && now - touched >= PeopleBounds.LOCKS_AFTER.toNanos();
        return left ? lockedNow() : this;
    }

    boolean isOver(long now) {
        Duration lasts = member.acts().isPresent() ? PeopleBounds.SESSION_LASTS : PeopleBounds.VIEW_LASTS;
        return now - began >= lasts.toNanos();
    }

    Session touched(long now) {
        return locked ? this : unlocked(now);
    }

    Session unlocked(long now) {
        return new Session(member, token, began, now, false);
    }

    Session lockedNow() {
        return new Session(member, token, began, touched, true);
    }

    /** Without its token, which must not get into any log. */
    @Override public String toString() {
        return member.name() + ", " + member.role();
    }
}
