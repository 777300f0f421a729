package doseward.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys that one part of a file may have, each with the shape of its value. */
public final class Keys {
    private final List<Key> keys = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();
    private final List<Needed> conditional = new ArrayList<>();
    private final List<Needed> otherwise = new ArrayList<>();
    private Optional<String> waiver = Optional.empty();

    /** A key that must be said, as in "does not say {@code says}". */
    public Keys needs(String name, String says, Shape shape) {
        keys.add(new Key(name, Kind.NEEDED, says, example(shape), shape));
        return this;
    }

    /** A key that may be said; what it says is told to editors. */
    public Keys may(String name, String says, Shape shape) {
        keys.add(new Key(name, Kind.OPTIONAL, says, example(shape), shape));
        return this;
    }

    /** A key that must be said, with an example of its value. */
    public Keys needs(String name, String says, String example) {
        keys.add(new Key(name, Kind.NEEDED, says, example, Shapes.TEXT));
        return this;
    }

    public Keys may(String... names) {
        for (String name : names) {
            keys.add(new Key(name, Kind.OPTIONAL, "", "", Shapes.TEXT));
        }
        return this;
    }

    /** Keys with a number in their name, such as {@code doses-in-any-24-hours}. */
    public Keys family(String pattern, String example, String says, Shape shape) {
        families.add(new Family(pattern, example, says, shape));
        return this;
    }

    /** A key that must be said where another, which takes its place, is not. */
    public Keys needsUnless(String other, String name, String says, String example) {
        keys.add(new Key(name, Kind.OPTIONAL, says, example, Shapes.TEXT));
        otherwise.add(new Needed(other, Optional.empty(), List.of(name)));
        return this;
    }

    /** Keys that must be said where another key is. */
    public Keys needsWith(String key, String... needed) {
        conditional.add(new Needed(key, Optional.empty(), List.of(needed)));
        return this;
    }

    /** Keys that must be said where another key says this. */
    public Keys needsWhere(String key, String value, String... needed) {
        conditional.add(new Needed(key, Optional.of(value), List.of(needed)));
        return this;
    }

    /** A key with which nothing else need be said, for it takes the rest from elsewhere. */
    public Keys waivedBy(String key) {
        waiver = Optional.of(key);
        return this;
    }

    /** These keys and the others. */
    public Keys and(Keys others) {
        Keys both = new Keys();
        both.keys.addAll(keys);
        both.keys.addAll(others.keys);
        both.families.addAll(families);
        both.families.addAll(others.families);
        both.conditional.addAll(conditional);
        both.conditional.addAll(others.conditional);
        both.otherwise.addAll(otherwise);
        both.otherwise.addAll(others.otherwise);
        both.waiver = waiver.or(() -> others.waiver);
        return both;
    }

    private static String example(Shape shape) {
        return switch (shape) {
            case Shape.Words(var kind) -> shape == Shapes.TEXT ? "" : kind.examples().getFirst();
            case Shape.Closed(var words) -> words.getFirst();
            case Shape.Either(var shapes) -> example(shapes.getFirst());
            case Shape.Known _, Shape.Under _, Shape.Named _, Shape.BySign _, Shape.Items _ -> "";
            case Shape.Condition() -> "systolic pressure below 90 mmHg";
        };
    }

    List<Key> needed() {
        return keys.stream().filter(key -> key.kind() == Kind.NEEDED).toList();
    }

    Optional<Key> named(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst()
            .or(() -> families.stream().filter(family -> name.matches(family.pattern())).findFirst()
                .map(family -> new Key(name, Kind.OPTIONAL, family.says(), "", family.shape())));
    }

    List<String> names() {
        return Stream.concat(keys.stream().map(Key::name), families.stream().map(Family::example)).toList();
    }

    List<Key> all() {
        return List.copyOf(keys);
    }

    List<Family> families() {
        return List.copyOf(families);
    }

    List<Needed> conditional() {
        return List.copyOf(conditional);
    }

    List<Needed> otherwise() {
        return List.copyOf(otherwise);
    }

    Optional<String> waiver() {
        return waiver;
    }

    enum Kind { NEEDED, OPTIONAL }

    record Key(String name, Kind kind, String says, String example, Shape shape) {}

    /** Keys that must be said where a key is, or where it says this. */
    record Needed(String key, Optional<String> value, List<String> needed) {
        Needed {
            needed = List.copyOf(needed);
        }
    }

    record Family(String pattern, String example, String says, Shape shape) {}
}
