package doseward.language;

import java.util.List;
import java.util.Optional;

/** What may stand after a key; read by {@link Part}, and told to editors as a schema. */
public sealed interface Shape {

    /** Words of one kind, which a pattern tells from others. */
    record Words(WordKind kind) implements Shape {}

    /** One of a few words of the language. */
    record Closed(List<String> words) implements Shape {
        public Closed {
            words = List.copyOf(words);
        }
    }

    /** A name from the files that a protocol leans on. */
    record Known(Names names) implements Shape {}

    /** Keys of the language below the key. */
    record Under(Keys keys) implements Shape {}

    /** Entries whose keys are names of the file's own. */
    record Named(Shape each) implements Shape {}

    /** Entries whose keys are names of signs. */
    record BySign(Shape each) implements Shape {}

    /**
     * A list.
     *
     * @param called how a message names one item
     */
    record Items(String called, Shape each) implements Shape {}

    /** A condition: words, or lists under {@code any of}, {@code all of} and {@code none of}. */
    record Condition() implements Shape {}

    /** Any of these. */
    record Either(List<Shape> shapes) implements Shape {
        public Either {
            shapes = List.copyOf(shapes);
        }
    }

    /** Closed lists of names that stand in files. */
    enum Names { DRUGS, SIGNS }

    static Shape either(Shape... shapes) {
        return new Either(List.of(shapes));
    }

    static Shape items(String called, Keys keys) {
        return new Items(called, new Under(keys));
    }

    /** The keys that stand below a key of this shape, if keys of the language do. */
    default Optional<Keys> below() {
        return switch (this) {
            case Under(var keys) -> Optional.of(keys);
            case Items(_, var each) -> each.below();
            case Named(var each) -> each.below();
            case BySign(var each) -> each.below();
            case Either(var shapes) -> shapes.stream().flatMap(shape -> shape.below().stream()).findFirst();
            case Words _, Closed _, Known _, Condition _ -> Optional.empty();
        };
    }

    /** As in "takes {@code a time, such as 8 hours}". */
    default String wanted() {
        return switch (this) {
            case Words(var kind) -> kind.noun() + ", such as `" + kind.examples().getFirst() + "`";
            case Closed(var words) -> "`" + String.join("` or `", words) + "`";
            case Known(var names) -> names == Names.DRUGS ? "the name of a drug" : "the name of a sign";
            case Under _ -> "keys below it";
            case Named _, BySign _ -> "names below it, each with its own";
            case Items(_, var each) -> each.below().isPresent() ? "a list of items with keys" : "a list";
            case Condition _ -> "one condition, or `any of` or `all of` with a list";
            case Either(var shapes) -> String.join(", or ", shapes.stream().map(Shape::wanted).toList());
        };
    }
}
