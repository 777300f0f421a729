package doseward.simulator.cohort;

import doseward.diagnostic.Findings;
import doseward.language.Documents;
import doseward.language.Reading;
import doseward.language.Shipped;
import doseward.plan.Capability;
import doseward.plan.ChosenLevel;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import doseward.scenario.Scenarios;
import doseward.simulator.patient.Acquaintance;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the protocols that a cohort goes through.
 *
 * @param name as its reader called it: a shipped name or a file
 * @param levels the level that its orders begin at, where the protocol leaves that open
 */
public record Arm(String name, Protocol protocol, List<ChosenLevel> levels) {
    private static final Instant FROM = Instant.parse("2026-01-05T08:00:00Z");
    private static final String INTERLEUKIN_2 = "aldesleukin";

    public Arm {
        levels = List.copyOf(levels);
    }

    /** What came of asking for one. */
    public sealed interface Loaded {}

    /** It can be given. */
    public record Ready(Arm arm) implements Loaded {}

    /** The file is at fault. */
    public record Faulty(Findings findings) implements Loaded {}

    /** The simulated patient can't live it, and these sentences say why. */
    public record Strange(List<String> sentences) implements Loaded {
        public Strange {
            sentences = List.copyOf(sentences);
        }
    }

    /** The protocol of this file or shipped name. */
    public static Loaded of(String pathOrName) {
        return switch (Documents.shipped().protocol(pathOrName)) {
            case Reading.Faulty<Protocol>(var findings) -> new Faulty(findings);
            case Reading.Sound<Protocol>(var protocol, _) -> {
                List<String> strange = objections(protocol);
                yield strange.isEmpty() ? new Ready(new Arm(pathOrName, protocol,
                    levels(pathOrName, protocol))) : new Strange(strange);
            }
        };
    }

    private static List<String> objections(Protocol protocol) {
        Stream<String> none = protocol.orders().stream().anyMatch(Arm::isInterleukin) ? Stream.empty()
            : Stream.of(protocol.head().name() + " orders no " + INTERLEUKIN_2
                + ", and the simulated patient feels nothing else.");
        return Stream.concat(none, protocol.signs().stream().map(Acquaintance::objectionTo)
            .flatMap(Optional::stream)).toList();
    }

    private static boolean isInterleukin(Order order) {
        return order.product().drug().filter(drug -> drug.name().equals(INTERLEUKIN_2)).isPresent();
    }

    /** Those of the scenarios beside the file; nobody else says which. */
    private static List<ChosenLevel> levels(String pathOrName, Protocol protocol) {
        return Documents.shipped().tests(pathOrName, protocol).value().map(Scenarios::patient)
            .map(subject -> subject.chosen().stream()
                .map(one -> new ChosenLevel(one.order(), one.level())).toList()).orElse(List.of());
    }

    /** The course of this person. */
    Planner.Result plan(Person person) {
        return Planner.plan(protocol, new PlanFor(person.patient(), FROM, ZoneOffset.UTC, Capability.USUAL,
            levels));
    }

    /** Whether it is one of those that are shipped, as shipped. */
    boolean isShipped() {
        return Shipped.protocols().contains(name);
    }
}
