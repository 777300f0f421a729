package doseward.simulator.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.language.Shipped;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a ward sees of a patient who gets the drug. */
class SicknessTest {
    private static final Instant BORN = Instant.parse("2026-01-05T07:00:00Z");
    private static final Weight WEIGHT = Weight.ofKilograms(80);
    private static final long DOSE = 48_000_000;
    private static final List<Sign> SIGNS = new Shipped().signs();

    @Test void everySignOfTheShippedFileCanBeShownAndEveryReadingOfItIsAccepted() {
        for (long seed = 1; seed <= 20; seed++) {
            WardPatient patient = patient(seed);
            Instant sick = give(patient, 14);

            for (Sign sign : SIGNS.stream().filter(SicknessTest::isMeasured).toList()) {
                Value value = patient.measure(sign, sick.minus(Duration.ofHours(8)));
                assertEquals(Optional.empty(), sign.objectionTo(value), () -> sign.name() + " " + value);
            }
        }
    }

    @Test void signsWorsenWithTheDosesAndComeBack() {
        WardPatient patient = patient(2);
        List<Long> well = signs(patient);

        Instant sick = give(patient, 10);
        List<Long> during = signs(patient);
        patient.liveUntil(sick.plus(Duration.ofDays(30)), Received.intoVein(10 * DOSE));
        List<Long> after = signs(patient);

        assertTrue(during.get(0) < well.get(0) - 15_000_000 && after.get(0) > during.get(0) + 15_000_000);
        assertTrue(during.get(1) > well.get(1) + 500_000 && after.get(1) < during.get(1));
        assertTrue(during.get(2) < well.get(2) && after.get(2) > during.get(2));
        assertTrue(during.get(3) > well.get(3) + 2_000_000 && after.get(3) < during.get(3));
    }

    @Test void someMindsAreConfusedAndMostAreNot() {
        Sign mind = sign("mental state");
        List<Value> seen = new ArrayList<>();
        for (long seed = 1; seed <= 40; seed++) {
            WardPatient patient = patient(seed);
            give(patient, 9);
            seen.add(patient.measure(mind, BORN));
        }

        long confused = seen.stream().filter(new Value.Chosen("confused")::equals).count();
        long clear = seen.stream().filter(new Value.Chosen("clear")::equals).count();
        assertTrue(confused >= 3 && confused <= 20, seen::toString);
        assertTrue(clear > 3, seen::toString);
    }

    @Test void whatIsUnderTheSkinWorksWithinHours() {
        WardPatient patient = patient(3);
        Instant soon = BORN.plus(Duration.ofHours(1));
        List<Long> well = signs(patient);

        patient.liveUntil(soon, new Received(0, DOSE));
        List<Long> early = signs(patient);
        patient.liveUntil(soon.plus(Duration.ofHours(8)), new Received(0, DOSE));

        assertTrue(early.get(0) > well.get(0) - 12_000_000, early::toString);
        assertTrue(signs(patient).get(0) < well.get(0) - 15_000_000);
    }

    @Test void aBolusRaisesThePressureForAWhileAndAddsItsWeight() {
        WardPatient without = patient(2);
        WardPatient filled = patient(2);
        Instant sick = give(without, 8);
        give(filled, 8);

        filled.take(new Treatment.Bolus(500, Duration.ofMinutes(30)));
        Instant soon = sick.plus(Duration.ofMinutes(30));
        List.of(without, filled).forEach(one -> one.liveUntil(soon, Received.intoVein(8 * DOSE)));
        long gained = signs(filled).get(3) - signs(without).get(3);
        double raised = pressure(filled) - pressure(without);
        Instant late = soon.plus(Duration.ofHours(12));
        List.of(without, filled).forEach(one -> one.liveUntil(late, Received.intoVein(8 * DOSE)));

        assertEquals(500_000, gained, 200_000);
        assertTrue(raised > 4, () -> "raised by " + raised);
        assertTrue(pressure(filled) - pressure(without) < raised / 2);
    }

    @Test void thePressorThatIsReadIsTheOneThatRunsAndRaisesThePressure() {
        WardPatient patient = patient(2);
        Instant sick = give(patient, 8);
        double before = pressure(patient);
        assertEquals("0 micrograms/kg/minute", patient.measure(sign("phenylephrine"), BORN).toString());

        patient.take(new Treatment.Phenylephrine(15));
        patient.liveUntil(sick.plus(Duration.ofMinutes(1)), Received.intoVein(8 * DOSE));

        assertEquals("1.5 micrograms/kg/minute", patient.measure(sign("phenylephrine"), BORN).toString());
        assertEquals(1.5 * 11 / 0.76, pressure(patient) - before, 5);
    }

    /** In mmHg, without most of the noise. */
    private static double pressure(WardPatient patient) {
        return IntStream.range(0, 30).mapToLong(again -> signs(patient).get(0)).average().orElseThrow() / 1e6;
    }

    private static List<Long> signs(WardPatient patient) {
        return List.of("systolic pressure", "creatinine", "platelets", "body weight").stream()
            .map(name -> (Value.Measured) patient.measure(sign(name), BORN))
            .map(value -> value.measure().millionths()).toList();
    }

    private static Sign sign(String name) {
        return SIGNS.stream().filter(sign -> sign.name().equals(name)).findFirst().orElseThrow();
    }

    private static boolean isMeasured(Sign sign) {
        return !(sign instanceof Sign.Grade(_, Sign.Grading.WorkedOut _, _));
    }

    private static Instant give(WardPatient patient, int doses) {
        Instant now = BORN;
        for (int dose = 1; dose <= doses; dose++) {
            for (int minute = 1; minute <= 15; minute++) {
                long units = (dose - 1) * DOSE + minute * DOSE / 15;
                patient.liveUntil(now.plus(Duration.ofMinutes(minute)), Received.intoVein(units));
            }
            now = now.plus(Duration.ofHours(8));
            patient.liveUntil(now, Received.intoVein(dose * DOSE));
        }
        return now;
    }

    private static WardPatient patient(long seed) {
        return new WardPatient(WEIGHT, SIGNS, BORN, seed);
    }
}
