package doseward.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.quantity.Weight;
import doseward.trace.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    private static final Library LIBRARY = new Shipped();

    private static Sign sign(String name) {
        return LIBRARY.signs().stream().filter(sign -> sign.name().equals(name)).findFirst().orElseThrow();
    }

    @Requirement("incident 2")
    @ParameterizedTest
    @ValueSource(strings = {"72.5kg", "72.5 kg", "  72.5 kg "})
    void aWeightIsReadAsPeopleTypeIt(String words) {
        assertEquals(new Typed.Good<>(new Weight(72_500)), Weights.parse(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"110 mmHg", "110mmHg"})
    void aReadingIsReadWithItsUnit(String words) {
        assertEquals(new Typed.Good<Value>(new Value.Measured(Measure.of(110, "mmHg"))),
            SignWords.value(sign("systolic pressure"), words));
    }

    @Test void aChoiceIsReadAsItsWords() {
        assertEquals(new Typed.Good<Value>(new Value.Chosen("atrial fibrillation")),
            SignWords.value(sign("heart rhythm"), "atrial fibrillation"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "systolic pressure | 110 | `systolic pressure` is a measured sign, and `110` does not say of what. "
            + "Did you mean `110 mmHg`?",
        "systolic pressure | 1100 mmHg | 1,100 mmHg is no plausible systolic pressure; "
            + "it goes from 30 mmHg to 300 mmHg.",
        "systolic pressure | 14 kPa | `systolic pressure` is in mmHg, and `kPa` measures something else. "
            + "Write it in mmHg.",
        "creatinine | 2.50 mg/dL | `2.50` is read as 250 when the point is missed. Write `2.5 mg/dL`.",
        "heart rhythm | sinnus | `heart rhythm` is never `sinnus`. Did you mean `sinus`?",
    })
    void whatCantBeRecordedIsAnsweredWithASentence(String sign, String words, String sentence) {
        assertEquals(new Typed.Bad<Value>(sentence), SignWords.value(sign(sign), words));
    }
}
