package doseward.controller.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

    private static String page(String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>A page</title><style>@page { size: A4; }"
            + " body { font-family: \"" + Paper.FONT + "\" }</style></head><body>" + body + "</body></html>";
    }

    private static String picture(String shapes) {
        return page("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50' font-size='8'>"
            + "<defs><pattern id='hatch' width='7'><path d='M0 0V7' stroke='#0000ff'/></pattern></defs>"
            + shapes + "</svg>");
    }

    private static String words(String page) throws Exception {
        try (PDDocument document = Loader.loadPDF(Paper.of(page, AT))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static long pixels(String page, Color colour) throws Exception {
        try (PDDocument document = Loader.loadPDF(Paper.of(page, AT))) {
            BufferedImage seen = new PDFRenderer(document).renderImageWithDPI(0, 300);
            return Arrays.stream(seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0,
                seen.getWidth())).filter(pixel -> pixel == colour.getRGB()).count();
        }
    }

    @Test void everyLetterThatOurPagesAreMadeOfIsPrinted() throws Exception {
        String all =
            "at least ≥ at most ≤ · – — … m² µg × ½ ° “quoted” ‘so’ Zoë Łukasz Ağaoğlu Жанна Ωμέγα";

        assertTrue(words(page("<p>" + all + "</p>")).contains(all), "every letter as it was");
    }

    @Test void aLetterThatTheFontDoesNotHaveIsMarkedAndNothingElseIsLost() throws Exception {
        assertTrue(words(page("<p>dose 3 by 王芳, nurse</p>")).contains("dose 3 by ##, nurse"));
    }

    @Test void theSamePageGivesTheSameBytesAndAnotherGivesOthers() {
        byte[] once = Paper.of(page("<p>given</p>"), AT);

        assertArrayEquals(once, Paper.of(page("<p>given</p>"), AT));
        assertFalse(Arrays.equals(once, Paper.of(page("<p>skipped</p>"), AT)));
    }

    @Test void theFileSaysThatItIsForTheArchiveAndCarriesItsFont() throws Exception {
        try (PDDocument document = Loader.loadPDF(Paper.of(page("<p>given</p>"), AT))) {
            String told = new String(document.getDocumentCatalog().getMetadata().toByteArray(),
                StandardCharsets.UTF_8);
            assertTrue(told.contains("pdfaid:part") && told.contains("2026-03-01T12:00:00Z"), told);
            assertEquals(AT, document.getDocumentInformation().getCreationDate().toInstant());
            PDPage sheet = document.getPage(0);
            for (var name : sheet.getResources().getFontNames()) {
                PDFont font = sheet.getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
            }
        }
    }

    @Test void wordsOfAPictureCanBeFoundAndItsShapesCanBeSeen() throws Exception {
        String flow = picture("<g><title>not printed</title><rect x='10' y='5' width='80' height='20'"
            + " fill='#ff0000'/></g><text x='90' y='40' fill='#000000' text-anchor='end'>given</text>");

        assertEquals("given", words(flow).strip());
        assertTrue(pixels(flow, Color.RED) > 1000, "a red bar");
    }

    @Test void whatIsHatchedIsDrawnAsLinesWithPaperBetween() throws Exception {
        String held = picture("<rect x=\"0\" y=\"0\" width=\"100\" height=\"50\" fill=\"url(#hatch)\"/>");

        long blue = pixels(held, Color.BLUE);
        assertTrue(blue > 100, blue + " blue");
        assertTrue(blue < pixels(held.replace("url(#hatch)", "#0000ff"), Color.BLUE) / 2, "lines");
    }

    @Test void aPictureThatPaperCannotDrawIsOurMistake() {
        for (String strange : new String[] {"<ellipse rx=\"3\" ry=\"4\"/>",
            "<path d=\"M0 0C1 1 2 2 3 3\" fill=\"none\" stroke=\"#000000\"/>"}) {
            assertThrows(IllegalArgumentException.class, () -> Paper.of(picture(strange), AT), strange);
        }
    }

    @Test void aPageThatAsksForAnythingElseGetsNothingAndIsRefused() {
        String asking = page("<img src=\"file:///etc/hostname\" alt=\"\"/>");

        assertThrows(IllegalStateException.class, () -> Paper.of(asking, AT));
    }

    @Test void aPageThatIsNotWellFormedIsOurMistake() {
        assertThrows(IllegalArgumentException.class, () -> Paper.of("<p>", AT));
    }
}
