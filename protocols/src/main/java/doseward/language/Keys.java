package doseward.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys that one part of a file may have. */
public final class Keys {
    private final List<Key> keys = new ArrayList<>();

    /** A key that must be said, as in "does not say {@code says}", with an example of its value. */
    public Keys needs(String name, String says, String example) {
        keys.add(new Key(name, Kind.NEEDED, says, example));
        return this;
    }

    public Keys may(String... names) {
        for (String name : names) {
            keys.add(new Key(name, Kind.OPTIONAL, "", ""));
        }
        return this;
    }

    /** Keys of the language that this version can't do; what to write instead, or nothing. */
    public Keys later(String instead, String... names) {
        for (String name : names) {
            keys.add(new Key(name, Kind.LATER, instead, ""));
        }
        return this;
    }

    List<Key> needed() {
        return keys.stream().filter(key -> key.kind() == Kind.NEEDED).toList();
    }

    Optional<Key> named(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    List<String> names() {
        return keys.stream().filter(key -> key.kind() != Kind.LATER).map(Key::name).toList();
    }

    enum Kind { NEEDED, OPTIONAL, LATER }

    record Key(String name, Kind kind, String says, String example) {}
}
