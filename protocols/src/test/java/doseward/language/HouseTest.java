package doseward.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.diagnostic.LineForm;
import doseward.protocol.Protocol;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseTest {
    private static final String DRUG = """
        language: 1
        drug: NAME
        revision: 7
        title: For inhalation
        sources:
          - the house
        amounts-in: international units
        routes:
          - inhaled
        """;
    private static final String SIGNS = """
        language: 1
        signs: our-own
        revision: 1
        sources:
          - the house
        cough:
          kind: number
          unit: mmHg
          plausible: 0 to 100 mmHg
          usual: 0 to 50 mmHg
        """;
    private static final String PROTOCOL = """
        language: 1
        protocol: inhaled
        revision: 1
        title: Inhaled
        status: draft
        sources:
          - the house
        patient:
          weight: 40 kg to 150 kg
          weighed: when the course begins
        course:
          cycles: 1
        orders:
          inhaled interleukin:
            drug: NAME
            amount: 6 million international units
            route: inhaled
            given-by: nurse
            days: 1 to 5
            each-day: 1 time
            when-held: skip
        before-each-dose:
          confirm: one nurse
          record:
            cough: within 12 hours
        hold:
          - when: cough above 20 mmHg
            until: cough at most 10 mmHg
        change: never
        """;

    @TempDir private Path folder;
    private Path protocol;

    @BeforeEach void write() throws IOException {
        Files.createDirectory(folder.resolve("drugs"));
        Files.writeString(folder.resolve("signs.yaml"), SIGNS);
        protocol = folder.resolve("inhaled.yaml");
        drug("own drug", "own-drug.yaml");
        order("own drug");
    }

    private void drug(String name, String file) throws IOException {
        Files.writeString(folder.resolve("drugs").resolve(file), DRUG.replace("NAME", name));
    }

    private void order(String drug) throws IOException {
        Files.writeString(protocol, PROTOCOL.replace("NAME", drug));
    }

    private Reading<Protocol> read() {
        return Documents.shipped().protocol(protocol.toString());
    }

    private String found() {
        return LineForm.of(read().findings()).replace(folder + "/", "");
    }

    @Test void aDrugAndASignBesideAProtocolCountForIt() {
        assertEquals("", found());
        assertEquals(7, read().value().orElseThrow().orders().getFirst().product().drug().orElseThrow()
            .revision());
    }

    @Requirement({"Open PCA R6.8.0(8)", "Open PCA R6.9.0(4)", "Open PCA EC19"})
    @Test void withoutThemTheProtocolIsRefused() throws IOException {
        Files.delete(folder.resolve("drugs/own-drug.yaml"));
        Files.delete(folder.resolve("signs.yaml"));

        assertTrue(found().contains("[unknown-sign]"), found());
    }

    @Test void aDrugInsteadOfAShippedOneIsSaidEachTime() throws IOException {
        drug("aldesleukin", "aldesleukin.yaml");
        order("aldesleukin");

        assertEquals("inhaled.yaml:15:11: warning: \"aldesleukin\" is taken from drugs/aldesleukin.yaml, not "
            + "from the shipped file [own-drug-file]\n", found());
    }

    @Test void aDrugFileIsNamedAfterItsDrug() throws IOException {
        drug("aldesleukin", "il2.yaml");

        assertTrue(found().startsWith("drugs/il2.yaml"), found());
        assertTrue(found().endsWith("name it \"drugs/aldesleukin.yaml\" [misnamed-file]\n"), found());
    }

    @Test void aFaultOfAnOwnFileIsToldInItsPlace() throws IOException {
        Files.writeString(folder.resolve("drugs/own-drug.yaml"), DRUG.replace("NAME", "own drug")
            .replace("inhaled", "inhailed"));

        assertTrue(found().startsWith("drugs/own-drug.yaml:9:"), found());
    }

    @Test void anOwnSignNeverTakesTheNameOfAShippedOne() throws IOException {
        Files.writeString(folder.resolve("signs.yaml"), SIGNS.replace("cough", "systolic pressure"));

        assertTrue(found().startsWith("signs.yaml:6:1: error:"), found());
        assertTrue(found().contains("[crooked-name]"), found());
    }

    @Test void onlyTheFilesThatAProtocolGoesByAreItsOwn() throws IOException {
        drug("another", "another.yaml");
        Library library = Documents.shipped().library(protocol.toString()).value().orElseThrow();

        List<String> own = library.own(read().value().orElseThrow()).stream().map(Library.OwnFile::name)
            .toList();

        assertEquals(List.of("drugs/own-drug.yaml", "signs.yaml"), own);
    }

    @Test void aShippedProtocolLeansOnNothingElse() throws IOException {
        drug("aldesleukin", "aldesleukin.yaml");

        assertEquals("", LineForm.of(Documents.shipped().protocol("il2-low-dose").findings()));
    }
}
