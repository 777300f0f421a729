package doseward.simulator.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.PatientNeeds;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final PatientNeeds ADULTS = Cohorts.arm(Cohorts.USUAL).protocol().patient();
    private static final PatientNeeds CHILDREN = Cohorts.arm("dinutuximab-il2").protocol().patient();

    @Test void aSeedIsOneBodyWhereverItStandsInACohort() {
        assertEquals(Person.of(7, 1, ADULTS).patient(), Person.of(1, 7, ADULTS).patient());
    }

    @Test void adultsWeighAboutSeventyFiveKilograms() {
        double[] weights = weights(ADULTS);

        assertEquals(75, Estimate.quantile(weights, 0.5), 2);
        assertEquals(13.5, Estimate.deviation(weights), 2);
        assertTrue(Estimate.quantile(weights, 0) >= 45 && Estimate.quantile(weights, 1) <= 130);
    }

    @Test void whoeverIsTakenByAProtocolForChildrenIsOne() {
        double[] weights = weights(CHILDREN);

        assertTrue(Estimate.quantile(weights, 0) >= 8 && Estimate.quantile(weights, 1) <= 45);
        assertTrue(Person.of(1, 1, CHILDREN).patient().height().orElseThrow().millimetres() < 1_450);
    }

    private static double[] weights(PatientNeeds needs) {
        return IntStream.rangeClosed(1, 1_000).mapToDouble(number ->
            Person.of(number, 1, needs).kilograms()).toArray();
    }
}
