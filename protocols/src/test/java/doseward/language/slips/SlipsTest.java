package doseward.language.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import doseward.diagnostic.LineForm;
import doseward.language.Golden;
import doseward.language.Library;
import doseward.language.Reader;
import doseward.language.Shipped;
import doseward.language.slips.Trial.Tried;
import doseward.language.source.SourceFile;
import doseward.trace.Requirement;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlipsTest {
    private static final Path PAGE = Path.of("manual/slips.md");
    private static final Path SPINE = Path.of("src/test/resources/protocols/spine.yaml");

    private final Library library = new Shipped();
    /** Every slip is tried once, whichever test asks first. */
    private final TreeMap<String, List<Tried>> tried = new TreeMap<>();

    @TestFactory Stream<DynamicTest> nothingAtAllIsFoundInAShippedProtocol() {
        return Shipped.protocols().stream().map(name -> dynamicTest(name, () -> assertEquals("",
            LineForm.of(Reader.protocol(file(name), library).findings()))));
    }

    @Test void theManualSaysWhatBecomesOfEachKindOfSlipAndInEachProtocol() throws IOException {
        SequencedMap<String, List<Tried>> all = new LinkedHashMap<>();
        Shipped.protocols().forEach(name -> all.put(name, tried(name)));

        String page = Files.readString(PAGE);
        Golden.assertSame(PAGE, page.substring(0, page.indexOf("| slip |")) + SlipTable.of(all));
    }

    @Requirement({"incident 3", "incident 4", "incident 6", "incident 21", "incident 23", "incident 24"})
    @Test void noSlipInAnOrdersOwnAmountPasses() {
        List<Tried> passed = tried().stream().filter(one -> one.fate() == Fate.PASSED)
            .filter(one -> one.text().startsWith("amount: ")).toList();

        assertEquals(List.of(), passed);
    }

    @Test void aSlipIsShownWithItsLineAndWithoutTheRemark() {
        List<Tried> tried = tried();

        assertTrue(tried.stream().anyMatch(one -> one.kind() == SlipKind.MINUTES_HOURS
            && one.fate() == Fate.REFUSED && one.text().equals("over: 15 hours")), tried.toString());
        assertTrue(tried.stream().anyMatch(one -> one.kind() == SlipKind.SOFT_HARD && one.text().equals(
            "soft: 720,000 international units/kg; hard: 600,000 international units/kg")), tried.toString());
    }

    @Test void aNumberIsWrittenAsFilesWriteIt() {
        assertEquals("6,000,000", Figure.written(new BigDecimal("6E+6")));
        assertEquals("0.45", Figure.written(new BigDecimal("0.450")));
        assertEquals("67.5", Figure.written(new BigDecimal("67.50")));
    }

    /** In a file without companions, whose amounts nobody but a person judges. */
    private List<Tried> tried() {
        return tried.computeIfAbsent(SPINE.toString(), _ ->
            new Trial((SourceFile.Readable) SourceFile.read(SPINE), library).all());
    }

    private List<Tried> tried(String name) {
        return tried.computeIfAbsent(name, _ -> new Trial(file(name), library).all());
    }

    private static SourceFile.Readable file(String name) {
        return (SourceFile.Readable) Shipped.protocol(name).orElseThrow();
    }
}
