package doseward.language;

import doseward.language.Keys.Family;
import doseward.language.Keys.Key;
import doseward.language.Keys.Needed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What editors are told of a kind of file, as a JSON Schema: its keys, the words of its values, the names
 * that stand in other files. It is made of the same keys and shapes that files are read by.
 */
public final class Schema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Library library;
    private final TreeMap<String, Object> defs = new TreeMap<>();

    private Schema(Library library) {
        this.library = library;
    }

    /** The schema of a kind of file. */
    public static String of(FileKind kind, Library library) {
        Schema schema = new Schema(library);
        Map<String, Object> top = schema.object(kind.keys());
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", DIALECT);
        all.put("title", kind.title());
        all.putAll(top);
        kind.others().ifPresent(each -> all.put("additionalProperties", schema.value(each)));
        all.put("$defs", schema.defs);
        return JsonText.of(all);
    }

    private Map<String, Object> object(Keys keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.all().forEach(key -> properties.put(key.name(), property(key)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        families(keys, schema);
        List<String> needed = keys.needed().stream().map(Key::name).toList();
        if (keys.waiver().isEmpty() && !needed.isEmpty()) {
            schema.put("required", needed);
        }
        List<Object> conditional = new ArrayList<>(keys.conditional().stream()
            .map(one -> conditional(one, keys)).toList());
        keys.waiver().ifPresent(waiver -> conditional.add(either(one("required", List.of(waiver)),
            one("required", needed))));
        if (!conditional.isEmpty()) {
            schema.put("allOf", conditional);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private void families(Keys keys, Map<String, Object> schema) {
        Map<String, Object> patterns = new LinkedHashMap<>();
        for (Family family : keys.families()) {
            patterns.put("^" + family.pattern() + "$",
                described(value(family.shape()), family.says()));
        }
        if (!patterns.isEmpty()) {
            schema.put("patternProperties", patterns);
        }
    }

    private static Map<String, Object> conditional(Needed needed, Keys keys) {
        Map<String, Object> applies = new LinkedHashMap<>();
        needed.value().ifPresent(value -> applies.put("properties",
            one(needed.key(), one("const", value))));
        applies.put("required", List.of(needed.key()));
        keys.waiver().ifPresent(waiver -> applies.put("not", one("required", List.of(waiver))));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("if", applies);
        schema.put("then", one("required", needed.needed()));
        return schema;
    }

    private Map<String, Object> property(Key key) {
        return described(value(key.shape()), key.says());
    }

    private static Map<String, Object> one(String key, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(key, value);
        return schema;
    }

    private static Map<String, Object> described(Map<String, Object> schema, String says) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (!says.isEmpty()) {
            all.put("description", Character.toUpperCase(says.charAt(0)) + says.substring(1) + ".");
        }
        all.putAll(schema);
        return all;
    }

    private Map<String, Object> value(Shape shape) {
        return switch (shape) {
            case Shape.Words(var kind) -> words(kind);
            case Shape.Closed(var words) -> one("enum", Stream.concat(words.stream().map(Object.class::cast),
                words.stream().flatMap(Schema::asRead)).toList());
            case Shape.Known(var names) -> one("enum", names(names));
            case Shape.Under(var keys) -> object(keys);
            case Shape.Named(var each) -> named(one("pattern", pattern(Shapes.NAME)), each);
            case Shape.BySign(var each) -> named(one("enum", names(Shape.Names.SIGNS)), each);
            case Shape.Items(_, var each) -> list(value(each));
            case Shape.Condition() -> condition();
            case Shape.Either(var shapes) -> one("anyOf", shapes.stream().map(this::value).toList());
        };
    }

    /** What a reader of YAML takes such a word for, if for something else. */
    private static Stream<Object> asRead(String word) {
        return switch (word) {
            case "true" -> Stream.of(Boolean.TRUE);
            case "false" -> Stream.of(Boolean.FALSE);
            default -> word.matches("[0-9]+") ? Stream.of(Integer.valueOf(word)) : Stream.empty();
        };
    }

    private List<String> names(Shape.Names names) {
        return switch (names) {
            case DRUGS -> library.drugs();
            case SIGNS -> library.signs().stream().map(sign -> sign.name()).toList();
        };
    }

    private static String pattern(Shape shape) {
        return shape instanceof Shape.Words(var kind) ? kind.pattern() : ".+";
    }

    private Map<String, Object> named(Map<String, Object> names, Shape each) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("minProperties", 1);
        schema.put("propertyNames", names);
        schema.put("additionalProperties", value(each));
        return schema;
    }

    private static Map<String, Object> list(Map<String, Object> each) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("minItems", 1);
        schema.put("items", each);
        return schema;
    }

    private static Map<String, Object> either(Object one, Object other) {
        return one("anyOf", List.of(one, other));
    }

    /** A reader of YAML takes words such as {@code 5} for a number, and words they are all the same. */
    private Map<String, Object> words(WordKind kind) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("type", "string");
        words.put("pattern", kind.pattern());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", Character.toUpperCase(kind.noun().charAt(0)) + kind.noun().substring(1));
        if ("5".matches(kind.pattern())) {
            Map<String, Object> number = new LinkedHashMap<>();
            number.put("type", "integer");
            if (!"-5".matches(kind.pattern())) {
                number.put("minimum", "0".matches(kind.pattern()) ? 0 : 1);
            }
            schema.putAll(either(words, number));
        } else {
            schema.putAll(words);
        }
        schema.put("examples", kind.examples());
        defs.put(kind.name(), schema);
        return reference(kind.name());
    }

    private static Map<String, Object> reference(String name) {
        return one("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> condition() {
        Map<String, Object> lists = new TreeMap<>(Comparator.naturalOrder());
        List.of("any of", "all of", "none of").forEach(word -> lists.put(word, list(reference("condition"))));
        Map<String, Object> nested = new LinkedHashMap<>();
        nested.put("type", "object");
        nested.put("minProperties", 1);
        nested.put("maxProperties", 1);
        nested.put("properties", lists);
        nested.put("additionalProperties", false);
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("type", "string");
        words.put("pattern", Shapes.CONDITION_PATTERN);
        words.put("examples", List.of("systolic pressure below 90 mmHg",
            "heart rhythm is atrial fibrillation or supraventricular tachycardia"));
        defs.put("condition", either(words, nested));
        return reference("condition");
    }
}
