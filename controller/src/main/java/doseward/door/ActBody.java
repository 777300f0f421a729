package doseward.door;

import doseward.door.Problem.Kind;
import doseward.engine.Input;
import doseward.engine.Person;
import doseward.engine.Role;
import doseward.hash.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What somebody sent to act: who, under which key, in which words, and, once it was read back, its token.
 */
record ActBody(Person person, String key, String words, Optional<String> token) {
    private static final List<String> KEYS = List.of("by", "key", "words", "token");
    private static final List<String> BY = List.of("name", "role");
    /** Enough that no two acts have the same by chance. */
    private static final int HASH_DIGITS = 32;

    static ActBody of(byte[] body) throws Refused {
        JsonNode all = object(parsed(body), "/", KEYS);
        JsonNode by = object(present(all, "by", ""), "/by", BY);
        String name = text(by, "name", "/by");
        String role = text(by, "role", "/by");
        String key = text(all, "key", "");
        check(Person.isName(name), "\"" + Texts.cut(name) + "\" can't stand for a person", "/by/name",
            "write the name as on the badge, on one line: N. Urse");
        Role known = Role.called(role).orElseThrow(() -> new Refused(Kind.MALFORMED,
            "nobody acts as a \"" + Texts.cut(role) + "\"", "/by/role",
            "write one of " + String.join(", ", Role.words())));
        check(Input.Act.isKey(key), "the key is not plain", "/key",
            "make one of letters, digits, points and hyphens, anew for each act");
        return new ActBody(new Person(name, known), key, text(all, "words", ""),
            all.has("token") ? Optional.of(text(all, "token", "")) : Optional.empty());
    }

    /** A hash of all but the key and the token. */
    String matter() {
        return Sha256.hex(person + "\n" + words).substring(0, HASH_DIGITS);
    }

    private static JsonNode parsed(byte[] body) throws Refused {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return Json.MAPPER.readTree(text);
        } catch (CharacterCodingException notText) {
            throw new Refused(Kind.MALFORMED, "the body is not UTF-8", "/", "send JSON in UTF-8");
        } catch (JacksonException broken) {
            throw new Refused(Kind.MALFORMED, "the body is no sound JSON: "
                + Texts.cut(broken.getOriginalMessage()), "/", "send one JSON object");
        }
    }

    private static JsonNode object(JsonNode node, String place, List<String> keys) throws Refused {
        check(node.isObject(), "there is no object", place,
            "send an object with " + String.join(", ", keys));
        for (String key : node.propertyNames()) {
            check(keys.contains(key), "\"" + Texts.cut(key) + "\" is unknown", place,
                "leave it out; known are " + String.join(", ", keys));
        }
        return node;
    }

    private static JsonNode present(JsonNode object, String key, String place) throws Refused {
        check(object.has(key), "\"" + key + "\" is missing", place + "/" + key, "add it");
        return object.get(key);
    }

    private static String text(JsonNode object, String key, String place) throws Refused {
        JsonNode text = present(object, key, place);
        check(text.isString() && text.stringValue().length() <= DoorBounds.LONGEST_WORDS
                && !text.stringValue().isBlank(),
            "\"" + key + "\" is not a text of 1 to " + DoorBounds.LONGEST_WORDS + " letters",
            place + "/" + key, "write such a text");
        return text.stringValue();
    }

    private static void check(boolean holds, String otherwise, String place, String mend) throws Refused {
        if (!holds) {
            throw new Refused(Kind.MALFORMED, otherwise, place, mend);
        }
    }
}
