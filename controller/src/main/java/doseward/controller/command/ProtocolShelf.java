package doseward.controller.command;

import doseward.console.Unopened.Needs;
import doseward.console.Unopened.Offered;
import doseward.controller.settings.Settings;
import doseward.language.Documents;
import doseward.language.Reading;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import doseward.plan.OpenLevels;
import doseward.protocol.Given;
import doseward.protocol.Head;
import doseward.protocol.Order;
import doseward.protocol.PatientNeeds;
import doseward.protocol.PatientNeeds.Sex;
import doseward.protocol.Protocol;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.TreeMap;

/**
 * The protocols of which one is chosen when a course is opened: those of a directory, then the shipped ones.
 * What is asked for is found by its name in this list, and never as a path.
 */
final class ProtocolShelf {
    /** A house has a dozen; each is read before it is offered, and a page shows them all. */
    static final int MOST_OFFERED = 100;
    private static final String TESTS = ".test.yaml";
    private static final String SIGNS = "signs.yaml";

    private final Settings settings;

    ProtocolShelf(Settings settings) {
        this.settings = settings;
    }

    /** The words by which a run knows it, if it is one of the list. */
    Optional<String> named(String name) {
        return names().filter(name::equals).findFirst();
    }

    private Stream<String> names() {
        Path folder = settings.protocols().orElseThrow();
        Stream<String> own = SourceFile.yamlIn(folder).stream().map(file -> file.source().name())
            .filter(name -> !name.endsWith(TESTS) && !Path.of(name).endsWith(SIGNS));
        return Stream.concat(own, Shipped.protocols().stream()).limit(MOST_OFFERED);
    }

    /** All of them, judged at this moment. */
    List<Offered> offered(Instant now) {
        return names().map(name -> offered(name, now)).toList();
    }

    private Offered offered(String name, Instant now) {
        Reading<Protocol> reading = Documents.shipped().protocol(name);
        List<String> findings = reading.findings().diagnostics().stream().map(found -> found.sentence())
            .toList();
        if (reading instanceof Reading.Sound<Protocol>(var protocol, _)) {
            Optional<String> objection = Optional.empty();
            Optional<String> approval = Optional.empty();
            try {
                approval = ApprovedFile.check(settings, name, protocol, now);
            } catch (Refusal refused) {
                objection = Optional.of(refused.getMessage());
            }
            Head head = protocol.head();
            return new Offered(name, Optional.of(head.title()), Optional.of(head.revision()),
                Optional.of(head.status().name().toLowerCase(Locale.ROOT)),
                Optional.of(protocol.patient().weight().toString()), needs(protocol), approval, objection,
                findings);
        }
        return new Offered(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Needs.NONE, Optional.empty(),
            Optional.of("It has mistakes: doseward check " + name + " says all of them."), findings);
    }

    /** The height also where doses go by body surface, and no range of heights is said. */
    private static Needs needs(Protocol protocol) {
        PatientNeeds patient = protocol.patient();
        Optional<String> height = patient.height().map(range -> "from " + range)
            .or(() -> patient.surface().map(_ -> "of any height"));
        SortedMap<String, List<String>> levels = new TreeMap<>();
        OpenLevels.of(protocol).forEach(open -> levels.put(open.order(), open.levels()));
        return new Needs(height, patient.age().map(range -> "aged " + range), patient.sex().map(Sex::word),
            levels, protocol.orders().stream().map(Order::given).filter(Given.ByPump.class::isInstance)
                .map(given -> ((Given.ByPump) given).channel()).distinct().sorted().toList());
    }
}
