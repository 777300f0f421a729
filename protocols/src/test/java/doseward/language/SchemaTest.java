package doseward.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an editor says of a file agrees with what the reader says of its shape. */
class SchemaTest {
    /** Checks that look at the shape of a file alone, so that an editor can make them too. */
    private static final List<String> OF_SHAPE = List.of("beyond-bounds", "crooked-name", "crooked-number",
        "empty-value", "misreadable-unit", "missing-key", "missing-unit", "naked-point", "pump-only",
        "trailing-zero", "unknown-key", "unknown-phrase", "unknown-sign", "wrong-shape", "zero-value",
        "said-twice", "range-crossed", "no-day-zero", "unknown-name", "like-another", "levels-uneven",
        "unknown-version");
    /** What a schema can't know, and why. */
    private static final TreeMap<String, String> BEYOND_A_SCHEMA = new TreeMap<>();

    static {
        BEYOND_A_SCHEMA.put("beyond-bounds", "a pattern does not compare numbers");
        BEYOND_A_SCHEMA.put("pump-only", "a schema could forbid it, but not say why in words");
        BEYOND_A_SCHEMA.put("zero-value", "a pattern of numbers has to let nought through elsewhere");
        BEYOND_A_SCHEMA.put("unknown-sign", "conditions are read by the reader alone");
        BEYOND_A_SCHEMA.put("said-twice", "a schema could forbid it, but not say why in words");
        BEYOND_A_SCHEMA.put("range-crossed", "a pattern does not compare numbers");
        BEYOND_A_SCHEMA.put("no-day-zero", "whether there is a day 0 is told elsewhere in the file");
        BEYOND_A_SCHEMA.put("unknown-name", "names of the file's own are no part of a schema");
        BEYOND_A_SCHEMA.put("like-another", "what another order says is no part of a schema");
        BEYOND_A_SCHEMA.put("levels-uneven", "a pattern does not compare amounts");
    }

    private final Library library = new Shipped();

    private List<String> faults(Path file) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schema.of(kind(file), library), InputFormat.JSON)
            .validate(Files.readString(file), InputFormat.YAML).stream().map(Object::toString).toList();
    }

    private static FileKind kind(Path file) throws IOException {
        String text = Files.readString(file);
        return text.contains("\ndrug: ") ? FileKind.DRUG
            : text.contains("\nsigns: ") ? FileKind.SIGNS : FileKind.PROTOCOL;
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                .filter(file -> !file.toString().endsWith(".test.yaml")).sorted().toList();
        }
    }

    @TestFactory Stream<DynamicTest> nothingIsFoundInAShippedFile() throws IOException {
        return Stream.of(files("library"), files("drugs"), files("signs")).flatMap(List::stream).map(file ->
            dynamicTest(file.toString(), () -> assertEquals(List.of(), faults(file))));
    }

    @TestFactory Stream<DynamicTest> nothingIsFoundInAGoodFile() throws IOException {
        return CheckNames.shown().stream().map(check -> dynamicTest(check, () -> assertEquals(List.of(),
            faults(CheckNames.FOLDERS.resolve(check).resolve("good.yaml")))));
    }

    @TestFactory Stream<DynamicTest> aFaultOfShapeIsMarkedInAnEditorToo() {
        return OF_SHAPE.stream().filter(check -> !BEYOND_A_SCHEMA.containsKey(check))
            .map(check -> dynamicTest(check, () -> assertTrue(!faults(CheckNames.FOLDERS.resolve(check)
                .resolve("bad.yaml")).isEmpty(), check + " passes the schema")));
    }

    @TestFactory Stream<DynamicTest> whatIsSaidToBeBeyondASchemaIs() {
        return BEYOND_A_SCHEMA.keySet().stream().map(check -> dynamicTest(check, () -> assertEquals(List.of(),
            faults(CheckNames.FOLDERS.resolve(check).resolve("bad.yaml")))));
    }

    @Test void everyExceptionIsACheckOfShape() {
        assertTrue(new TreeSet<>(OF_SHAPE).containsAll(BEYOND_A_SCHEMA.keySet()));
    }
}
