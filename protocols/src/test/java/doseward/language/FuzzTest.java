package doseward.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import doseward.diagnostic.LineForm;
import doseward.diagnostic.LongForm;
import doseward.language.Reading.Faulty;
import doseward.language.Reading.Sound;
import doseward.language.source.SourceFile;
import doseward.plan.Capability;
import doseward.plan.Patient;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.protocol.PatientNeeds.Sex;
import doseward.protocol.Protocol;
import doseward.quantity.Age;
import doseward.quantity.Height;
import doseward.quantity.Weight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a file, reading it gives a value or reasons, and never throws. */
class FuzzTest {
    private static final int RUNS = 2000;
    private static final List<String> BITS = List.of("\n", " ", ":", "- ", "0", ".", ",", "million ", "{",
        "[", "&a ",
        "*a", "!", "'", "\"", "\t", "|", "#", "and ", " or ", "is ", "not ", "at least ", "below ", "-1",
            "999999999999",
        "€", "😀", "any of:\n", "  ", "? ", "%", "<<: ", "---\n", "0.0001", "international units");

    private final Library library = new Shipped();

    @Test void noMutationOfTheShippedFilesMakesReadingThrow() throws IOException {
        List<Path> files = List.of(Path.of("library/il2-high-dose-bolus.yaml"),
            Path.of("drugs/aldesleukin.yaml"),
            Path.of("signs/bedside.yaml"),
            Path.of("src/test/resources/protocols/whole.yaml"));
        for (int seed = 0; seed < RUNS; seed++) {
            Path path = files.get(seed % 3 == 0 ? 3 : seed % 4 == 0 ? 1 : seed % 7 == 0 ? 2 : 0);
            String text = mutated(Files.readString(path), new Random(seed));

            survives(text, seed);
        }
    }

    private void survives(String text, int seed) {
        try {
            Reading<?> reading = Reader.any(SourceFile.of("fuzz.yaml", text.getBytes(StandardCharsets.UTF_8)),
                library);
            LongForm.of(reading.findings(), "");
            LineForm.of(reading.findings());
            switch (reading) {
                case Sound<?>(var value, var warnings) -> planned(value, warnings.hasErrors());
                case Faulty<?>(var findings) -> assertTrue(findings.hasErrors());
            }
        } catch (RuntimeException | StackOverflowError thrown) {
            fail("seed " + seed + " makes reading throw " + thrown, thrown);
        }
    }

    /** A protocol that reads must also plan, or say why not. */
    private static void planned(Object value, boolean errors) {
        assertFalse(errors);
        if (value instanceof Protocol protocol) {
            for (long grams : new long[] {1, 39_999, 40_000, 80_000, 150_000, 999_999}) {
                Planner.plan(protocol, PlanFor.of(Patient.of(new Weight(grams)), Instant.EPOCH,
                    ZoneOffset.UTC, Capability.USUAL));
            }
        }
    }

    /** A patient of whom everything is known. */
    private static Patient whole(long grams) {
        return new Patient(new Weight(grams), Optional.of(Height.ofCentimetres(170)),
            Optional.of(Age.ofYears(40)), Optional.of(Sex.FEMALE));
    }

    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        int changes = 1 + random.nextInt(4);
        for (int change = 0; change < changes; change++) {
            change(changed, random);
        }
        return changed.toString();
    }

    private static void change(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(12));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, BITS.get(random.nextInt(BITS.size())));
            case 2 -> text.replace(at, end, BITS.get(random.nextInt(BITS.size())));
            case 3 -> text.insert(at, text.substring(random.nextInt(end), end));
            default -> digit(text, at, random);
        }
    }

    private static void digit(StringBuilder text, int from, Random random) {
        for (int at = from; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                text.setCharAt(at, (char) ('0' + random.nextInt(10)));
                return;
            }
        }
    }
}
