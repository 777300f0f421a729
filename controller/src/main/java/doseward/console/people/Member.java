package doseward.console.people;

import doseward.engine.Person;
import doseward.engine.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the people of an installation.
 *
 * @param acts the role in which they act; empty for one who only looks
 */
public record Member(String name, Optional<Role> acts, KeptSecret secret) {
    /** What one is called who may look and do nothing. */
    public static final String VIEWER = "viewer";
    private static final List<Role> ROLES =
        List.of(Role.NURSE, Role.PHYSICIAN, Role.PHARMACIST, Role.TECHNICIAN);

    public Member {
        if (!Person.isName(name)) {
            throw new IllegalArgumentException("this is no person's name: " + name);
        }
    }

    /** What a member's role may be called. */
    public static List<String> words() {
        return Stream.concat(ROLES.stream().map(Role::word), Stream.of(VIEWER)).toList();
    }

    /** Whether a role at the console is called so. */
    public static boolean isRole(String word) {
        return words().contains(word);
    }

    /** The role to act in that is called so; empty for one who only looks. */
    public static Optional<Role> acting(String word) {
        return Arrays.stream(Role.values()).filter(ROLES::contains)
            .filter(role -> role.word().equals(word)).findFirst();
    }

    /** Who acts; empty for one who only looks. */
    public Optional<Person> person() {
        return acts.map(role -> new Person(name, role));
    }

    /** As it is said and written: {@code nurse}. */
    public String role() {
        return acts.map(Role::word).orElse(VIEWER);
    }
}
