package doseward.language.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import doseward.language.Documents;
import doseward.language.Golden;
import doseward.language.Shipped;
import doseward.language.check.Customs.Acted;
import doseward.language.check.Customs.Fresh;
import doseward.language.check.Customs.Range;
import doseward.protocol.Protocol;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The customs are those of the protocols that are shipped; {@code -Dgolden=rewrite} takes them anew. */
class CustomsTest {
    private static final String REMARKS = """
        # What the shipped protocols ask, for finding slips; it is no rule of any ward. CustomsTest writes it.
        # fresh | sign | how old a reading may be, in minutes: the least | the most before doses that come
        #   several times a day | before others | from one reading to the next while a dose runs
        # rule | what | where holds, stops and criteria begin to act on low values: the least | the most
        #   | on high values: the least | the most
        # A dash: no shipped protocol asks it.
        """;

    @Test void theCustomsAreThoseOfTheShippedProtocols() throws IOException {
        List<Protocol> shipped = Shipped.protocols().stream()
            .map(name -> Documents.shipped().protocol(name).value().orElseThrow()).toList();

        Golden.assertSame(Path.of("signs/customs.txt"),
            REMARKS + String.join("\n", new Customary(shipped).lines()) + "\n");
    }

    @Test void aLineSaysHowFreshOrOnWhatRulesAct() {
        Customs customs = Customs.of(List.of("# a remark", "fresh | creatinine | 720 | 1440 | - | 30",
            "rule | creatinine | - | - | 2.5 | 4"));

        assertEquals(new Fresh(Duration.ofHours(12), Optional.of(Duration.ofHours(24)), Optional.empty(),
            Optional.of(Duration.ofMinutes(30))), customs.signs().get("creatinine"));
        assertEquals(new Acted(Optional.empty(), Optional.of(new Range(2_500_000, 4_000_000))),
            customs.rules().get("creatinine"));
        assertThrows(IllegalArgumentException.class, () -> Customs.of(List.of("frehs | creatinine")));
    }
}
