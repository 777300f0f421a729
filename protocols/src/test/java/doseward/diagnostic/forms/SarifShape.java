package doseward.diagnostic.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The objects of SARIF 2.1.0 as far as we write them, after its JSON schema: which properties each has, of
 * what type, and which it needs. The schema allows no others, and so does this.
 */
final class SarifShape {
    private static final Consumer<JsonNode> TEXT = node -> assertTrue(node.isString(), node.toString());
    private static final Consumer<JsonNode> TRUTH = node -> assertTrue(node.isBoolean(), node.toString());
    private static final Consumer<JsonNode> NUMBER = from(-1);

    private static final Consumer<JsonNode> WORDS = object().needs("text", TEXT).may("markdown", TEXT);
    private static final Consumer<JsonNode> ARTIFACT = object().may("uri", SarifShape::reference);
    private static final Consumer<JsonNode> REGION = object().may("startLine", from(1))
        .may("startColumn", from(1)).may("endLine", from(1)).may("endColumn", from(1));
    private static final Consumer<JsonNode> PHYSICAL =
        object().may("artifactLocation", ARTIFACT).may("region", REGION);
    private static final Consumer<JsonNode> LOCATION =
        object().may("id", NUMBER).may("physicalLocation", PHYSICAL).may("message", WORDS);
    private static final Consumer<JsonNode> RULE = object().needs("id", TEXT).may("name", TEXT)
        .may("shortDescription", WORDS).may("fullDescription", WORDS).may("help", WORDS);
    private static final Consumer<JsonNode> DRIVER =
        object().needs("name", TEXT).may("version", TEXT).may("rules", unlike(RULE));
    private static final Consumer<JsonNode> RESULT = object().needs("message", WORDS).may("ruleId", TEXT)
        .may("ruleIndex", NUMBER).may("level", oneOf("none", "note", "warning", "error"))
        .may("locations", list(LOCATION)).may("relatedLocations", unlike(LOCATION));
    private static final Consumer<JsonNode> INVOCATION =
        object().needs("executionSuccessful", TRUTH).may("exitCode", NUMBER);
    private static final Consumer<JsonNode> RUN = object().needs("tool", object().needs("driver", DRIVER))
        .may("invocations", list(INVOCATION)).may("results", list(RESULT))
        .may("columnKind", oneOf("utf16CodeUnits", "unicodeCodePoints"));
    private static final Consumer<JsonNode> LOG = object().may("$schema", SarifShape::absolute)
        .needs("version", oneOf("2.1.0")).needs("runs", list(RUN));

    private SarifShape() {}

    static void assertKept(JsonNode log) {
        LOG.accept(log);
        log.get("runs").forEach(SarifShape::assertRulesAreFound);
    }

    /** What the schema can't say: an index leads to the rule of that id, and an end lies behind its start. */
    private static void assertRulesAreFound(JsonNode run) {
        for (JsonNode result : run.get("results")) {
            JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
            assertEquals(result.get("ruleId"), rule.get("id"));
            result.findValues("region").forEach(region ->
                assertTrue(region.get("endColumn").asInt() > region.get("startColumn").asInt()));
        }
    }

    private static Properties object() {
        return new Properties();
    }

    /** An object that has the properties named, some of which it needs, and no others. */
    private static final class Properties implements Consumer<JsonNode> {
        private final Map<String, Consumer<JsonNode>> shapes = new TreeMap<>();
        private final List<String> needed = new ArrayList<>();

        Properties needs(String name, Consumer<JsonNode> shape) {
            needed.add(name);
            return may(name, shape);
        }

        Properties may(String name, Consumer<JsonNode> shape) {
            shapes.put(name, shape);
            return this;
        }

        @Override public void accept(JsonNode node) {
            assertTrue(node.isObject(), node.toString());
            needed.forEach(name -> assertTrue(node.has(name), name + " is missing in " + node));
            node.properties().forEach(property -> {
                assertTrue(shapes.containsKey(property.getKey()), property.getKey() + " can't be in " + node);
                shapes.get(property.getKey()).accept(property.getValue());
            });
        }
    }

    private static Consumer<JsonNode> list(Consumer<JsonNode> of) {
        return node -> {
            assertTrue(node.isArray(), node.toString());
            node.forEach(of);
        };
    }

    /** A list in which no item comes twice. */
    private static Consumer<JsonNode> unlike(Consumer<JsonNode> of) {
        return list(of).andThen(node ->
            assertEquals(node.size(), Stream.iterate(0, at -> at < node.size(), at -> at + 1).map(node::get)
                .distinct().count()));
    }

    private static Consumer<JsonNode> from(int lowest) {
        return node -> assertTrue(node.isInt() && node.asInt() >= lowest, node.toString());
    }

    private static Consumer<JsonNode> oneOf(String... words) {
        return node -> assertTrue(List.of(words).contains(node.asString()), node.toString());
    }

    private static void reference(JsonNode node) {
        assertEquals(node.asString(), URI.create(node.asString()).toASCIIString());
    }

    private static void absolute(JsonNode node) {
        assertTrue(URI.create(node.asString()).isAbsolute(), node.toString());
    }
}
