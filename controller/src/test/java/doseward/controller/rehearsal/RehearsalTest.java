package doseward.controller.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import doseward.controller.rehearsal.Rehearsal.Ready;
import doseward.language.Documents;
import doseward.language.Reader;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import doseward.language.starter.Starter;
import doseward.protocol.Protocol;
import doseward.scenario.Scenarios;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RehearsalTest {
    private static final String LOW_DOSE = "il2-low-dose";

    /** And in all of them together every rule of the protocol has acted. */
    @TestFactory Stream<DynamicTest> everyScenarioOfAShippedProtocolComesOutAsItsFileSays() {
        return Shipped.protocols().stream().filter(name -> Shipped.tests(name).isPresent()).flatMap(name -> {
            Protocol protocol = protocol(name);
            Scenarios file = scenarios(protocol, Shipped.tests(name).orElseThrow());
            Rehearsal rehearsal = ((Ready) Rehearsal.of(protocol, file)).rehearsal();
            Acted acted = new Acted(protocol);
            return Stream.concat(file.scenarios().stream().map(scenario -> DynamicTest.dynamicTest(name + ": "
                + scenario.name(), () -> {
                    Rehearsal.Result result = rehearsal.play(scenario);
                    acted.note(result.events());
                    assertEquals(List.of(), result.findings());
                })), Stream.of(DynamicTest.dynamicTest(name + ": every rule has acted", () ->
                    assertEquals(List.of(), acted.missing()))));
        });
    }

    @TestFactory Stream<DynamicTest> theScenariosToBeginWithComeTrueOfTheProtocolToBeginWith() {
        Protocol bolus = Reader.protocol(starter(Starter.BOLUS), new Shipped()).value().orElseThrow();
        Scenarios file = scenarios(bolus, starter(Starter.TEST));
        Rehearsal rehearsal = ((Ready) Rehearsal.of(bolus, file)).rehearsal();
        return file.scenarios().stream().map(scenario -> DynamicTest.dynamicTest(scenario.name(), () ->
            assertEquals(List.of(), rehearsal.play(scenario).findings())));
    }

    private static SourceFile starter(Starter kind) {
        return SourceFile.of(kind.fileName("mine"), kind.text("mine").getBytes(StandardCharsets.UTF_8));
    }

    @Test void anExpectationThatDoesNotComeTrueIsFoundWithItsLine() {
        Protocol protocol = protocol(LOW_DOSE);
        String text = ((SourceFile.Readable) Shipped.tests(LOW_DOSE).orElseThrow()).text();
        Scenarios turned = scenarios(protocol, SourceFile.of("turned.yaml",
            text.replace("is: given", "is: skipped").getBytes(StandardCharsets.UTF_8)));
        Rehearsal rehearsal = ((Ready) Rehearsal.of(protocol, turned)).rehearsal();

        List<Finding> findings = turned.scenarios().stream()
            .flatMap(scenario -> rehearsal.play(scenario).findings().stream()).toList();

        assertFalse(findings.isEmpty());
        assertEquals("        is: skipped", text.replace("is: given", "is: skipped").lines().toList()
            .get(findings.getFirst().line()));
    }

    private static Protocol protocol(String name) {
        return Documents.shipped().protocol(name).value().orElseThrow();
    }

    private static Scenarios scenarios(Protocol protocol, SourceFile file) {
        return Reader.scenarios(file, protocol, new Shipped()).value().orElseThrow();
    }
}
