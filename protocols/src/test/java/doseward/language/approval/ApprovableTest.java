package doseward.language.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovableTest {
    private static String text(String status) throws IOException {
        return Files.readString(Path.of("library/il2-high-dose-bolus.yaml"))
            .replace("status: example ", "status: " + status);
    }

    private static Approvable of(String text, String... accepted) {
        return Approvable.of(SourceFile.of("a.yaml", text.getBytes(StandardCharsets.UTF_8)), new Shipped(),
            List.of(accepted));
    }

    private static String gap(String text) {
        return text.replace("oxygen saturation at most 90 %", "oxygen saturation below 90 % ");
    }

    @Test void aSoundFileThatSaysItIsApprovedMayBeSigned() throws IOException {
        Approvable.Ready ready = assertInstanceOf(Approvable.Ready.class, of(text("approved")));

        assertEquals("il2-high-dose-bolus, 2, []", ready.protocol() + ", " + ready.revision() + ", "
            + ready.accepted());
    }

    @Test void aDraftAndAnExampleMayNot() throws IOException {
        for (String status : List.of("draft", "example")) {
            Approvable.NotYet not = assertInstanceOf(Approvable.NotYet.class, of(text(status)));

            assertTrue(not.why().getFirst().contains("Its status is `" + status + "`."),
                not.why().toString());
        }
    }

    @Test void aFaultyFileMayNot() {
        assertInstanceOf(Approvable.Faulty.class, of("language: 1\nprotocol: a\n"));
    }

    @Test void aWarningMustBeAcceptedByNameAndNothingElseMayBe() throws IOException {
        String text = gap(text("approved"));

        Approvable.NotYet unnamed = assertInstanceOf(Approvable.NotYet.class, of(text));
        Approvable.Ready named = assertInstanceOf(Approvable.Ready.class, of(text, "hold-gap"));
        Approvable.NotYet other = assertInstanceOf(Approvable.NotYet.class,
            of(text, "hold-gap", "too-close"));

        assertTrue(unnamed.why().getFirst().contains("`--accept hold-gap`"), unnamed.why().toString());
        assertEquals(List.of("hold-gap"), named.accepted());
        assertTrue(other.why().getFirst().contains("No warning `too-close` was found"),
            other.why().toString());
    }
}
