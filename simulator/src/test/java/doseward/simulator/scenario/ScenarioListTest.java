package doseward.simulator.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.language.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every case, incident and shipped protocol has a scenario, or a sentence that says why not. */
class ScenarioListTest {
    private static final int USE_CASES = 9;
    private static final int EXCEPTION_CASES = 24;
    private static final int INCIDENTS = 35;
    private static final Pattern SENTENCE =
        Pattern.compile("(?m)^\\| (UC[0-9]+|EC[0-9]+|incident [0-9]+) \\| .+ \\|$");

    @Test void everyCaseHasAFileOrASentenceAndNoneHasBoth() throws IOException {
        List<String> files = ShippedScenariosTest.files();
        List<String> sentences = sentences();

        List<String> unanswered = cases().filter(one -> hasFile(one, files) == sentences.contains(one))
            .toList();

        assertEquals(List.of(), unanswered);
    }

    @Test void everyShippedProtocolHasAScenarioOfItsOwn() throws IOException {
        List<String> files = ShippedScenariosTest.files();

        List<String> missing = Shipped.protocols().stream()
            .filter(protocol -> !files.contains("protocol-" + protocol + ".yaml")).toList();

        assertEquals(List.of(), missing);
    }

    @Test void everyFileIsOfOneOfThem() throws IOException {
        List<String> all = Stream.concat(cases().map(ScenarioListTest::prefix),
            Shipped.protocols().stream().map(protocol -> "protocol-" + protocol + ".yaml")).toList();

        ShippedScenariosTest.files().forEach(file ->
            assertTrue(all.stream().anyMatch(file::startsWith), file + " is of no case that is known"));
    }

    private static Stream<String> cases() {
        return Stream.of(numbered("UC", USE_CASES), numbered("EC", EXCEPTION_CASES),
            numbered("incident ", INCIDENTS)).flatMap(all -> all);
    }

    private static Stream<String> numbered(String word, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> word + number);
    }

    private static boolean hasFile(String one, List<String> files) {
        return files.stream().anyMatch(file -> file.startsWith(prefix(one)));
    }

    /** {@code EC4} is told by files that begin with {@code ec04-}. */
    private static String prefix(String one) {
        String number = one.replaceAll("[^0-9]", "");
        String word = one.replaceAll("[0-9]", "").strip().toLowerCase(Locale.ROOT);
        return word + (word.equals("incident") ? "-" : "") + "0".repeat(2 - number.length()) + number + "-";
    }

    private static List<String> sentences() throws IOException {
        String page = Files.readString(ShippedScenariosTest.FOLDER.resolve("README.md"));
        return SENTENCE.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
