package doseward.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.LineForm;
import doseward.language.source.SourceFile;
import doseward.protocol.Condition;
import doseward.protocol.Container;
import doseward.protocol.CourseShape;
import doseward.protocol.Dosage;
import doseward.protocol.Given;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.Over;
import doseward.protocol.Pace;
import doseward.protocol.PatientNeeds;
import doseward.protocol.Product;
import doseward.protocol.Protocol;
import doseward.protocol.Schedule;
import doseward.protocol.Schedule.EachDay;
import doseward.protocol.Schedule.Grid;
import doseward.protocol.Schedule.Item;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Schedule.OnWeekdays;
import doseward.protocol.Schedule.Origin;
import doseward.protocol.Schedule.WallClock;
import doseward.protocol.Sign;
import doseward.protocol.Starts;
import doseward.protocol.Starts.Direction;
import doseward.protocol.Starts.Which;
import doseward.protocol.Wait;
import doseward.quantity.Age;
import doseward.quantity.Rate;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every key of patient, orders, course, limits and companions becomes what it says. */
class WholeProtocolTest {
    private static final Path FILE = Path.of("src/test/resources/protocols/whole.yaml");
    private static final Library LIBRARY = new Shipped();

    private final Protocol protocol = sound();

    private static Reading<Protocol> reading(String text) {
        return Reader.protocol(SourceFile.of("a.yaml", text.getBytes(StandardCharsets.UTF_8)), LIBRARY);
    }

