package doseward.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormsTest {
    private static Findings found(String text, Diagnostic... diagnostics) {
        return new Findings(SourceText.of("a.yaml", text), List.of(diagnostics));
    }

    private static Diagnostic at(int line, int column, int length) {
        return Diagnostic.error(FormsTest.class, new Span(line, column, length), "Says:", "Mend.", "brief");
    }

    @Test void theMarkStandsUnderTheWordsWhateverStandsBeforeThem() {
        String text = LongForm.of(found("é😀\t: bad", at(1, 6, 3)), "");

        assertTrue(text.contains("1 │ é😀 : bad\n  │      ^^^\n"), text);
    }

    @Test void aPartOfAPhraseKnowsItsPlaceInCodePoints() {
        Phrase whole = new Phrase("é😀 bad", new Span(3, 10, 6));

        assertEquals(new Phrase("bad", new Span(3, 13, 3)), whole.from(4));
    }

    @Test void aVeryLongLineIsShownAroundTheMark() {
        String text = LongForm.of(found("x".repeat(5000) + " here " + "y".repeat(5000), at(1, 5002, 4)), "");

        String[] lines = text.split("\n");
        assertTrue(lines[4].length() < 200, text);
        assertEquals(lines[4].indexOf("here"), lines[5].indexOf("^^^^"));
    }

    @Test void aVeryLongLineIsShownAgainForAPlaceFarAlongIt() {
        String line = "here " + "x".repeat(500) + " there " + "y".repeat(500);
        Diagnostic far = at(1, 507, 5).beside("second", new Span(1, 1, 4), "first");

        String[] lines = LongForm.of(found(line, far), "").split("\n");

        assertEquals(lines[4].indexOf("here"), lines[5].indexOf("^^^^ first"));
        assertTrue(lines[4].endsWith("…"), lines[4]);
        assertEquals(lines[6].indexOf("there"), lines[7].indexOf("^^^^^ second"));
    }

    @Test void aMarkLongerThanWhatIsShownEndsWithIt() {
        String[] lines = LongForm.of(found("x".repeat(500), at(1, 300, 200)), "").split("\n");

        assertEquals(lines[4].lastIndexOf('x'), lines[5].lastIndexOf('^'));
    }

    @Test void severalMarksOnOneLineStandBelowIt() {
        Diagnostic twice = at(7, 8, 3).beside("second", new Span(7, 4, 3), "first");

        String text = LongForm.of(found("\n".repeat(6) + "a: one two", twice), "");

        assertTrue(text.contains("""
            7 │ a: one two
              │    ^^^ first
              │        ^^^ second
            """), text);
    }

    @Test void aSecondPlaceFarAwayIsPartedByDots() {
        Diagnostic far = at(12, 1, 1).beside("second", new Span(2, 1, 1), "first");

        String text = LongForm.of(found("a\n".repeat(12), far), "");

        assertTrue(text.contains("""
             2 │ a
               │ ^ first
               ·
            12 │ a
               │ ^ second
            """), text);
    }

    @Test void aPlaceBehindTheEndOfALineIsMarkedThere() {
        String text = LongForm.of(found("cycles:", at(1, 8, 1)), "");

        assertTrue(text.contains("1 │ cycles:\n  │        ^\n"), text);
    }

    @Test void whatCantBeSeenIsShownAsAStandIn() {
        String text = LongForm.of(found("a\u001b[31m", at(1, 1, 1)), "");

        assertFalse(text.contains("\u001b"), text);
    }

    @Test void findingsStandInTheOrderOfTheFileAndNoneTwice() {
        Findings findings = found("a\nb\n", at(2, 1, 1), at(1, 1, 1), at(2, 1, 1));

        assertEquals("a.yaml:1:1: error: brief [forms-test]\na.yaml:2:1: error: brief [forms-test]\n",
            LineForm.of(findings));
    }

    @Test void whatNobodyWouldReadIsOnlyCounted() {
        Diagnostic[] many = IntStream.rangeClosed(1, 130).mapToObj(line -> at(line, 1, 1))
            .toArray(Diagnostic[]::new);

        String text = LongForm.of(found("a\n".repeat(130), many), "Nothing was done.");

        assertTrue(text.endsWith("… and 30 more.\n\n130 errors in a.yaml. Nothing was done.\n"
            + "More on it: doseward explain forms-test\n"), text);
    }

    @Test void colourIsThereOnlyWhenAskedFor() {
        Findings findings = found("a", at(1, 1, 1));

        assertFalse(LongForm.of(findings, "").contains("\u001b"));
        assertTrue(LongForm.of(findings, "", Paint.COLOUR).contains("\u001b[31m"));
    }

    @Test void aWordNearEnoughIsProposedAndOthersAreNot() {
        List<String> known = List.of("cycles", "cycle-length");

        assertEquals(Optional.of("cycles"), Nearest.to("cycels", known));
        assertEquals(Optional.of("cycle-length"), Nearest.to("cyclelength", known));
        assertEquals(Optional.empty(), Nearest.to("weight", known));
    }

    @Test void aNameCutShortIsProposedIfOnlyOneGoesOnSo() {
        List<String> known = List.of("capillary leak syndrome", "systolic pressure while standing",
            "systolic pressure after an hour of rest");

        assertEquals(Optional.of("capillary leak syndrome"), Nearest.to("capillary leak", known));
        assertEquals(Optional.empty(), Nearest.to("systolic pressure", known));
        assertEquals(Optional.empty(), Nearest.to("capill", known));
    }
}
