package doseward.door;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds what the door says against the file that describes it. */
final class Described {
    static final JsonNode API = new YAMLMapper().readTree(Path.of("src/main/openapi/door.yaml"));

    private static final JsonMapper JSON = new JsonMapper();

    private Described() {}

    /** What the schema of this name finds wrong with the document. */
    static List<String> faults(String schema, String document) {
        ObjectNode whole = JSON.createObjectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("$ref", "#/$defs/" + schema);
        whole.set("$defs", API.at("/components/schemas"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"), InputFormat.JSON)
            .validate(document, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    /** What is wrong with the answer by the schema of its path and status; any other is a problem. */
    static List<String> faults(String method, String path, int status, String document) {
        JsonNode responses = API.at("/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method
            + "/responses");
        JsonNode response = responses.path(Integer.toString(status));
        if (response.isMissingNode()) {
            return faults("Problem", document);
        }
        String reference = response.at("/content/application~1json/schema/$ref").asString("");
        return faults(reference.substring(reference.lastIndexOf('/') + 1), document);
    }
}
