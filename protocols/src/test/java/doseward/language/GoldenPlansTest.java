package doseward.language;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.plan.Capability;
import doseward.plan.ChosenLevel;
import doseward.plan.Patient;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.plan.sheet.PlanTable;
import doseward.protocol.Dosage;
import doseward.protocol.PatientNeeds;
import doseward.protocol.PatientNeeds.Sex;
import doseward.protocol.Protocol;
import doseward.quantity.Age;
import doseward.quantity.Height;
import doseward.quantity.Weight;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of each shipped protocol for one and the same patient lies beside it. */
class GoldenPlansTest {
    private static final Instant FROM = Instant.parse("2026-01-05T08:00:00Z");

    static Stream<String> protocols() {
        return Shipped.protocols().stream();
    }

    @ParameterizedTest @MethodSource("protocols")
    void thePlanIsTheGoldenFileBesideTheProtocol(String name) throws IOException {
        Protocol protocol = Documents.shipped().protocol(name).value().orElseThrow();
        ZoneId zone = ZoneId.of("UTC");

        Planner.Result result = Planner.plan(protocol, new PlanFor(patient(protocol.patient()), FROM, zone,
            Capability.USUAL, lowestLevels(protocol)));

        Golden.assertSame(Path.of("library", name + ".plan.txt"), PlanTable.of(
            assertInstanceOf(Planner.Planned.class, result, result.toString()).plan(), zone));
    }

    /**
     * 80 kg, 180 cm, 50 years, and the sex that the protocol is for; what it does not ask for is not told.
     */
    private static Patient patient(PatientNeeds needs) {
        boolean tall = needs.surface().isPresent() || needs.height().isPresent();
        return new Patient(Weight.ofKilograms(80), tall ? Optional.of(Height.ofCentimetres(180))
            : Optional.empty(), needs.age().map(_ -> Age.ofYears(50)),
            needs.sex().map(sex -> sex == Sex.ANY ? Sex.FEMALE : sex));
    }

    private static List<ChosenLevel> lowestLevels(Protocol protocol) {
        return protocol.orders().stream().flatMap(order -> order.dosage() instanceof Dosage.Levels levels
            && levels.start().isEmpty() ? Stream.of(new ChosenLevel(order.name(),
                levels.levels().getFirst().name())) : Stream.empty()).toList();
    }
}
