package doseward.pump.mqtt;

import doseward.pump.Token;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of one message, each to be asked for once. Remembers the first thing that is wrong, and goes on
 * with a harmless value in its place, so that a reader reads straight on and asks once, at its end, whether
 * all was well.
 */
final class Fields {
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxDocumentLength(WireBounds.MOST_BYTES)
                .maxNestingDepth(WireBounds.DEEPEST).build()).build())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .build();
    static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1," + WireBounds.LONGEST_ID + "}");

    private static final Pattern TOKEN = Pattern.compile("([^/]+)/([1-9][0-9]{0,8})/([1-9][0-9]{0,8})");
    private static final Token NO_TOKEN = new Token("none", 1, 1);

    private final SortedMap<String, JsonNode> unread = new TreeMap<>();
    private Optional<String> trouble = Optional.empty();

    private Fields() {}

    static Fields of(byte[] message) {
        Fields fields = new Fields();
        if (message.length > WireBounds.MOST_BYTES) {
            fields.wrong("it has " + message.length + " bytes, more than " + WireBounds.MOST_BYTES);
            return fields;
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(message)).toString();
            fields.take(JSON.readTree(text));
        } catch (CharacterCodingException e) {
            fields.wrong("it is not UTF-8");
        } catch (JacksonException e) {
            fields.wrong("it is not one sound JSON object: "
                + cut(e.getOriginalMessage(), WireBounds.LONGEST_TEXT));
        }
        fields.version();
        return fields;
    }

    /** The value, unless something was wrong or is left over. */
    <T> Decoded<T> meaning(T value) {
        if (!unread.isEmpty()) {
            wrong("it has an unknown key \"" + cut(unread.firstKey(), WireBounds.LONGEST_ID) + "\"");
        }
        return trouble.isPresent() ? new Decoded.Bad<>(trouble.get()) : new Decoded.Good<>(value);
    }

    long number(String key, long least, long most) {
        JsonNode node = unread.remove(key);
        if (node == null) {
            return wrong(quoted(key) + " is missing", least);
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            return wrong(quoted(key) + " is not a whole number", least);
        }
        long number = node.longValue();
        if (number < least || number > most) {
            return wrong(quoted(key) + " lies between " + least + " and " + most + ", not at " + number,
                least);
        }
        return number;
    }

    String text(String key) {
        JsonNode node = unread.remove(key);
        if (node == null) {
            return wrong(quoted(key) + " is missing", "");
        }
        if (!node.isString() || node.stringValue().length() > WireBounds.LONGEST_TEXT) {
            return wrong(quoted(key) + " is not a text of at most " + WireBounds.LONGEST_TEXT + " letters",
                "");
        }
        return node.stringValue();
    }

    String id(String key) {
        String text = text(key);
        return ID.matcher(text).matches() ? text : wrong(quoted(key) + " is not a plain id", "none");
    }

    Token token(String key) {
        var parts = TOKEN.matcher(text(key));
        if (!parts.matches() || parts.group(1).isBlank()) {
            return wrong(quoted(key) + " does not read course/dose/attempt", NO_TOKEN);
        }
        return new Token(parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    /** A word of a closed list: the enum's constant in small letters. */
    <E extends Enum<E>> E word(String key, Class<E> words) {
        String text = text(key);
        for (E word : words.getEnumConstants()) {
            if (inWire(word).equals(text)) {
                return word;
            }
        }
        return wrong(quoted(key) + " is not a known word", words.getEnumConstants()[0]);
    }

    /** Words of a closed list, each at most once; there may be none. */
    <E extends Enum<E>> List<E> words(String key, Class<E> words) {
        JsonNode node = unread.remove(key);
        if (node == null || !node.isArray() || node.size() > words.getEnumConstants().length) {
            return wrong(quoted(key) + " is not a list of words", List.of());
        }
        List<E> all = new ArrayList<>();
        for (JsonNode each : node) {
            Arrays.stream(words.getEnumConstants())
                .filter(word -> each.isString() && inWire(word).equals(each.stringValue())).forEach(all::add);
        }
        check(all.size() == node.size() && all.stream().distinct().count() == all.size(),
            quoted(key) + " is not a list of known words, each once");
        return all;
    }

    boolean truth(String key) {
        JsonNode node = unread.remove(key);
        return node != null && node.isBoolean() ? node.booleanValue()
            : wrong(quoted(key) + " is not true or false", false);
    }

    static void put(ObjectNode message, String key, List<? extends Enum<?>> words) {
        ArrayNode list = message.putArray(key);
        words.forEach(word -> list.add(inWire(word)));
    }

    /** The fields of the object under the key; what is wrong with them must be {@link #adopt}ed. */
    Fields object(String key) {
        Fields inner = new Fields();
        JsonNode node = unread.remove(key);
        if (node == null) {
            inner.wrong(quoted(key) + " is missing");
        } else {
            inner.take(node);
        }
        return inner;
    }

    /** The meanings of the objects in the list under the key; what is wrong is wrong here too. */
    <T> List<T> list(String key, int most, Function<Fields, Decoded<T>> read, T instead) {
        JsonNode node = unread.remove(key);
        if (node == null || !node.isArray() || node.isEmpty() || node.size() > most) {
            return List.of(wrong(quoted(key) + " is not a list of 1 to " + most + " objects", instead));
        }
        List<T> all = new ArrayList<>();
        for (JsonNode each : node) {
            Fields inner = new Fields();
            inner.take(each);
            all.add(adopt(read.apply(inner), instead));
        }
        return all;
    }

    /** The meaning of an inner object; what was wrong with it is wrong with this one too. */
    <T> T adopt(Decoded<T> inner, T instead) {
        return switch (inner) {
            case Decoded.Good<T>(T value) -> value;
            case Decoded.Bad<T>(String why) -> wrong(why, instead);
        };
    }

    void check(boolean holds, String otherwise) {
        if (!holds) {
            wrong(otherwise);
        }
    }

    static String inWire(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** At most so many letters, never half of one. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private void version() {
        if (trouble.isEmpty()) {
            check(number("v", 0, Integer.MAX_VALUE) == Wire.VERSION, "its version is not " + Wire.VERSION);
        }
    }

    private void take(JsonNode node) {
        if (!node.isObject()) {
            wrong("it is not a JSON object");
        }
        node.properties().forEach(field -> unread.put(field.getKey(), field.getValue()));
    }

    private void wrong(String why) {
        if (trouble.isEmpty()) {
            trouble = Optional.of(why);
        }
    }

    private <T> T wrong(String why, T instead) {
        wrong(why);
        return instead;
    }

    private static String quoted(String key) {
        return "\"" + key + "\"";
    }
}
