package doseward.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Input;
import doseward.quantity.Amount;
import doseward.trace.Requirement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever confirms a dose says through the door what its label says. */
class LabelAtTheDoorTest extends AtTheDoor {
    @Requirement({"incident 3", "GIP 2.1.1"})
    @Test void aLabelThatDiffersIsRefusedInWordsAndRemembered() throws Exception {
        JsonNode answer = confirms("k1", "44,000,000");

        assertTrue(answer.get("detail").stringValue().startsWith(
            "confirming dose 1: its label was read as 44,000,000 units"), answer::toString);
        assertTrue(bench.course().dose(1).confirmations().isEmpty());
        Input.Act act = (Input.Act) bench.entries().getLast().because();
        assertEquals(Optional.of(Amount.ofMillionUnits(44)), ((Input.Confirm) act.what()).label());
    }

    @Test void aLabelThatSaysWhatIsOrderedConfirmsTheDose() throws Exception {
        assertEquals("taken", confirms("k1", "48,000,000").get("came").stringValue());

        assertEquals(1, bench.course().dose(1).confirmations().size());
    }

    private JsonNode confirms(String key, String label) throws Exception {
        return bench.does("N. Urse", "nurse", key,
            "confirm dose 1 labelled " + label + " international units");
    }
}
