package doseward.console.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleFileTest {
    @TempDir
    private Path folder;

    @Test void whatIsWrittenIsRead() throws IOException {
        Path file = Badges.file(folder);

        People people = PeopleFile.read(file);

        assertEquals(6, people.all().size());
        assertEquals("nurse", people.called("N. Urse").orElseThrow().role());
        assertEquals("viewer", people.called("V. Iewer").orElseThrow().role());
        assertTrue(people.called("V. Iewer").orElseThrow().acts().isEmpty());
        PeopleFile.write(file, people);
        assertEquals(people, PeopleFile.read(file));
    }

    @Test void onlyItsOwnerMayReadIt() throws IOException {
        Path file = Badges.file(folder);
        Badges.remove(file, "N. Urse");

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test void whereThereIsNoFileThereIsNobody() throws IOException {
        assertEquals(People.NOBODY, PeopleFile.read(folder.resolve("people.yaml")));
    }

    @Test void whatIsWrongIsSaidWithItsPlaceAndNoHashIsRepeated() throws IOException {
        Path file = Badges.file(folder);
        String sound = Files.readString(file);

        assertTrue(wrong(file, sound.replace("role: viewer", "role: boss")).contains("viewer"));
        String broken = wrong(file, sound.replaceFirst(":10:", ":ten:"));
        assertTrue(broken.contains("this is not as \"doseward people\" writes it"), broken);
        assertTrue(!broken.contains(":ten:"), broken);
        assertTrue(wrong(file, sound.replace("M. Urse", "N. Urse")).contains("two people have one name"));
        assertTrue(wrong(file, sound.replace("M. Urse", "'<b>'")).contains("<b>"));
        assertTrue(wrong(file, "people: nobody\n").contains("language"));
    }

    private static String wrong(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return assertThrows(IOException.class, () -> PeopleFile.read(file)).getMessage();
    }
}
