package doseward.door;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The one way in which the door reads and writes JSON: small, shallow, and nothing said twice. */
public final class Json {
    /** Reads what strangers sent. */
    public static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxDocumentLength(DoorBounds.MOST_BODY_BYTES)
                .maxNestingDepth(DoorBounds.DEEPEST_JSON).maxNumberLength(DoorBounds.LONGEST_NUMBER)
                .build()).build())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array(List<ObjectNode> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        all.forEach(array::add);
        return array;
    }

    public static ArrayNode texts(List<String> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        all.forEach(array::add);
        return array;
    }

    /** A key is never missing: what is not known is null. */
    public static ObjectNode put(ObjectNode object, String key, Optional<?> value) {
        if (value.isEmpty()) {
            return object.putNull(key);
        }
        return switch (value.get()) {
            case Long number -> object.put(key, number);
            case Integer number -> object.put(key, number);
            case Boolean is -> object.put(key, is);
            case ObjectNode inner -> {
                object.set(key, inner);
                yield object;
            }
            case Object other -> object.put(key, other.toString());
        };
    }

    public static byte[] bytes(ObjectNode object) {
        return MAPPER.writeValueAsBytes(object);
    }
}
