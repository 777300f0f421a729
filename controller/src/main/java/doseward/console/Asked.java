package doseward.console;

import doseward.door.Json;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A request as it came.
 *
 * @param path as it was sent, nothing in it decoded
 * @param query what stands behind the question mark, likewise; empty where nothing does
 * @param headers each name in small letters
 * @param address where it comes from
 */
record Asked(String method, String path, Optional<String> query, SortedMap<String, List<String>> headers,
        String address, byte[] body) {

    Asked {
        headers = new TreeMap<>(headers);
    }

    Asked with(byte[] read) {
        return new Asked(method, path, query, headers, address, read);
    }

    /** The header that may stand once; empty when it does not. */
    Optional<String> header(String name) throws Refused {
        List<String> all = headers.getOrDefault(name, List.of());
        if (all.size() > 1) {
            throw malformed("it has the header " + name + " more than once");
        }
        return all.stream().findFirst();
    }

    /** The cookie of this name; one that is there twice is none. */
    Optional<String> cookie(String name) throws Refused {
        List<String> all = header("cookie").stream().flatMap(line -> List.of(line.split("; *")).stream())
            .filter(one -> one.startsWith(name + "=")).map(one -> one.substring(name.length() + 1)).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** Texts under these keys, of a body that has those and perhaps some others. */
    SortedMap<String, String> texts(List<String> needed, List<String> may) throws Refused {
        if (header("content-type").filter(type ->
                type.matches("application/json(; ?charset=(utf-8|UTF-8))?")).isEmpty()) {
            throw new Refused(415, "wrong-type", "it is not said to be JSON", "send it from a page of ours");
        }
        JsonNode all = parsed();
        SortedMap<String, String> texts = new TreeMap<>();
        for (String key : all.propertyNames()) {
            JsonNode value = all.get(key);
            if (!needed.contains(key) && !may.contains(key) || !value.isString()
                    || value.stringValue().length() > ConsoleBounds.LONGEST_TEXT) {
                throw malformed("a part of it is unknown, or no text");
            }
            texts.put(key, value.stringValue());
        }
        if (!all.isObject() || !texts.keySet().containsAll(needed)) {
            throw malformed("it lacks one of " + String.join(", ", needed));
        }
        return texts;
    }

    private JsonNode parsed() throws Refused {
        try {
            return Json.MAPPER.readTree(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body))
                .toString());
        } catch (CharacterCodingException | JacksonException broken) {
            throw malformed("its body is no sound JSON");
        }
    }

    private static Refused malformed(String detail) {
        return new Refused(400, "malformed", detail, "send it from a page of ours");
    }
}