    private static Protocol sound() {
        try {
            Reading<Protocol> reading = reading(Files.readString(FILE));
            return reading.value().orElseThrow(() -> new AssertionError(LineForm.of(reading.findings())));
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private Item item(String order) {
        return protocol.order(order).schedule().items().getFirst();
    }

    private static Starts starts(Direction direction, Duration atLeast, Duration atMost, Which which,
            String what) {
        return new Starts(direction, Optional.of(atLeast), Optional.of(atMost), which, what);
    }

    @Test void whoItIsForIsReadWhole() {
        PatientNeeds patient = protocol.patient();

        assertEquals("40 kg to 60 kg", patient.weight().toString());
        assertEquals("150 cm to 190 cm", patient.height().orElseThrow().toString());
        assertEquals(Age.ofYears(75), patient.age().orElseThrow().oldest());
        assertEquals(Optional.of(PatientNeeds.Sex.ANY), patient.sex());
        assertEquals(PatientNeeds.Weighed.EACH_CYCLE, patient.weighed());
        assertEquals("0.01 m2", patient.surface().orElseThrow().roundedDownTo().orElseThrow().toString());
        assertEquals(List.of("creatinine"), patient.baseline());
        assertEquals(Optional.of(Duration.ofDays(28)), patient.askedWithin());
        assertEquals("the kidneys carry this treatment", patient.refuse().getFirst().because());
    }

    @Test void whatIsGivenMayBeADrugCellsOrSomethingThatIsDone() {
        assertEquals(new Product.Named("filgrastim"), protocol.order("filgrastim").product());
        assertEquals(new Product.Cells("lymphocytes"), protocol.order("lymphocytes").product());
        assertEquals(new Product.Procedure("leukapheresis"), protocol.order("leukapheresis").product());
        assertEquals("aldesleukin", protocol.order("interleukin-2").drug().name());
    }

    @Test void howMuchIsReadInEveryForm() {
        assertEquals("25 mg/m2", protocol.order("fludarabine").dosage().toString());
        assertEquals("50 mg", protocol.order("fludarabine").cap().orElseThrow().toString());
        assertEquals("500 micrograms", protocol.order("fludarabine").roundedTo().orElseThrow().toString());
        assertEquals("7,500,000,000 viable cells to 72,000,000,000 viable cells",
            protocol.order("lymphocytes").dosage().toString());
        assertEquals(new Dosage.NoAmount(), protocol.order("leukapheresis").dosage());
        assertEquals(new Dosage.AsTheHospitalOrders(), protocol.order("vitamin").dosage());
        Dosage.Levels levels = (Dosage.Levels) protocol.order("interleukin-2").dosage();
        assertEquals(List.of("low", "high"), levels.levels().stream().map(Dosage.Level::name).toList());
        assertEquals(Optional.of("high"), levels.start());
    }

    @Test void aPumpIsToldChannelBagAndFlushes() {
        Given.ByPump pump = protocol.order("interleukin-2").pump();

        assertEquals("A", pump.channel());
        assertEquals(new Container(Container.Kind.BAG, new Container.ByDose(),
            Container.VolumeIs.WITH_THE_DRUG, Optional.of("dextrose 5 %")), pump.container());
        assertEquals("50 mL", pump.before().orElseThrow().volume().toString());
        assertEquals("25 mL", pump.after().orElseThrow().volume().toString());
    }

    @Requirement("GIP 1.1.1")
    @Test void howFastADoseFlowsIsReadInItsParts() {
        assertEquals(List.of(
            new Schedule.Segment(new Pace.OfVolume(Rate.ofMillilitresPerHour(60)),
                Optional.of(Duration.ofMinutes(5))),
            new Schedule.Segment(new Pace.OfVolume(Rate.ofMillilitresPerHour(300)), Optional.empty())),
            item("lymphocytes").profile());
        assertEquals(Optional.of(new Over(Duration.ofHours(2), Duration.ofHours(3))),
            item("cyclophosphamide").over());
    }

    @Test void daysAreReadBelowAndFromDayZeroInListsAndInSteps() {
        assertEquals(new Numbered(Origin.CYCLE, List.of(-7, -6), List.of()),
            item("cyclophosphamide").days());
        assertEquals(new Numbered(Origin.CYCLE, List.of(8, 10, 12), List.of()),
            item("leukapheresis").days());
        assertEquals(new Numbered(Origin.OWN_START, List.of(1, 2, 4), List.of()),
            item("later interleukin-2").days());
        assertEquals(new OnWeekdays(List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
            List.of(1, 2)), item("vitamin").days());
    }

    @Test void dosesOfAnOrderLieAsTheFileSays() {
        assertEquals(new Grid(Duration.ofHours(8), Duration.ofHours(12)), item("interleukin-2").pattern());
        assertEquals(Optional.of(6), item("interleukin-2").atMost());
        assertEquals(new EachDay(2, List.of(new WallClock(8, 0), new WallClock(20, 0))),
            item("later interleukin-2").pattern());
        assertEquals(List.of(1, 2), item("later interleukin-2").inCycles());
    }

    @Test void itemsTakeFromTheOrderWhatTheyDoNotSay() {
        List<Item> items = protocol.order("filgrastim").schedule().items();

        assertEquals(new Numbered(Origin.WEEK, List.of(1, 2, 3, 4, 5), List.of(3)), items.get(0).days());
        assertEquals(new EachDay(1, List.of()), items.get(1).pattern());
        assertEquals("5 micrograms/kg", protocol.order("filgrastim").dosage().toString());
        assertEquals("300 micrograms", items.get(1).dosage().orElseThrow().toString());
        assertEquals(Optional.of(3), items.get(1).atMost());
        assertEquals(List.of(2), items.get(1).inCycles());
    }

    @Test void anOrderTakesFromAnotherWhatItDoesNotSay() {
        Order like = protocol.order("later interleukin-2");

        assertEquals(protocol.order("interleukin-2").dosage(), like.dosage());
        assertEquals(protocol.order("interleukin-2").pump(), like.pump());
        assertEquals(Duration.ofHours(2), like.mayStartLateBy());
        assertEquals(Order.WhenHeld.RESUME, like.whenHeld());
    }

    @Test void whatANursesOrderDoesNotSayHasItsDefaults() {
        Order nurse = protocol.order("fludarabine");

        assertEquals(new Given.ByNurse(), nurse.given());
        assertEquals(Duration.ofHours(12), nurse.mayStartLateBy());
        assertEquals(Order.WhenHeld.WAIT, nurse.whenHeld());
    }

    @Test void theOrderOfThingsIsRead() {
        assertEquals(Optional.of(starts(Direction.AFTER, Duration.ofHours(24), Duration.ofDays(4),
            Which.THE_LAST, "fludarabine")), protocol.order("lymphocytes").schedule().starts());
        assertEquals(Optional.of(starts(Direction.AFTER, Duration.ofDays(2), Duration.ofDays(6),
            Which.THE_END_OF, "interleukin-2")), protocol.order("later interleukin-2").schedule().starts());
        assertEquals(Optional.of("temperature below 38 degrees Celsius"),
            protocol.order("lymphocytes").schedule().onlyIf().map(Condition::text));
    }

    @Test void theCourseIsReadWithItsStagesAndWhatFollowsIt() {
        CourseShape course = protocol.course();

        assertTrue(course.personDecides());
        assertEquals(Optional.of("lymphocytes"), course.dayZero());
        assertEquals(Optional.of(new CourseShape.Gap(true, Wait.of(Duration.ofDays(42)), Optional.empty())),
            course.gapAfter(2));
        assertEquals("2 months", course.gapAfter(3).orElseThrow().atLeast().toString());
        assertEquals(List.of("creatinine below 2 mg/dL"),
            course.gatesBefore(3).stream().map(Condition::text).toList());
        CourseShape.NextCourse next = course.nextCourse().orElseThrow();
        assertEquals(Optional.of(new CourseShape.Following(Wait.of(Duration.ofDays(42)),
            Optional.of(Wait.of(Duration.ofDays(84))), "lymphocytes")), next.starts());
        assertEquals(Optional.of(3), next.atMost());
    }

    @Test void aLimitHoldsForTheOrdersThatAreCountedAsItIs() {
        Limits limits = protocol.order("interleukin-2").limits();

        assertEquals(List.of("720,000 international units/kg per dose",
            "20,000,000 international units/kg per cycle",
            "900,000,000 international units in any 7 days"),
            limits.amounts().stream().map(Object::toString).toList());
        assertEquals("40,000,000 international units/kg",
            limits.drugInAnHour(Limits.Severity.HARD).getFirst().toString());
        assertEquals("1,145,000 units/mL", limits.concentrations().getFirst().most().toString());
        assertEquals(List.of(), protocol.order("fludarabine").limits().amounts());
        assertEquals(1, protocol.order("fludarabine").limits().doses().size());
    }

    @Test void companionsKnowTheirOrder() {
        assertEquals(List.of(Optional.empty(), Optional.of("vitamin")),
            protocol.companions().stream().map(one -> one.order()).toList());
        assertEquals("10 mg/kg to 15 mg/kg", protocol.companions().getFirst().dosage().toString());
        assertEquals(Optional.of("thirst"), protocol.companions().getLast().asNeeded());
        assertEquals("they harm the cells", protocol.avoid().getFirst().because());
    }

    @Test void theSignsItSpeaksOfAreThere() {
        assertEquals(List.of("creatinine", "temperature"),
            protocol.signs().stream().map(Sign::name).sorted().toList());
    }

    private static final String MISREAD = """
        days: -7 and -6 | days: -6 and -7 | unknown-phrase
        days: -5 to -1 | days: -1 to -5 | range-crossed
        days: 0 to 3 | days: 0 until 3 | unknown-phrase
        weeks: 4 to 5 | weeks: 4 to 99 | beyond-bounds
        weeks: 3 | days: 4 | duplicate-key
        days-from: week | days-from: weekk | unknown-phrase
        days-from: own start | days-from: courses | unknown-phrase
        day-0: lymphocytes | first-day: 0 | no-day-zero
        day-0: lymphocytes | day-0: lymphocites | unknown-name
        in-cycles: long | in-cycles: lang | unknown-name
        level: high | level: higher | unknown-name
        every second day from 8 | every other day from 8 | unknown-phrase
        Monday, Wednesday and Friday | Monday and Monday | unknown-phrase
        Monday, Wednesday and Friday | Mon and Tue | unknown-phrase
        08:00 and 20:00 | 8:00 and 20:00 | unknown-phrase
        08:00 and 20:00 | 08:00 | unknown-phrase
        25 mg/m2 | 25 mg/m3 | unknown-phrase
        25 mg/m2 | 25 mcg/m2 | misreadable-unit
        25 mg/m2 | 25.0 mg/m2 | trailing-zero
        25 mg/m2 | 25 | missing-unit
        high: 600,000 international units/kg | high: 6 mg/kg | wrong-kind-of-unit
        60 mg/kg | 9,000,000 mg/kg | beyond-bounds
        for: 5 minutes | for: the rest | unknown-phrase
        1 mL/minute | 1 mL | wrong-kind-of-unit
        2 to 3 hours | 3 to 2 hours | range-crossed
        150 to 190 cm | 1.5 to 1.9 cm | beyond-bounds
        150 to 190 cm | 150.55 to 190 cm | crooked-number
        40 kg to 60 kg | 0.1 kg to 60 kg | beyond-bounds
        18 years to 75 years | 18 to 750 years | beyond-bounds
        Mosteller, rounded down to 0.01 m2 | Mosteler, not rounded | unknown-phrase
        Mosteller, rounded down to 0.01 m2 | Mosteller | unknown-phrase
        Mosteller, rounded down to 0.01 m2 | Boyd, rounded down to 1 m2 | beyond-bounds
        at least 6 weeks | at most 6 weeks | unknown-phrase
        2 months | 2 to 1 months | range-crossed
        at-most: 3 courses | at-most: 3 | unknown-phrase
        cycles: at most 4 | cycles: at least 4 | unknown-phrase
        given-by: pump | given-by: pomp | unknown-phrase
        bag: | syringe: | wrong-container
        channel: A | channel: AB | unknown-phrase
        before: 50 mL dextrose 5 % | before: dextrose 5 % | unknown-phrase
        route: by mouth | route: orally | unknown-phrase
        procedure: leukapheresis | procedure: | empty-value
        drug: vitamin K | drug: aldesleukine | unknown-drug
        after the last fludarabine | after the last fludarabin | unknown-name
        together with each cyclophosphamide | along with each cyclophosphamide | unknown-phrase
        6 to 12 weeks after lymphocytes | 6 to 12 weeks | unknown-phrase
        amount-in-any-7-days | amount-in-any-week | unknown-key
        720,000 international units/kg | 720,000 IU/kg | misreadable-unit
        40 million international units/kg/h | 40 million IU/kg/h | misreadable-unit
        at-most: 6 doses | at-most: 6 | unknown-phrase
            never-closer-than: 8 hours | # none | missing-key
          height: 150 to 190 cm | # none | fact-missing
          body-surface: Mosteller, rounded down to 0.01 m2 | # none | surface-unnamed
          asked-within: 28 days | # none | missing-key
        """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = MISREAD)
    void whatCantBeReadIsRefusedByName(String old, String fresh, String check) throws IOException {
        String text = Files.readString(FILE);
        assertTrue(text.contains(old), old);

        List<String> found = reading(text.replaceFirst(java.util.regex.Pattern.quote(old), fresh))
            .findings().diagnostics().stream().map(Diagnostic::check).toList();

        assertTrue(found.contains(check), found.toString());
    }
}
