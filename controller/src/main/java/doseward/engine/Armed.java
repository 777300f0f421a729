package doseward.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a course is armed.
 *
 * @param found what would run, as a controller found it last
 * @param looked whether the controller that is up now has looked; until then nothing is armed
 * @param armers those who have armed what was found, the first first
 * @param since when there were enough of them
 */
public record Armed(Optional<Fingerprint> found, boolean looked, List<Armer> armers,
        Optional<Instant> since) {
    /** Nobody has looked yet. */
    public static final Armed NOT = new Armed(Optional.empty(), false, List.of(), Optional.empty());

    public Armed {
        armers = List.copyOf(armers);
    }

    /**
     * A person who has armed it, and how.
     *
     * @param code that they named
     */
    public record Armer(Instant at, String by, Role role, String code) {
        /** As in a sentence: {@code N. Urse, nurse}. */
        @Override public String toString() {
            return by + ", " + role.word();
        }
    }

    /** Whether all who must have armed what the controller that is up now would run. */
    public boolean stands() {
        return looked && since.isPresent();
    }

    /** What people name to arm it; empty until the controller has looked. */
    public Optional<String> code() {
        return looked ? found.map(Fingerprint::code) : Optional.empty();
    }

    boolean hasArmed(String by) {
        return armers.stream().anyMatch(one -> Dosing.person(one.by()).equals(Dosing.person(by)));
    }

    /** A controller that comes up has looked at nothing yet, whatever the one before it found. */
    Armed cameUp() {
        return new Armed(found, false, armers, since);
    }

    Armed after(ArmingEvent event) {
        return switch (event) {
            case ArmingEvent.FingerprintTaken taken ->
                new Armed(Optional.of(taken.found()), true, armers, since);
            case ArmingEvent.PersonArmed one -> new Armed(found, looked, Stream.concat(armers.stream(),
                Stream.of(new Armer(one.at(), one.by(), one.role(), one.code()))).toList(), since);
            case ArmingEvent.CourseArmed armed ->
                new Armed(found, looked, armers, Optional.of(armed.at()));
            case ArmingEvent.CourseDisarmed _ ->
                new Armed(found, looked, List.of(), Optional.empty());
        };
    }
}
