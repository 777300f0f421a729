package doseward.simulator.scenario;

import doseward.language.Reader;
import doseward.language.Reading;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.protocol.Protocol;
import doseward.protocol.Sign;
import doseward.scenario.Scenarios;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is shipped, read once for many scenarios, and each plan made once; many threads may use it. */
public final class Shelf {
    private final Shipped shipped = new Shipped();
    private final Map<String, Protocol> protocols = new ConcurrentHashMap<>();
    private final Map<String, Scenarios> tests = new ConcurrentHashMap<>();
    private final Map<Wanted, Planner.Result> plans = new ConcurrentHashMap<>();

    /** A plan that was asked for. */
    private record Wanted(String protocol, PlanFor asked) {}

    static List<String> names() {
        return Shipped.protocols();
    }

    List<Sign> signs() {
        return shipped.signs();
    }

    static SourceFile.Readable file(String protocol) {
        return (SourceFile.Readable) Shipped.protocol(protocol).orElseThrow();
    }

    Protocol protocol(String name) {
        return protocols.computeIfAbsent(name, one -> read(file(one)).value().orElseThrow());
    }

    /** A protocol that is not shipped, but leans on what is. */
    Reading<Protocol> read(SourceFile file) {
        return Reader.protocol(file, shipped);
    }

    Scenarios tests(String protocol) {
        return tests.computeIfAbsent(protocol, one -> Shipped.tests(one)
            .map(file -> Reader.scenarios(file, protocol(one), shipped)).flatMap(Reading::value)
            .orElseThrow());
    }

    /** By the hash of its file a protocol is known. */
    Planner.Result plan(Protocol protocol, PlanFor asked) {
        return plans.computeIfAbsent(new Wanted(protocol.head().hash(), asked),
            one -> Planner.plan(protocol, asked));
    }
}
