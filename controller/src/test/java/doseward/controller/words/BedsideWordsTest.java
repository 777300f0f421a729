package doseward.controller.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.words.BedsideWords.NotUnderstood;
import doseward.controller.words.BedsideWords.Said;
import doseward.controller.words.BedsideWords.Understood;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.engine.Reading;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.quantity.Volume;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BedsideWordsTest {
    private static final Instant AT = Il2.BEGINS;

    private final BedsideWords words = new BedsideWords(Il2.opening().plan().signs());

    @Test void aReadingIsRecordedExactly() {
        Said said = words.read("record creatinine 1.25 mg/dL by N. Urse", AT);

        assertEquals(new Understood(new Input.RecordReading(AT, new Reading("creatinine",
            new Value.Measured(Measure.ofThousandths(1_250, "mg/dL")), AT, "N. Urse"))), said);
    }

    @Test void whatPeopleDoIsUnderstood() {
        assertUnderstood(new Input.Confirm(AT, 3, "N. Urse"), "confirm dose 3 by N. Urse");
        assertUnderstood(new Input.Hold(AT, "D. Octor", "chills"), "hold by D. Octor because chills");
        assertUnderstood(new Input.Lift(AT, "D. Octor", "warm again"), "lift by D. Octor because warm again");
        assertUnderstood(new Input.Skip(AT, 2, "D. Octor", "fever"), "skip dose 2 by D. Octor because fever");
        assertUnderstood(new Input.Stop(AT, Input.Scope.CYCLE, "D. Octor", "leak"),
            "stop cycle by D. Octor because leak");
        assertUnderstood(new Input.Stop(AT, Input.Scope.COURSE, "D. Octor", "leak"),
            "stop course by D. Octor because leak");
        assertUnderstood(new Input.Settle(AT, 3, new Volume(20_500), "N. Urse", "read off"),
            "settle dose 3 at 20.5 mL by N. Urse because read off");
        assertUnderstood(new Input.Settle(AT, 3, Volume.ZERO, "N. Urse", "never ran"),
            "settle dose 3 at 0 mL by N. Urse because never ran");
    }

    @Test void aValueInAnotherUnitIsNotTaken() {
        NotUnderstood said = assertInstanceOf(NotUnderstood.class,
            words.read("record systolic pressure 110 mg/dL by N. Urse", AT));

        assertTrue(said.sentence().contains("mmHg"), said.sentence());
    }

    @Test void aSignThatTheProtocolDoesNotHaveIsNamed() {
        assertEquals(new NotUnderstood("No sign of this protocol is called so. Its signs are: "
            + "systolic pressure, creatinine."), words.read("record mood 3 by N. Urse", AT));
    }

    @Test void anythingElseSaysWhatMayBeTyped() {
        NotUnderstood said = assertInstanceOf(NotUnderstood.class, words.read("give it", AT));

        assertTrue(said.sentence().contains("confirm dose 1 by NAME"), said.sentence());
    }

    private void assertUnderstood(Input input, String line) {
        assertEquals(new Understood(input), words.read(line, AT));
    }
}
