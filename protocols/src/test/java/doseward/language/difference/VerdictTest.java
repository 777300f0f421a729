package doseward.language.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import doseward.language.telling.Leaves;
import doseward.language.telling.Mutations;
import doseward.language.telling.Mutations.Mutation;
import doseward.language.telling.Told;
import doseward.protocol.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever differs is named, and nothing else is. */
class VerdictTest {

    @TestFactory Stream<DynamicTest> aProtocolDoesNotDifferFromItself() {
        return Told.protocols().map(protocol -> dynamicTest(protocol.head().name(), () ->
            assertEquals(new Verdict(true, "The files are the same, byte for byte.\n"),
                Verdict.of(protocol, protocol))));
    }

    @TestFactory Stream<DynamicTest> everyChangeOfOneValueIsADifferenceThatNamesTheNewValue() {
        return Told.protocols().map(protocol -> dynamicTest(protocol.head().name(), () -> {
            List<String> unnamed = new ArrayList<>();
            TreeSet<String> old = written(protocol);
            some(protocol).forEach(one -> {
                Verdict verdict = Verdict.of(protocol, one.mutant());
                List<String> missing = written(one.mutant()).stream().filter(value -> !old.contains(value))
                    .filter(value -> !newer(verdict.text()).contains(value)).toList();
                if (verdict.same() || !missing.isEmpty()) {
                    unnamed.add(one.path() + " " + missing + " in " + verdict.text());
                }
            });

            assertEquals(List.of(), unnamed);
        }));
    }

    @TestFactory Stream<DynamicTest> aChangeTakenBackTendsTheOtherWay() {
        return Stream.of(Told.several()).map(protocol -> dynamicTest(protocol.head().name(), () ->
            changes(protocol).forEach(one -> assertEquals(
                tendencies(Differences.of(protocol, one.mutant())).map(Tendency::opposite).sorted().toList(),
                tendencies(Differences.of(one.mutant(), protocol)).sorted().toList(), one.path()))));
    }

    /** What the drug file and the signs file say is the same in both, and not compared. */
    private static Stream<Mutation> changes(Protocol protocol) {
        return Mutations.of(protocol).filter(one -> !one.path().contains("/product/file/")
            && !one.path().startsWith("/signs") && !one.path().startsWith("/head/hash"));
    }

    /** All changes of the file that says nearly everything, and every fifth of the others. */
    private static Stream<Mutation> some(Protocol protocol) {
        List<Mutation> all = changes(protocol).toList();
        int step = protocol.equals(Told.several()) ? 1 : 5;
        return IntStream.range(0, all.size()).filter(at -> at % step == 0).mapToObj(all::get);
    }

    private static Stream<Tendency> tendencies(List<Difference> differences) {
        return differences.stream().map(Difference::tendency);
    }

    private static TreeSet<String> written(Protocol protocol) {
        return Leaves.of(protocol).stream().map(Leaves.Leaf::written)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sentences as they are after the change. */
    private static String newer(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\[[^\\[\\]]*? → ([^\\[\\]]*)\\]", "$1")
            .replaceAll("\\S+ → ", "");
    }
}
