package doseward.pump.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.Command;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTest {
    private static final JsonNode API = new YAMLMapper().readTree(Path.of("src/main/asyncapi/pump.yaml"));

    private static final String FLOW = "/infuse/properties/flows/items/properties";

    @Test void itsExamplesAreTheGoldenMessages() {
        List<String> examples = new ArrayList<>();
        for (JsonNode message : API.at("/components/messages")) {
            message.get("examples").forEach(example -> examples.add(example.get("payload").toString()));
        }

        assertEquals(Golden.lines(), examples);
    }

    @Test void itsExamplesDecode() {
        for (JsonNode message : API.at("/components/messages")) {
            for (JsonNode example : message.get("examples")) {
                byte[] bytes = example.get("payload").toString().getBytes(StandardCharsets.UTF_8);

                assertTrue(Golden.read(bytes) instanceof Decoded.Good, example.toString());
            }
        }
    }

    @Test void itsAddressesAreOurTopics() {
        Topics topics = new Topics("{pump}".replaceAll("[{}]", ""));
        Map<String, String> ours = Map.of("birth", topics.birth(), "pumpState", topics.state(),
            "command", topics.command(), "report", topics.report(), "controllerState",
                topics.stateOf("controller"));

        ours.forEach((channel, topic) -> assertEquals(topic,
            API.at("/channels/" + channel + "/address").stringValue().replaceAll("[{}]", "")));
        assertEquals(ours.size(), API.get("channels").size());
    }

    @Test void itsBoundsAreOurs() {
        JsonNode schemas = API.get("components").get("schemas");

        assertEquals(WireBounds.LARGEST_NUMBER, schemas.at("/count/maximum").longValue());
        assertEquals(WireBounds.LONGEST_UPTIME_MS, schemas.at("/uptime/maximum").longValue());
        assertEquals(WireBounds.LARGEST_VOLUME_UL, schemas.at(FLOW + "/volume_ul/maximum").longValue());
        assertEquals(WireBounds.LARGEST_VOLUME_UL, schemas.at("/flowed/maximum").longValue());
        assertEquals(WireBounds.FASTEST_RATE_UL_PER_H,
            schemas.at(FLOW + "/rate_ul_per_h/maximum").longValue());
        assertEquals(Command.LONGEST_LINE.microlitres(),
            schemas.at("/prime/properties/volume_ul/maximum").longValue());
        assertEquals(WireBounds.LONGEST_BATTERY_MS,
            schemas.at("/power/allOf/1/properties/lasts_ms/maximum").longValue());
        assertEquals(Command.MOST_FLOWS, schemas.at("/infuse/properties/flows/maxItems").intValue());
        assertEquals(WireBounds.LONGEST_TEXT, schemas.at("/text/maxLength").intValue());
    }

    @Test void itsReferencesLeadSomewhere() {
        List<String> references = API.findValuesAsString("$ref");

        assertTrue(references.size() > 50);
        for (String reference : references) {
            assertTrue(!API.at(reference.substring(1)).isMissingNode(), reference);
        }
    }

    @Test void itsSchemasAskForTheKeysOfTheirExamples() {
        for (String name : List.of("infuse", "renew", "halt", "identify", "prime", "testAlarm", "presence")) {
            List<String> required = texts(API.at("/components/schemas/" + name + "/required"));
            JsonNode example = API.at("/components/messages/" + name + "/examples/0/payload");

            assertEquals(example.propertyNames().stream().sorted().toList(), required.stream().sorted()
                .toList());
        }
    }

    private static List<String> texts(JsonNode array) {
        return Stream.iterate(0, n -> n + 1).limit(array.size()).map(n -> array.get(n).stringValue())
            .toList();
    }
}
