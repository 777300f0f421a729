package doseward.language.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import doseward.language.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is told of a protocol is all of it; {@code -Dgolden=rewrite} writes the golden files anew. */
class DescriptionTest {

    private static String unfolded(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @TestFactory Stream<DynamicTest> everyNumberTimeNameAndConditionOfAProtocolIsTold() {
        return Told.protocols().map(protocol -> dynamicTest(protocol.head().name(), () -> {
            String text = unfolded(Description.of(protocol)).toLowerCase();

            List<Leaves.Leaf> untold = Leaves.of(protocol).stream()
                .filter(leaf -> !text.contains(leaf.written().toLowerCase())).toList();

            assertEquals(List.of(), untold);
        }));
    }

    @TestFactory Stream<DynamicTest> everyChangeOfOneValueChangesWhatIsTold() {
        return Told.protocols().map(protocol -> dynamicTest(protocol.head().name(), () -> {
            String text = Description.of(protocol);

            List<String> untold = Mutations.of(protocol)
                .filter(one -> Description.of(one.mutant()).equals(text))
                .map(Mutations.Mutation::path).toList();

            assertEquals(List.of(), untold);
        }));
    }

    @TestFactory Stream<DynamicTest> everyRuleIsToldOnce() {
        return Told.protocols().map(protocol -> dynamicTest(protocol.head().name(), () -> {
            String text = unfolded(Description.of(protocol));

            List<String> again = protocol.orders().stream().flatMap(order -> order.holds().stream())
                .map(rule -> "Held while: " + rule.when().text())
                .filter(sentence -> text.split(java.util.regex.Pattern.quote(sentence + "."), -1).length > 2)
                .toList();

            assertEquals(List.of(), again);
        }));
    }

    @Test void theShippedProtocolIsToldAsItsGoldenFileSays() throws IOException {
        Golden.assertSame(Path.of("library/il2-high-dose-bolus.description.txt"),
            Description.of(Told.shipped("il2-high-dose-bolus")));
    }

    @Test void aProtocolOfSeveralOrdersSaysOnceWhatTheyShare() throws IOException {
        Golden.assertSame(Told.SEVERAL.resolveSibling("several-orders.description.txt"),
            Description.of(Told.several()));
    }
}
