package doseward.simulator.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.paper.Paper;
import doseward.controller.report.CoursePage;
import doseward.controller.words.Clock;
import doseward.controller.words.DoseWords;
import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.journal.Chronicle;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintedReportTest {
    private static final String STAMP = "not for treating anyone";
    private static final Color DELIVERED = new Color(0x17693f);
    private static final Color STOPPED = new Color(0x1a1c1e);

    private static PDDocument printed(CoursePage page) throws Exception {
        return Loader.loadPDF(Paper.of(page.onPaper(), page.lastNews()));
    }

    private static String words(PDDocument document, int sheet) throws Exception {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(sheet);
        reader.setEndPage(sheet);
        return flat(reader.getText(document));
    }

    /** Where lines end is a matter of the sheet. */
    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }

    @Test void everySheetIsA4AndSaysWhatItIsAndWhoseAndItsNumber() throws Exception {
        Chronicle told = Courses.ofSeed(1);
        try (PDDocument document = printed(CoursePage.of(told))) {
            int sheets = document.getNumberOfPages();
            assertTrue(sheets > 3, sheets + " sheets");
            for (int sheet = 1; sheet <= sheets; sheet++) {
                String words = words(document, sheet);
                PDRectangle size = document.getPage(sheet - 1).getMediaBox();
                assertTrue(words.contains(STAMP), words);
                assertTrue(words.contains("page " + sheet + " of " + sheets), words);
                assertTrue(words.contains("Course " + told.opening().course()), words);
                assertEquals(PDRectangle.A4.getHeight(), size.getWidth(), 1, "across");
                assertEquals(PDRectangle.A4.getWidth(), size.getHeight(), 1, "down");
            }
        }
    }

    @Test void everyDoseStandsThereWithItsWhy() throws Exception {
        for (long seed = 1; seed <= 3; seed++) {
            Chronicle told = Courses.ofSeed(seed);
            Course course = Course.replay(told.opening(), told.events());
            Clock clock = Clock.of(told.opening());
            try (PDDocument document = printed(CoursePage.of(told))) {
                String all = flat(new PDFTextStripper().getText(document)).replace(" ", "");
                for (Dose dose : course.doses()) {
                    String why = clock.read(DoseWords.why(dose)).replaceAll("\\s", "");
                    assertTrue(all.contains(why), "seed " + seed + ", dose " + dose.number() + ": " + why);
                }
            }
        }
    }

    @Test void whatFlowedAndWhatStoppedItCanBeSeen() throws Exception {
        Chronicle told = Courses.ofSeed(1);
        try (PDDocument document = printed(CoursePage.of(told))) {
            PDFRenderer renderer = new PDFRenderer(document);
            int flow = sheetWith(document, "Delivered against planned");
            BufferedImage seen = renderer.renderImageWithDPI(flow - 1, 90);

            assertTrue(pixels(seen, DELIVERED) > 500, "the line of what was delivered");
            assertTrue(words(document, flow).contains("planned"), "and what it is held against");
            int signs = sheetWith(document, "a hold, stop or halt went by it");
            assertTrue(pixels(renderer.renderImageWithDPI(signs - 1, 90), STOPPED) > 100, "readings");
        }
    }

    private static int sheetWith(PDDocument document, String words) throws Exception {
        for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
            if (words(document, sheet).contains(words)) {
                return sheet;
            }
        }
        throw new AssertionError("no sheet says " + words);
    }

    private static long pixels(BufferedImage seen, Color colour) {
        return Arrays.stream(seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth()))
            .filter(pixel -> near(new Color(pixel), colour)).count();
    }

    private static boolean near(Color one, Color other) {
        return IntStream.of(one.getRed() - other.getRed(), one.getGreen() - other.getGreen(),
            one.getBlue() - other.getBlue()).allMatch(apart -> Math.abs(apart) < 12);
    }

    @Test void aBrokenJournalSaysOnTheFirstSheetWhereItBreaks() throws Exception {
        Chronicle told = Courses.ofSeed(5);
        Chronicle part = new Courses.Told(told.opening(), told.entries().subList(0, 300));

        try (PDDocument document = printed(CoursePage.of(part, "entry 301 is not what was written"))) {
            assertTrue(words(document, 1).contains("ends where its journal does: entry 301 is not what"));
        }
    }

    @Test void noPictureIsTallerThanItsSheet() throws Exception {
        try (PDDocument document = printed(CoursePage.of(Courses.ofSeed(2)))) {
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                String words = words(document, sheet);
                if (words.contains("not over")) {
                    assertTrue(words.split(STAMP, -1).length > 2, "a legend and its picture: " + words);
                }
            }
        }
    }
}
