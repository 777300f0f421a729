package doseward.console.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitorsBookTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00.5Z");

    @TempDir
    private Path folder;
    private final List<String> told = new ArrayList<>();

    private VisitorsBook book() {
        return new VisitorsBook(folder.resolve("people.yaml"), () -> NOON, told::add);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test void eachComingIsALineWithItsTimeThatOnlyTheOwnerReads() throws IOException {
        book().write("N. Urse, nurse, signs in.");
        book().write("N. Urse, nurse, signs out.");

        assertEquals("2026-01-05T12:00:00Z N. Urse, nurse, signs in.\n"
            + "2026-01-05T12:00:00Z N. Urse, nurse, signs out.\n", read("people.log"));
        assertEquals(List.of("N. Urse, nurse, signs in.", "N. Urse, nurse, signs out."), told);
        assertEquals("rw-------", PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder.resolve("people.log"))));
    }

    @Test void whatSomebodyTypedMakesNoLineOfItsOwn() throws IOException {
        book().write("Somebody could not sign in as N. Urse\n2026-01-05T12:00:00Z D. Octor signs in.");

        assertEquals(1, read("people.log").lines().count());
    }

    @Test void aFullOneIsKeptUnderANumberAndTheEldestGoes() throws IOException {
        for (int turned = 0; turned <= PeopleBounds.FULL_BOOKS + 1; turned++) {
            Files.writeString(folder.resolve("people.log"), turned + " ".repeat(PeopleBounds.BOOK_IS_FULL));
            book().write("N. Urse, nurse, signs in.");
        }

        assertEquals(1, read("people.log").lines().count());
        assertTrue(read("people.log.1").startsWith(Integer.toString(PeopleBounds.FULL_BOOKS + 1)));
        assertTrue(read("people.log." + PeopleBounds.FULL_BOOKS).startsWith("2"));
        assertTrue(Files.notExists(folder.resolve("people.log." + (PeopleBounds.FULL_BOOKS + 1))));
    }

    @Test void whereItCannotBeWrittenTheScreenSaysSoAndNobodyIsKeptOut() throws IOException {
        Files.createDirectory(folder.resolve("people.log"));

        book().write("N. Urse, nurse, signs in.");

        assertEquals("N. Urse, nurse, signs in.", told.getFirst());
        assertTrue(told.getLast().startsWith("Who signs in can't be written to "), told.getLast());
    }
}
