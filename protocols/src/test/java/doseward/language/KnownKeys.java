package doseward.language;

import doseward.language.source.Node;
import doseward.language.source.Node.Mapping;
import doseward.language.source.Node.Sequence;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The keys that the reader knows, by their place: the key that stands above them, or a kind of file. */
final class KnownKeys {
    private final TreeMap<String, TreeSet<String>> known = new TreeMap<>();
    private final TreeSet<String> needed = new TreeSet<>();

    /** Of the files that editors are told of, and of test files. */
    static KnownKeys all() {
        KnownKeys all = new KnownKeys();
        all.add("a protocol file", FileKind.PROTOCOL.keys());
        all.add("a drug file", FileKind.DRUG.keys());
        all.add("a signs file", FileKind.SIGNS.keys());
        FileKind.SIGNS.others().flatMap(Shape::below).ifPresent(keys -> all.add("a sign", keys));
        return all;
    }

    TreeMap<String, TreeSet<String>> byPlace() {
        return known;
    }

    boolean isNeeded(String place, String key) {
        return needed.contains(place + "/" + key);
    }

    private void add(String place, Keys keys) {
        TreeSet<String> here = known.computeIfAbsent(place, _ -> new TreeSet<>());
        keys.names().forEach(here::add);
        keys.needed().forEach(key -> needed.add(place + "/" + key.name()));
        keys.all().forEach(key ->
            key.shape().below().ifPresent(below -> add(place(place, key.name()), below)));
        keys.families().forEach(family ->
            family.shape().below().ifPresent(below -> add(place(place, family.example()), below)));
    }

    /** What stands below every limit is explained with the limits. */
    private static String place(String above, String key) {
        return above.equals("limits") ? above : key;
    }

    /** Every place and key, as {@code place/key}, that a file of these keys uses. */
    static Stream<String> used(String place, Keys keys, Mapping mapping) {
        return mapping.entries().stream().flatMap(entry -> keys.named(entry.key().text()).stream()
            .flatMap(key -> Stream.concat(Stream.of(place + "/" + written(keys, key.name())),
                used(place(place, key.name()), key.shape(), entry.value()))));
    }

    private static String written(Keys keys, String name) {
        return keys.families().stream().filter(family -> name.matches(family.pattern()))
            .filter(_ -> keys.all().stream().noneMatch(key -> key.name().equals(name)))
            .map(Keys.Family::example).findFirst().orElse(name);
    }

    private static Stream<String> used(String place, Shape shape, Node value) {
        return switch (shape) {
            case Shape.Under(var keys) -> mapping(value).stream().flatMap(one -> used(place, keys, one));
            case Shape.Named(var each) -> each(place, each, value);
            case Shape.BySign(var each) -> each(place, each, value);
            case Shape.Items(_, var each) -> value instanceof Sequence list
                ? list.items().stream().flatMap(item -> used(place, each, item)) : Stream.empty();
            case Shape.Either(var shapes) -> shapes.stream().flatMap(one -> used(place, one, value));
            case Shape.Words _, Shape.Closed _, Shape.Known _, Shape.Condition _ -> Stream.empty();
        };
    }

    private static Stream<String> each(String place, Shape each, Node value) {
        return mapping(value).stream().flatMap(one -> one.entries().stream())
            .flatMap(entry -> used(place, each, entry.value()));
    }

    private static Optional<Mapping> mapping(Node node) {
        return node instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }
}
