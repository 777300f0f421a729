package doseward.language;

import doseward.language.draft.At;
import doseward.language.words.CodeWords;
import doseward.protocol.Sign;
import java.util.Optional;

/** Reads what other systems call a sign. */
final class CodeReader {
    private CodeReader() {}

    static Sign.Codes of(Part sign, Optional<String> unit) {
        return new Sign.Codes(sign.read("loinc", CodeWords::loinc).map(At::value),
            sign.read("ucum", answer -> CodeWords.ucum(answer, unit)).map(At::value),
            sign.read("ctcae", CodeWords::ctcae).map(At::value));
    }
}
