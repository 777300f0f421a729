package doseward.language.telling;

import doseward.language.Documents;
import doseward.language.Shipped;
import doseward.protocol.Protocol;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The protocols that tests tell: those that are shipped, and one that says most of what can be said. */
public final class Told {
    static final Path SEVERAL = Path.of("src/test/resources/telling/several-orders.yaml");

    private Told() {}

    public static Stream<Protocol> protocols() {
        return Stream.concat(Shipped.protocols().stream().map(Told::shipped), Stream.of(several()));
    }

    public static Protocol shipped(String name) {
        return Documents.shipped().protocol(name).value().orElseThrow();
    }

    public static Protocol several() {
        return shipped(SEVERAL.toString());
    }
}
