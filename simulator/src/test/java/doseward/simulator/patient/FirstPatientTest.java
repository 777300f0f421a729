package doseward.simulator.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.quantity.Weight;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstPatientTest {
    private static final Instant BORN = Instant.parse("2026-01-05T07:00:00Z");
    private static final Weight WEIGHT = Weight.ofKilograms(80);
    private static final long DOSE = 48_000_000;
    private static final Sign PRESSURE = number("systolic pressure", "mmHg", 30, 300);
    private static final Sign CREATININE = number("creatinine", "mg/dL", 0, 30);

    @Test void pressureFallsWithTheDosesAndComesBackWithinDays() {
        FirstPatient patient = patient(1);
        long before = value(patient, PRESSURE);

        Instant sick = give(patient, 9);
        long during = value(patient, PRESSURE);
        patient.liveUntil(sick.plus(Duration.ofDays(4)), 9 * DOSE);
        long after = value(patient, PRESSURE);

        assertTrue(during < before - 15_000, () -> before + " then " + during);
        assertTrue(after > during + 15_000, () -> during + " then " + after);
    }

    @Test void creatinineRisesWithTheDosesAndComesBackWithinWeeks() {
        FirstPatient patient = patient(2);
        long before = value(patient, CREATININE);

        Instant sick = give(patient, 12);
        long during = value(patient, CREATININE);
        patient.liveUntil(sick.plus(Duration.ofDays(30)), 12 * DOSE);

        assertTrue(during > before + 500, () -> before + " then " + during);
        assertTrue(value(patient, CREATININE) < during);
    }

    @Test void aPatientWhoGetsNothingStaysWell() {
        FirstPatient patient = patient(3);
        long before = value(patient, CREATININE);

        patient.liveUntil(BORN.plus(Duration.ofDays(19)), 0);

        assertEquals(before, value(patient, CREATININE));
    }

    @Test void patientsDiffer() {
        List<Long> pressures = List.of(1L, 2L, 3L, 4L, 5L, 6L).stream().map(seed -> {
            FirstPatient patient = patient(seed);
            give(patient, 6);
            return value(patient, PRESSURE);
        }).distinct().toList();

        assertTrue(pressures.size() > 3, pressures::toString);
    }

    @Test void aSignThatTheModelDoesNotKnowIsAsUsual() {
        Sign potassium = number("potassium", "mmol/L", 1, 12);
        Sign pain = new Sign.Choice("chest pain", List.of("absent", "present"), Sign.Codes.NONE);

        assertEquals(new Value.Measured(Measure.of(6, "mmol/L")), patient(1).measure(potassium));
        assertEquals(new Value.Chosen("absent"), patient(1).measure(pain));
    }

    private static Instant give(FirstPatient patient, int doses) {
        Instant now = BORN;
        for (int dose = 1; dose <= doses; dose++) {
            patient.liveUntil(now.plus(Duration.ofMinutes(1)), dose * DOSE);
            now = now.plus(Duration.ofHours(8));
            patient.liveUntil(now, dose * DOSE);
        }
        return now;
    }

    private static FirstPatient patient(long seed) {
        return new FirstPatient(WEIGHT, BORN, Chance.of(seed, "patient"));
    }

    private static long value(FirstPatient patient, Sign sign) {
        return ((Value.Measured) patient.measure(sign)).measure().millionths() / 1000;
    }

    private static Sign number(String name, String unit, long lowest, long highest) {
        Sign.Range range = new Sign.Range(Measure.of(lowest, unit), Measure.of(highest, unit));
        return new Sign.Number(name, unit, List.of(), range, range, new Sign.UpperNormal.None(), false,
            Sign.Codes.NONE);
    }
}
