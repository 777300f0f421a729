package doseward.language.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Findings;
import doseward.diagnostic.LineForm;
import doseward.diagnostic.LongForm;
import doseward.diagnostic.Mark;
import doseward.diagnostic.Span;
import doseward.language.Library;
import doseward.language.Reader;
import doseward.language.Reading;
import doseward.language.Reading.Faulty;
import doseward.language.Reading.Sound;
import doseward.language.Shipped;
import doseward.language.draft.DrugSheet;
import doseward.language.format.Formatted;
import doseward.language.format.Formatter;
import doseward.language.fuzz.Seeds.Seed;
import doseward.language.source.SourceFile;
import doseward.language.telling.Description;
import doseward.plan.Capability;
import doseward.plan.Patient;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.protocol.PatientNeeds.Sex;
import doseward.protocol.Protocol;
import doseward.protocol.Sign;
import doseward.quantity.Age;
import doseward.quantity.Height;
import doseward.quantity.Weight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever becomes of a file of any kind, reading it gives a value or reasons with their places, and never
 * throws or hangs. {@code -Dfuzz.seconds=600 -Dfuzz.from=100000} looks further than a build has time for.
 */
class FuzzTest {
    /** Mutants that once found something, made small; a seed would mean another file once a file is added. */
    private static final Path KEPT = Path.of("src/test/resources/fuzz");
    private static final long SECONDS = Long.getLong("fuzz.seconds", 10);
    private static final long FROM = Long.getLong("fuzz.from", 0);
    /** Reading takes a second; more than this, on a machine however busy, is a hang. */
    private static final Duration HANGING = Duration.ofMinutes(10);

    private final Library library = new Shipped();

    @Test void noMutantOfAnyFileMakesReadingThrowOrHang() throws IOException {
        List<Seed> seeds = Seeds.all();
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        for (long seed = FROM; System.nanoTime() < end; seed++) {
            long number = seed;
            assertTimeoutPreemptively(HANGING, () -> survives(number, seeds), "seed " + number + " hangs");
        }
    }

    @TestFactory Stream<DynamicTest> noMutantThatOnceDidMakesReadingThrowOrHang() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.sorted().toList().stream().map(file -> dynamicTest(file.getFileName().toString(),
                () -> assertTimeoutPreemptively(HANGING, () -> alone(Files.readString(file)))));
        }
    }

    private void survives(long number, List<Seed> seeds) {
        Random random = new Random(number);
        Seed seed = seeds.get(random.nextInt(seeds.size()));
        String donor = seeds.get(random.nextInt(seeds.size())).text();
        String text = random.nextInt(3) == 0 ? Noise.in(seed.text(), random)
            : Blocks.in(seed.text(), donor, random);
        try {
            if (seed.isTests()) {
                judged(scenarios(seed, text));
            } else {
                alone(text);
            }
        } catch (RuntimeException | StackOverflowError | AssertionError thrown) {
            throw new AssertionError("seed " + number + ", a mutant of " + seed.name() + ": " + thrown,
                thrown);
        }
    }

    @Test void filesOfNothingButOneThingOverAndOverAreReadInTime() throws IOException {
        String good = Files.readString(Path.of("src/test/resources/checks/hold-returns/good.yaml"));

        assertTimeoutPreemptively(HANGING, () -> {
            alone(good.replace("course:\n", orders(2000) + "course:\n"));
            alone(good.replace("course:\n", orders(400) + "course:\n"));
            alone(good.replace("hold:\n", "hold:\n" + holds(4000)));
        });
    }

    /** Each waits for the one before it. */
    private static String orders(int count) {
        return IntStream.range(0, count).mapToObj(number -> """
              order %d:
                drug: dacarbazine
                amount: 5 mg/kg
                route: intravenous
                given-by: nurse
                days: 1 to 3
                each-day: 1 time
                starts: after %s
            """.formatted(number, number == 0 ? "interleukin-2" : "order " + (number - 1)))
            .collect(Collectors.joining());
    }

    private static String holds(int count) {
        return IntStream.range(0, count).mapToObj(number -> """
              - when: systolic pressure below %d mmHg
                until: systolic pressure at least %d mmHg
            """.formatted(40 + number % 50, 40 + number % 49)).collect(Collectors.joining());
    }

    private Reading<?> scenarios(Seed seed, String text) {
        Protocol tested = Reader.protocol(file(seed.tested()), library).value().orElseThrow();
        return Reader.scenarios(file(text), tested, library);
    }

    private void alone(String text) {
        Reading<?> reading = Reader.any(file(text), library);
        judged(reading);
        if (Formatter.of(file(text)) instanceof Formatted.Unproven(var why)) {
            throw new AssertionError(why);
        }
        reading.value().ifPresent(value -> {
            switch (value) {
                case Protocol protocol -> planned(protocol);
                case DrugSheet sheet -> judged(Reader.protocol(Shipped.protocol("il2-high-dose-bolus")
                    .orElseThrow(), with(List.of(sheet), library.signs())));
                case List<?> signs -> judged(Reader.protocol(Shipped.protocol("il2-high-dose-bolus")
                    .orElseThrow(), with(List.of(), signs.stream().map(Sign.class::cast).toList())));
                default -> throw new AssertionError("no kind of file: " + value);
            }
        });
    }

    private static SourceFile file(String text) {
        return SourceFile.of("fuzz.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Either all is told with its places, or there is a value. */
    private static void judged(Reading<?> reading) {
        Findings findings = reading.findings();
        LongForm.of(findings, "");
        LineForm.of(findings);
        findings.diagnostics().forEach(found -> placed(found, findings));
        switch (reading) {
            case Sound<?>(_, var warnings) -> assertFalse(warnings.hasErrors());
            case Faulty<?>(var faults) -> assertTrue(faults.hasErrors());
        }
    }

    private static void placed(Diagnostic found, Findings findings) {
        List<String> lines = findings.source().lines();
        for (Span span : found.marks().stream().map(Mark::span).toList()) {
            boolean isIn = span.line() <= Math.max(1, lines.size()) && span.column()
                <= (lines.isEmpty() ? 0 : lines.get(span.line() - 1).codePoints().count()) + 1;
            assertTrue(isIn, found.check() + " points at " + span + ", which is not in the file");
        }
    }

    /** A protocol that reads must also plan, or say why not, and can be told back. */
    private static void planned(Protocol protocol) {
        Description.of(protocol);
        for (long grams : new long[] {1, 39_999, 80_000, 999_999}) {
            for (Patient patient : List.of(Patient.of(new Weight(grams)), whole(grams))) {
                Planner.plan(protocol, PlanFor.of(patient, Instant.EPOCH, ZoneOffset.UTC, Capability.USUAL));
            }
        }
    }

    /** A patient of whom everything is known. */
    private static Patient whole(long grams) {
        return new Patient(new Weight(grams), Optional.of(Height.ofCentimetres(170)),
            Optional.of(Age.ofYears(40)), Optional.of(Sex.FEMALE));
    }

    private Library with(List<DrugSheet> sheets, List<Sign> signs) {
        return new Library() {
            @Override public Optional<DrugSheet> drug(String name) {
                return sheets.stream().filter(sheet -> sheet.drug().name().equals(name)).findFirst()
                    .or(() -> library.drug(name));
            }

            @Override public List<String> drugs() {
                return library.drugs();
            }

            @Override public List<Sign> signs() {
                return signs;
            }
        };
    }
}
