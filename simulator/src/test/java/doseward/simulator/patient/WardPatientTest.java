package doseward.simulator.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.language.Shipped;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WardPatientTest {
    private static final Instant BORN = Instant.parse("2026-01-05T07:00:00Z");
    private static final Weight WEIGHT = Weight.ofKilograms(80);
    private static final long DOSE = 48_000_000;
    private static final Sign PRESSURE = number("systolic pressure", "mmHg", 30, 300);
    private static final Sign CREATININE = number("creatinine", "mg/dL", 0, 30);
    private static final Sign URINE = shipped("urine output");
    private static final Sign RHYTHM = shipped("heart rhythm");

    @Test void pressureFallsWithTheDosesAndComesBackWithinDays() {
        WardPatient patient = patient(1);
        long before = value(patient, PRESSURE);

        Instant sick = give(patient, 9);
        long during = value(patient, PRESSURE);
        patient.liveUntil(sick.plus(Duration.ofDays(4)), Received.intoVein(9 * DOSE));
        long after = value(patient, PRESSURE);

        assertTrue(during < before - 15_000, () -> before + " then " + during);
        assertTrue(after > during + 15_000, () -> during + " then " + after);
    }

    @Test void creatinineRisesWithTheDosesAndComesBackWithinWeeks() {
        WardPatient patient = patient(2);
        long before = value(patient, CREATININE);

        Instant sick = give(patient, 12);
        long during = value(patient, CREATININE);
        patient.liveUntil(sick.plus(Duration.ofDays(30)), Received.intoVein(12 * DOSE));

        assertTrue(during > before + 500, () -> before + " then " + during);
        assertTrue(value(patient, CREATININE) < during);
    }

    @Test void aPatientWhoGetsNothingStaysWell() {
        WardPatient patient = patient(3);
        long before = value(patient, CREATININE);

        patient.liveUntil(BORN.plus(Duration.ofDays(19)), Received.intoVein(0));

        assertEquals(before, value(patient, CREATININE));
    }

    @Test void patientsDiffer() {
        List<Long> pressures = List.of(1L, 2L, 3L, 4L, 5L, 6L).stream().map(seed -> {
            WardPatient patient = patient(seed);
            give(patient, 6);
            return value(patient, PRESSURE);
        }).distinct().toList();

        assertTrue(pressures.size() > 3, pressures::toString);
    }

    @Test void aSignThatThePatientDoesNotHaveIsToldBeforeAnythingBegins() {
        Sign unknown = number("tear flow", "mL/h", 0, 9);

        String told = assertThrows(IllegalArgumentException.class,
            () -> new WardPatient(WEIGHT, List.of(PRESSURE, unknown), BORN, 1)).getMessage();

        assertEquals("The simulated patient has no tear flow, so a protocol that speaks of it can't be run "
            + "here.", told);
    }

    @Test void aSignInAnotherUnitThanThePatientsIsToldBeforeAnythingBegins() {
        Sign other = number("temperature", "degrees Fahrenheit", 86, 109);

        assertEquals(Optional.of("The simulated patient shows temperature in degrees Celsius, and not in "
            + "degrees Fahrenheit."), Acquaintance.objectionTo(other));
    }

    @Test void urineAddsUpFromTheMomentSinceWhichItIsCollected() {
        WardPatient patient = patient(4);
        patient.liveUntil(BORN.plus(Duration.ofHours(10)), Received.intoVein(0));

        long day = value(patient, URINE, BORN.minus(Duration.ofHours(14)));
        long eight = value(patient, URINE, BORN.plus(Duration.ofHours(2)));

        assertEquals(24 * 104_000, day);
        assertEquals(8 * 104_000, eight);
    }

    @Test void kidneysThatFailPassLittleUrine() {
        WardPatient patient = patient(2);

        Instant sick = give(patient, 14);

        assertTrue(value(patient, URINE, sick.minus(Duration.ofHours(8))) < 4 * 104_000);
    }

    @Test void anIllnessComesAndGoesAndDoesNotDependOnHowOftenOneLooks() {
        WardPatient seldom = new WardPatient(WEIGHT, List.of(RHYTHM), BORN, 334);
        WardPatient often = new WardPatient(WEIGHT, List.of(RHYTHM), BORN, 334);
        List<Value> seen = new ArrayList<>();

        Instant now = BORN;
        for (int dose = 1; dose <= 14; dose++) {
            for (int look = 0; look < 16; look++) {
                now = now.plus(Duration.ofMinutes(30));
                often.liveUntil(now, Received.intoVein(dose * DOSE));
                often.measure(PRESSURE, BORN);
            }
            seldom.liveUntil(now, Received.intoVein(dose * DOSE));
            seen.add(seldom.measure(RHYTHM, BORN));
            assertEquals(seen.getLast(), often.measure(RHYTHM, BORN));
        }
        assertTrue(seen.stream().distinct().count() > 1, seen::toString);
    }

    private static Instant give(WardPatient patient, int doses) {
        Instant now = BORN;
        for (int dose = 1; dose <= doses; dose++) {
            patient.liveUntil(now.plus(Duration.ofMinutes(1)), Received.intoVein(dose * DOSE));
            now = now.plus(Duration.ofHours(8));
            patient.liveUntil(now, Received.intoVein(dose * DOSE));
        }
        return now;
    }

    private static WardPatient patient(long seed) {
        return new WardPatient(WEIGHT, List.of(PRESSURE, CREATININE, URINE), BORN, seed);
    }

    private static long value(WardPatient patient, Sign sign) {
        return value(patient, sign, BORN);
    }

    private static long value(WardPatient patient, Sign sign, Instant since) {
        return ((Value.Measured) patient.measure(sign, since)).measure().millionths() / 1000;
    }

    private static Sign shipped(String name) {
        return new Shipped().signs().stream().filter(sign -> sign.name().equals(name)).findFirst()
            .orElseThrow();
    }

    private static Sign number(String name, String unit, long lowest, long highest) {
        Sign.Range range = new Sign.Range(Measure.of(lowest, unit), Measure.of(highest, unit));
        return new Sign.Number(name, unit, List.of(), range, range, new Sign.UpperNormal.None(), false,
            Sign.Codes.NONE);
    }
}
