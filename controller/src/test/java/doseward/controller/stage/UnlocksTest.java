package doseward.controller.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlocksTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir Path folder;

    private Path file() {
        return Unlocks.beside(folder.resolve("desk.yaml"));
    }

    private static Unlock unlock(Stage stage, String because) {
        return new Unlock(NOON, stage, "T. Echnician", because, "il2-1", "ab".repeat(32));
    }

    private void unlockBoth() throws IOException {
        Unlocks.read(file()).with(unlock(Stage.DRY_RUN, "practised"))
            .with(unlock(Stage.SALINE_BENCH, "ran dry for a day"));
    }

    @Test void whereNothingIsUnlockedThereIsOnlySimulation() throws IOException {
        Unlocks none = Unlocks.read(file());

        assertEquals(Stage.SIMULATION, none.furthest());
        assertEquals(Optional.of(Stage.DRY_RUN), none.next());
    }

    @Test void whatWasUnlockedIsThereAgain() throws IOException {
        unlockBoth();

        Unlocks again = Unlocks.read(file());

        assertEquals(List.of(unlock(Stage.DRY_RUN, "practised"),
            unlock(Stage.SALINE_BENCH, "ran dry for a day")), again.all());
        assertEquals(Stage.SALINE_BENCH, again.furthest());
        assertEquals(Optional.empty(), again.next());
    }

    @Test void noStageIsLeaptOver() throws IOException {
        Unlocks none = Unlocks.read(file());

        assertThrows(IllegalArgumentException.class, () -> none.with(unlock(Stage.SALINE_BENCH, "in haste")));
        assertTrue(Files.notExists(file()));
    }

    @Test void noByteOfTheFileIsChangedUnseen() throws IOException {
        unlockBoth();
        byte[] sound = Files.readAllBytes(file());

        for (int place = 0; place < sound.length - 1; place++) {
            byte[] changed = sound.clone();
            changed[place] ^= 1;
            Files.write(file(), changed);
            assertThrows(IOException.class, () -> Unlocks.read(file()), "byte " + place);
        }
    }

    @Test void aLineTakenOutIsSeen() throws IOException {
        unlockBoth();
        Files.write(file(), List.of(Files.readAllLines(file()).getLast()));

        assertTrue(assertThrows(IOException.class, () -> Unlocks.read(file())).getMessage()
            .endsWith("is not as this program wrote it, from line 1 on. Put the file back as it was, or "
                + "unlock the stages anew in another place."));
    }

    @Test void aNameOrAReasonIsWords() {
        assertThrows(IllegalArgumentException.class, () -> unlock(Stage.DRY_RUN, " "));
        assertThrows(IllegalArgumentException.class, () -> unlock(Stage.DRY_RUN, "two\nlines"));
    }
}
