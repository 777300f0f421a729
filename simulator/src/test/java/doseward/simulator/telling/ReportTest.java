package doseward.simulator.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.report.CoursePage;
import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Opening;
import doseward.journal.Chronicle;
import doseward.quantity.Volume;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class ReportTest {
    private static final int SEEDS = 4;
    private static final String STAMP = "not for treating anyone";

    @Test void everyPageIsWellFormedNeedsNothingElseAndIsStampedOnEveryPicture() throws Exception {
        for (long seed = 1; seed <= SEEDS; seed++) {
            String page = CoursePage.of(Courses.ofSeed(seed)).onScreen();
            Document document = parsed(page);

            assertEquals(List.of(), outside(document), "seed " + seed);
            assertFalse(Pattern.compile("url\\((?!#)|@import|<script").matcher(page).find(), "seed " + seed);
            NodeList pictures = document.getElementsByTagName("svg");
            assertTrue(pictures.getLength() >= 2, "seed " + seed);
            for (int at = 0; at < pictures.getLength(); at++) {
                assertTrue(pictures.item(at).getTextContent().contains(STAMP), "seed " + seed);
            }
        }
    }

    /** On a narrow screen the page stands still, and what is too wide is moved by itself. */
    @Test void everyTableAndPictureScrollsInABoxOfItsOwn() throws Exception {
        Document document = parsed(CoursePage.of(Courses.ofSeed(1)).onScreen());

        for (String wide : List.of("table", "svg")) {
            NodeList all = document.getElementsByTagName(wide);
            assertTrue(all.getLength() > 0, wide);
            for (int at = 0; at < all.getLength(); at++) {
                assertEquals("wide", ((Element) all.item(at).getParentNode()).getAttribute("class"), wide);
            }
        }
    }

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
            .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    /** Attributes that a browser would follow to somewhere else. */
    private static List<String> outside(Document document) {
        List<String> found = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            for (String name : List.of("src", "href", "xlink:href", "data", "action", "onclick")) {
                Node attribute = all.item(at).getAttributes().getNamedItem(name);
                if (attribute != null) {
                    found.add(attribute.toString());
                }
            }
        }
        return found;
    }

    @Test void whatTheReportSaysWasDeliveredIsWhatTheEngineCounts() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Chronicle chronicle = Courses.ofSeed(seed);
            Course course = course(chronicle);
            String page = CoursePage.of(chronicle).onScreen();

            course.plan().orders().stream().filter(order -> order.isByPump()).forEach(order -> {
                Volume sum = course.doses().stream()
                    .filter(dose -> dose.planned().order().equals(order.name()))
                    .map(Dose::delivered).reduce(Volume.ZERO, Volume::plus);
                assertTrue(page.contains(" units in " + sum + "; the plan was"), order.name());
            });
        }
    }

    @Test void everyDoseHasItsMarkOrItsRow() {
        Chronicle chronicle = Courses.ofSeed(1);
        String page = CoursePage.of(chronicle).onScreen();

        course(chronicle).doses().stream().filter(Dose::mayHaveFlowed).forEach(dose ->
            assertTrue(page.contains("<tr><td>" + dose.number() + "</td>"), "dose " + dose.number()));
    }

    @Test void aNameIsNeverReadAsMarkup() throws Exception {
        Chronicle told = Courses.ofSeed(5);
        Opening opening = told.opening();
        Chronicle crooked = new Courses.Told(new Opening(opening.course(), opening.at(),
            "<script>alert('&')</script>", opening.plan()), told.entries());

        String page = CoursePage.of(crooked).onScreen();

        parsed(page);
        assertFalse(page.contains("<script"), "it is escaped");
    }

    @Test void aBrokenJournalSaysOnItsReportWhereItBreaks() {
        Chronicle told = Courses.ofSeed(5);
        Chronicle part = new Courses.Told(told.opening(), told.entries().subList(0, 300));

        String page = CoursePage.of(part, "entry 301 is not what was written").onScreen();

        assertTrue(page.contains("This report ends where its journal does: entry 301 is not what"));
    }

    @Test void aCourseInWhichNothingHappenedYetHasAReport() throws Exception {
        Chronicle told = Courses.ofSeed(5);

        String page = CoursePage.of(new Courses.Told(told.opening(), List.of())).onScreen();

        parsed(page);
    }

    private static Course course(Chronicle chronicle) {
        return Course.replay(chronicle.opening(), chronicle.events());
    }
}
