package doseward.plan;

import static doseward.plan.Sketch.atMost;
import static doseward.plan.Sketch.days;
import static doseward.plan.Sketch.every;
import static doseward.plan.Sketch.hours;
import static doseward.plan.Sketch.item;
import static doseward.plan.Sketch.nurse;
import static doseward.plan.Sketch.once;
import static doseward.plan.Sketch.over;
import static doseward.plan.Sketch.pump;
import static doseward.plan.Sketch.starting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.language.Golden;
import doseward.plan.sheet.Calendar;
import doseward.plan.sheet.PlanPage;
import doseward.plan.sheet.PlanTable;
import doseward.plan.sheet.PreparationSheet;
import doseward.plan.sheet.ReadAloud;
import doseward.protocol.Container;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Drug;
import doseward.protocol.Given;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.Presentation;
import doseward.protocol.Schedule.Origin;
import doseward.protocol.Starts.Direction;
import doseward.protocol.Starts.Which;
import doseward.quantity.Amount;
import doseward.quantity.AmountKind;
import doseward.quantity.Volume;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/** Cells, and a drug that follows them, as people see their plan. */
class SheetsTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Path FOLDER = Path.of("src/test/resources/plans");

    private static Plan plan(String cells) {
        Order chemo = nurse("fludarabine", over(item(days(-2, -1), once()), Duration.ofMinutes(30)));
        Order product = nurse(cells, over(item(days(0), once()), hours(1)));
        Order drug = starting(pump("interleukin-2", new DoseAmount(Amount.units(720_000), Basis.PER_KG), 50,
            over(atMost(item(days(Origin.CYCLE, 0, 5), every(8)), 4), Duration.ofMinutes(15))),
            Direction.AFTER, Which.ALL, cells, hours(3), hours(24));
        Container bag = new Container(Container.Kind.BAG, new Container.Fixed(Volume.ofMillilitres(50)),
            Container.VolumeIs.WITH_THE_DRUG, Optional.of("dextrose 5 % with albumin 0.1 %"));
        return assertInstanceOf(Planner.Planned.class, Planner.plan(Sketch.protocol(Sketch.dayZero(cells),
            chemo, product, Sketch.of(drug, aldesleukin(), bag)), PlanFor.of(Sketch.twoSquareMetres(),
            Instant.parse("2026-03-27T08:00:00Z"), ZURICH, Capability.USUAL))).plan();
    }

    private static Drug aldesleukin() {
        Presentation mixture = new Presentation("infusion", Duration.ZERO, Duration.ofDays(1), List.of(),
            List.of(), Optional.empty(), Optional.empty(), Presentation.Counts.WITH_THE_DRUG,
            Optional.empty(), List.of(), Optional.of(hours(48)));
        return new Drug("aldesleukin", 1, AmountKind.UNITS,
            Optional.of(new Drug.ShownAsMass(new Amount(1_100_000, AmountKind.MASS),
                Amount.ofMillionUnits(18))), Optional.of(new Drug.Vial(Optional.of(Amount.ofMillionUnits(22)),
                Optional.of("1.2 mL sterile water"), Sketch.STRENGTH, Optional.of(Amount.ofMillionUnits(18)),
                Optional.empty())), List.of("intravenous"), List.of(mixture), List.of(), Limits.NONE);
    }

    @Test void theTableSaysWhoGivesADoseAndWhatItWaitsFor() throws IOException {
        Golden.assertSame(FOLDER.resolve("table.txt"), PlanTable.of(plan("lymphocytes"), ZURICH));
    }

    @Test void thePreparationSheetSaysHowEachBagIsMadeAndWhen() throws IOException {
        Golden.assertSame(FOLDER.resolve("preparation.txt"),
            PreparationSheet.of(plan("lymphocytes"), ZURICH));
    }

    @Test void aPlanIsReadAloudOrderByOrder() throws IOException {
        Plan plan = plan("lymphocytes");

        Golden.assertSame(FOLDER.resolve("aloud.txt"), String.join("\n", ReadAloud.sentences(plan, ZURICH))
            + "\n" + String.join("\n", ReadAloud.totals(plan, ZURICH)) + "\n");
    }

    @Test void theCalendarIsAPicture() throws IOException {
        Golden.assertSame(FOLDER.resolve("calendar.svg"), Calendar.of(plan("lymphocytes"), ZURICH));
    }

    @Test void weeksWithoutADoseAreToldAndNotDrawn() {
        Plan plan = planned(nurse("vitamin", item(days(1, 15, 43), once())));

        String picture = Calendar.of(plan, ZURICH);

        assertTrue(picture.contains(">1 week without a dose<"), picture);
        assertTrue(picture.contains(">3 weeks without a dose<"), picture);
        assertEquals(3, picture.split(">Mon ").length - 1);
    }

    @Test void aPlanWithoutAPumpAsksThePharmacyForNothing() {
        assertTrue(PreparationSheet.of(planned(nurse("vitamin", item(days(1), once()))), ZURICH)
            .endsWith("\nNothing is made for a pump.\n"));
    }

    private static Plan planned(Order... orders) {
        Planner.Result result = Planner.plan(Sketch.protocol(Sketch.oneCycle(), orders), PlanFor.of(
            Sketch.twoSquareMetres(), Instant.parse("2026-03-27T08:00:00Z"), ZURICH, Capability.USUAL));
        return assertInstanceOf(Planner.Planned.class, result, result.toString()).plan();
    }

    @Test void bagsThatAreMadeUnlikeStandApartAndEachIsGoodForItsOwnTime() {
        Order first = pump("first", new DoseAmount(Amount.ofMillionUnits(18), Basis.FLAT), 50,
            over(item(days(1), once()), hours(1)));
        Order second = pump("second", new DoseAmount(Amount.ofMillionUnits(9), Basis.FLAT), 50,
            over(item(days(2), once()), hours(5)));
        Drug drug = Sketch.drug(Limits.NONE, mixture("short", hours(1), hours(12)),
            mixture("long", hours(24), hours(48)));

        String sheet = PreparationSheet.of(planned(Sketch.of(first, drug, first.pump().container()),
            Sketch.of(second, drug, second.pump().container())), ZURICH);

        assertTrue(sheet.contains("\nfirst, dose 1\n") && sheet.contains("\nsecond, dose 2\n"), sheet);
        assertTrue(sheet.contains("12 hours from preparation") && sheet.contains("48 hours from preparation"),
            sheet);
    }

    private static Presentation mixture(String name, Duration upTo, Duration within) {
        return new Presentation(name, upTo.equals(hours(1)) ? Duration.ZERO : hours(2), upTo, List.of(),
            List.of(), Optional.empty(), Optional.empty(), Presentation.Counts.WITH_THE_DRUG,
            Optional.empty(), List.of(), Optional.of(within));
    }

    @Test void aContainerAsSuppliedHoldsNothingButTheSolution() {
        Order order = pump("interleukin-2", new DoseAmount(Amount.ofMillionUnits(18), Basis.FLAT), 50,
            over(item(days(1), once()), hours(1)));
        Container syringe = new Container(Container.Kind.SYRINGE, new Container.AsSupplied(),
            Container.VolumeIs.WITH_THE_DRUG, Optional.empty());

        String sheet = PreparationSheet.of(planned(Sketch.of(order, Sketch.drug(Limits.NONE), syringe)),
            ZURICH);

        assertTrue(sheet.contains("  syringe       nothing but the solution\n"), sheet);
    }

    @Test void anOrderThatFollowsAnotherAtAnyTimeSaysFromWhen() {
        Order cells = nurse("cells", item(days(1), once()));
        Order drug = starting(nurse("vitamin", item(days(1), once())), Direction.AFTER, Which.ALL, "cells",
            hours(3));

        String table = PlanTable.of(planned(cells, drug), ZURICH);

        assertTrue(table.contains("at least 3 hours after cells"), table);
    }

    @Test void dosesThatDifferInTheirTimeAloneAreReadApart() {
        Order order = nurse("vitamin", over(item(days(1), once()), hours(1)),
            over(item(days(2), once()), hours(2)));

        List<String> read = ReadAloud.sentences(planned(order), ZURICH);

        assertTrue(read.get(0).startsWith("Dose 1 of ") && read.get(1).startsWith("Dose 2 of "),
            read.toString());
    }

    @Test void whatALimitComesToIsReadAloudToo() {
        Order order = nurse("vitamin", item(days(1, 2), once()));
        Limits limits = Limiting.doses(new Limits.OneCycle(), Limits.Severity.HARD, 3);

        List<String> read = ReadAloud.limits(planned(Sketch.with(order, order.dosage(), order.roundedTo(),
            limits)), ZURICH);

        assertEquals(1, read.size());
        assertTrue(read.getFirst().contains("2 doses"), read.getFirst());
    }

    @Test void whatIsFlushedIsToldBeforeAndAfter() {
        Order order = pump("interleukin-2", new DoseAmount(Amount.ofMillionUnits(18), Basis.FLAT), 50,
            over(item(days(1), once()), hours(1)));
        Given.ByPump given = order.pump();
        Order flushed = Sketch.given(order, new Given.ByPump(given.channel(), given.container(),
            Optional.of(new Given.Flush(Volume.ofMillilitres(10), "dextrose 5 %")),
            Optional.of(new Given.Flush(Volume.ofMillilitres(20), "saline"))));

        String sheet = PreparationSheet.of(planned(flushed), ZURICH);

        assertTrue(sheet.contains("  flush before  10 mL dextrose 5 %\n  flush after   20 mL saline\n"),
            sheet);
    }

    @Test void thePageHoldsEverythingAndNeedsNothing() throws IOException {
        String page = PlanPage.of(plan("lymphocytes"), ZURICH);

        Golden.assertSame(FOLDER.resolve("page.html"), page);
        assertFalse(page.contains("<script") || page.contains("src=") || page.contains("@import")
            || page.contains("url("), "a page that reaches for something");
    }

    @Test void noNameOfAFileIsEverReadAsMarkup() throws XMLStreamException {
        Plan odd = plan("<b>\"cells\" & more</b>");
        String picture = Calendar.of(odd, ZURICH);
        XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(
            new StringReader(picture));
        while (reader.hasNext()) {
            assertFalse(reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("b"));
        }

        assertTrue(picture.contains("&lt;b&gt;&quot;cells&quot; &amp; more&lt;/b&gt;"));
        assertFalse(PlanPage.of(odd, ZURICH).contains("<b>"));
    }
}
