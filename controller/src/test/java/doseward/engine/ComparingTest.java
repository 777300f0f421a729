package doseward.engine;

import static doseward.engine.Judged.against;
import static doseward.engine.Judged.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparingTest {
    private static final String WEIGHT = "body weight";

    private static Condition pressure(Comparison comparison) {
        return Ruled.compared(Il2.PRESSURE, comparison, 90, "mmHg");
    }

    @ParameterizedTest @CsvSource({
        "BELOW,89,TRUE", "BELOW,90,FALSE", "BELOW,91,FALSE",
        "AT_MOST,89,TRUE", "AT_MOST,90,TRUE", "AT_MOST,91,FALSE",
        "EXACTLY,89,FALSE", "EXACTLY,90,TRUE", "EXACTLY,91,FALSE",
        "AT_LEAST,89,FALSE", "AT_LEAST,90,TRUE", "AT_LEAST,91,TRUE",
        "ABOVE,89,FALSE", "ABOVE,90,FALSE", "ABOVE,91,TRUE",
    })
    void aValueIsComparedAtTheLineAndOnBothSides(Comparison comparison, long mmHg, Truth truth) {
        Judged judged = Judged.nothing().pressure(hour(0), mmHg);

        assertEquals(truth, judged.at(hour(0), pressure(comparison)));
    }

    @Test void aReadingAsOldAsAllowedCountsAndASecondLaterItIsUnknown() {
        Judged judged = Judged.nothing().pressure(hour(0), 80);

        assertEquals(Truth.TRUE, judged.at(hour(2), pressure(Comparison.BELOW)));
        assertEquals(Truth.UNKNOWN, judged.at(hour(2).plusSeconds(1), pressure(Comparison.BELOW)));
    }

    @Test void whatIsUnknownSaysWhy() {
        Judged judged = Judged.nothing().pressure(hour(0), 80);

        assertEquals("not known whether systolic pressure below 90 mmHg: systolic pressure was last recorded"
            + " at 2026-01-05T08:00:00Z, and counts for 2 hours",
            judged.working(hour(3), pressure(Comparison.BELOW)).sentence());
        assertEquals("not known whether creatinine below 90 mmHg: creatinine was never recorded",
            judged.working(hour(3), Ruled.compared(Il2.CREATININE, Comparison.BELOW, 90, "mmHg")).sentence());
    }

    @ParameterizedTest @CsvSource({"99,FALSE", "100,TRUE", "120,TRUE", "121,FALSE"})
    void bothEndsOfARangeCount(long mmHg, Truth truth) {
        assertEquals(truth, Judged.nothing().pressure(hour(0), mmHg).at(hour(0), between(false)));
    }

    @ParameterizedTest @CsvSource({"119,TRUE", "120,FALSE"})
    void theHighEndOfARangeDoesNotCountWhereTheFileSaysBelow(long mmHg, Truth truth) {
        assertEquals(truth, Judged.nothing().pressure(hour(0), mmHg).at(hour(0), between(true)));
    }

    private static Condition between(boolean below) {
        return new Condition.Between(new Condition.Latest(Il2.PRESSURE),
            new Condition.Fixed(Measure.of(100, "mmHg")), new Condition.Fixed(Measure.of(120, "mmHg")),
            below, Condition.Lasting.NOT);
    }

    @ParameterizedTest @CsvSource({"1499,FALSE", "1500,FALSE", "1501,TRUE"})
    void aMultipleOfTheBaselineIsExact(long thousandths, Truth truth) {
        Judged judged = withBaseline().creatinine(hour(0), thousandths);

        assertEquals(truth, judged.at(hour(0), above15Baseline()));
    }

    private static Judged withBaseline() {
        return Judged.of(new Ruled().baseline(Il2.CREATININE)).baseline(new Reading(Il2.CREATININE,
            new Value.Measured(Measure.of(1, "mg/dL")), hour(0), "N. Urse"));
    }

    private static Condition above15Baseline() {
        return against(Il2.CREATININE, Comparison.ABOVE, new Condition.TimesBaseline(1_500_000));
    }

    @Test void withoutABaselineAMultipleOfItIsUnknown() {
        Judged judged = Judged.nothing().creatinine(hour(0), 5_000);

        assertEquals("not known whether creatinine above 1.5 times baseline: no baseline of creatinine was"
            + " recorded", withoutReadings(judged.working(hour(0), above15Baseline())));
        assertEquals(Truth.UNKNOWN, judged.at(hour(0), above15Baseline()));
    }

    private static String withoutReadings(Working working) {
        String sentence = working.sentence();
        return sentence.substring(sentence.indexOf("not known"));
    }

    @Test void theWorkingSaysWhatWasComparedWithWhat() {
        Working working = withBaseline().creatinine(hour(1), 1_600).working(hour(1), above15Baseline());

        assertEquals("creatinine was 1.6 mg/dL at 2026-01-05T09:00:00Z, by N. Urse, creatinine was 1 mg/dL at"
            + " 2026-01-05T08:00:00Z, by N. Urse, compared with 1.5 times the baseline of 1 mg/dL",
            working.sentence());
    }

    @ParameterizedTest @CsvSource({"3600,FALSE", "3601,TRUE"})
    void aMultipleOfTheLaboratorysLimitGoesByTheLimitOfThatResult(long thousandths, Truth truth) {
        Reading result = new Reading(Il2.CREATININE, new Value.Measured(Measure.ofThousandths(thousandths,
            "mg/dL")), hour(0), "Lab").withUpperNormal(Measure.ofThousandths(1_200, "mg/dL"));
        Condition clause = against(Il2.CREATININE, Comparison.ABOVE,
            new Condition.TimesUpperNormal(3_000_000));

        assertEquals(truth, Judged.nothing().records(result).at(hour(0), clause));
        assertEquals(Truth.UNKNOWN, Judged.nothing().creatinine(hour(0), 9_000).at(hour(0), clause));
    }

    @ParameterizedTest @CsvSource({"3600,FALSE", "3601,TRUE"})
    void aMultipleOfALimitThatTheSignHasNeedsNoneOfTheLaboratory(long thousandths, Truth truth) {
        Sign.Range range = new Sign.Range(Measure.of(0, "mg/dL"), Measure.of(1_000, "mg/dL"));
        Sign bilirubin = new Sign.Number("bilirubin", "mg/dL", List.of(), range, range,
            new Sign.UpperNormal.Fixed(Measure.ofThousandths(1_200, "mg/dL")), false, Sign.Codes.NONE);
        Reading result = new Reading("bilirubin", new Value.Measured(Measure.ofThousandths(thousandths,
            "mg/dL")), hour(0), "Lab");
        Condition clause = against("bilirubin", Comparison.ABOVE, new Condition.TimesUpperNormal(3_000_000));

        assertEquals(truth, Judged.of(new Ruled().records(bilirubin, Duration.ofHours(12))).records(result)
            .at(hour(0), clause));
    }

    @ParameterizedTest @CsvSource({"319,TRUE", "320,FALSE"})
    void aLinePerKilogramGoesByThePatientsWeight(long millilitres, Truth truth) {
        Judged judged = Judged.nothing().urine(hour(-8), hour(0), millilitres);
        Condition clause = new Condition.Compared(new Condition.Windowed(Condition.Statistic.TOTAL,
            Judged.URINE, new Condition.Over(Duration.ofHours(8))), Comparison.BELOW,
            new Condition.PerKilogram(Measure.of(4, "mL")), Condition.Lasting.NOT);

        assertEquals(truth, judged.at(hour(0), clause));
        assertTrue(judged.working(hour(0), clause).sentence()
            .contains("compared with 320 mL, which is 4 mL/kg for 80 kg"));
    }

    @Test void anotherSignsReadingIsComparedIfItCounts() {
        Condition clause = against(Judged.DRIP, Comparison.BELOW, new Condition.OfSign(Judged.DRIP, false));
        Judged judged = Judged.nothing().drip(hour(0), 5);

        assertEquals(Truth.FALSE, judged.at(hour(0), clause));
        assertEquals(Truth.UNKNOWN, judged.at(hour(1), clause));
    }

    @ParameterizedTest @CsvSource({
        "ABOVE,true,91,FALSE", "ABOVE,true,92,FALSE", "ABOVE,true,93,TRUE",
        "AT_LEAST,true,91,FALSE", "AT_LEAST,true,92,TRUE",
        "BELOW,true,91,TRUE", "BELOW,true,92,FALSE",
        "ABOVE,false,68,FALSE", "ABOVE,false,67,TRUE",
        "AT_LEAST,false,68,TRUE", "AT_LEAST,false,69,FALSE",
        "BELOW,false,68,FALSE", "BELOW,false,69,TRUE",
    })
    void aShareAwayFromTheBaselineIsExact(Comparison comparison, boolean above, long kilograms, Truth truth) {
        Judged judged = Judged.of(new Ruled().records(Ruled.number(WEIGHT, "kg", 1, 350),
            Duration.ofHours(24)).baseline(WEIGHT)).baseline(weight(80)).records(weight(kilograms));

        assertEquals(truth, judged.at(hour(0), new Condition.FromBaseline(WEIGHT, comparison, 150_000,
            above)));
    }

    private static Reading weight(long kilograms) {
        return new Reading(WEIGHT, new Value.Measured(Measure.of(kilograms, "kg")), hour(0), "N. Urse");
    }

    @Test void ofSeveralChoicesOneIsEnough() {
        Judged judged = Judged.nothing().mind(hour(0), "agitated", "confused");

        assertEquals(Truth.TRUE, judged.at(hour(0), mind(false, "confused")));
        assertEquals(Truth.FALSE, judged.at(hour(0), mind(false, "clear")));
        assertEquals(Truth.FALSE, judged.at(hour(0), mind(true, "confused")));
        assertEquals(Truth.UNKNOWN, judged.at(hour(3), mind(true, "clear")));
    }

    private static Condition mind(boolean negated, String choice) {
        return Condition.chosen(Judged.MIND, negated, List.of(choice));
    }

    @Test void aReportedSignIsAbsentUntilItIsReportedAndThenStaysSo() {
        Condition pain = Condition.chosen(Judged.PAIN, false, List.of("present"));

        assertEquals(Truth.FALSE, Judged.nothing().at(hour(0), pain));
        assertEquals("nobody reported chest pain, so it is absent",
            Judged.nothing().working(hour(0), pain).sentence());
        assertEquals(Truth.TRUE, Judged.nothing().pain(hour(0), "present").at(hour(200), pain));
        assertEquals(Truth.FALSE, Judged.nothing().pain(hour(0), "present").pain(hour(1), "absent")
            .at(hour(2), pain));
    }

    @Test void aSignThatNobodyIsAskedForIsUnknown() {
        Judged judged = Judged.of(new Ruled().knows(Ruled.number(WEIGHT, "kg", 1, 350))).records(weight(80));

        assertEquals("not known whether body weight below 90 kg: nobody is asked for body weight",
            judged.working(hour(0), Ruled.compared(WEIGHT, Comparison.BELOW, 90, "kg")).sentence());
    }
}
