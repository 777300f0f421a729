package doseward.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.Inbox;
import doseward.engine.Deed;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.engine.Person;
import doseward.engine.Role;
import doseward.controller.words.BedsideWords;
import doseward.controller.words.PersonWords;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The file that describes the door says what the door is, and nothing else. */
class OpenApiTest {
    private static final JsonNode API = Described.API;

    @Test void itsPathsAreOurs() {
        SortedSet<String> described = new TreeSet<>();
        for (var path : API.get("paths").properties()) {
            path.getValue().propertyNames().forEach(method ->
                described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()));
        }

        assertEquals(new TreeSet<>(ours().all().stream()
            .map(route -> route.method() + " " + route.path()).toList()), described);
    }

    private static Routes ours() {
        Chronicle chronicle = new Chronicle(Il2.opening(), System::nanoTime);
        Door.Inside inside =
            new Door.Inside(Il2.opening(), chronicle, new Inbox(), () -> Il2.due(1));
        return new Routes(Stream.concat(new Looking(chronicle, inside.clock()).routes().stream(),
            Acts.of(inside, new SecureRandom()).routes().stream()).toList());
    }

    @Test void itsProblemsAreOurs() {
        assertEquals(Arrays.stream(Problem.Kind.values()).map(kind -> "urn:doseward:door:" + kind.word())
            .toList(), texts("/components/schemas/Problem/properties/type/enum"));
    }

    @Test void itsRolesAreOurs() {
        assertEquals(Role.words(), texts("/components/schemas/Act/properties/by/properties/role/enum"));
    }

    @Test void itsBoundsAreOurs() {
        assertEquals(DoorBounds.LONGEST_WORDS,
            API.at("/components/schemas/Act/properties/words/maxLength").intValue());
        assertEquals(DoorBounds.MOST_ENTRIES_A_PAGE,
            API.at("/paths/~11~1entries/get/parameters/1/schema/maximum").intValue());
        assertTrue("k".repeat(72).matches(API.at("/components/schemas/Key/pattern").stringValue()));
    }

    @Test void everyDeedHasAnExampleAndEveryExampleIsUnderstood() {
        PersonWords words = new PersonWords(new BedsideWords(Il2.opening().plan().signs(), ZoneOffset.UTC));
        EnumSet<Deed> shown = EnumSet.noneOf(Deed.class);
        for (var example : API.at("/paths/~11~1acts/post/requestBody/content/application~1json/examples")
                .properties()) {
            JsonNode value = example.getValue().get("value");
            Person person = new Person(value.at("/by/name").stringValue(),
                Role.called(value.at("/by/role").stringValue()).orElseThrow());

            BedsideWords.Said said = words.read(value.get("words").stringValue(), person,
                Instant.parse("2026-01-05T08:00:00Z"));

            assertTrue(said instanceof BedsideWords.Understood, example.getKey() + ": " + said);
            Input.OfPerson what = (Input.OfPerson) ((BedsideWords.Understood) said).input();
            assertEquals(person.name(), what.by(), example.getKey());
            assertEquals(List.of(), Described.faults("Act", value.toString()), example.getKey());
            shown.add(Deed.of(what));
        }
        // A course is opened at the console, while there is no door yet.
        assertEquals(EnumSet.complementOf(EnumSet.of(Deed.OPEN)), shown);
    }

    @Test void itsReferencesLeadSomewhereAndEverySchemaIsUsed() {
        SortedSet<String> used = new TreeSet<>(API.findValuesAsString("$ref"));

        used.forEach(reference -> assertTrue(!API.at(reference.substring(1)).isMissingNode(), reference));
        API.at("/components/schemas").propertyNames().forEach(name ->
            assertTrue(used.contains("#/components/schemas/" + name), name + " is used nowhere"));
    }

    @Test void nothingInItIsEmptyByASlip() {
        assertTrue(API.valueStream().noneMatch(OpenApiTest::hasNothing));
    }

    private static boolean hasNothing(JsonNode node) {
        return node.isNull() || node.valueStream().anyMatch(OpenApiTest::hasNothing);
    }

    private static List<String> texts(String pointer) {
        return API.at(pointer).valueStream().map(JsonNode::stringValue).toList();
    }
}
