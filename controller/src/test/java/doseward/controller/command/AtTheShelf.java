package doseward.controller.command;

import static org.junit.jupiter.api.Assertions.assertThrows;

import doseward.console.Unopened.Body;
import doseward.console.Unopened.Objection;
import doseward.console.Unopened.Twice;
import doseward.console.Unopened.Wish;
import doseward.controller.clock.SystemClock;
import doseward.controller.settings.Settings;
import doseward.controller.settings.SettingsReader;
import doseward.engine.Person;
import doseward.engine.Role;
import doseward.language.Documents;
import doseward.language.starter.Starter;
import doseward.protocol.Protocol;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A console at which a course is still to be opened, of a shelf with one protocol and the shipped ones. */
abstract class AtTheShelf {
    static final Instant NOW = Instant.parse("2026-01-05T07:59:30Z");
    static final Person PHARMACIST = new Person("A. Pharmacist", Role.PHARMACIST);
    static final Person DOCTOR = new Person("D. Octor", Role.PHYSICIAN);

    @TempDir
    Path folder;
    Settings settings;
    BedsideOpening opening;

    @BeforeEach void shelf() throws IOException {
        Files.createDirectory(folder.resolve("protocols"));
        Files.writeString(mine(), Starter.BOLUS.text("mine"));
        settings = settings("simulation");
        opening = new BedsideOpening(settings, () -> NOW);
    }

    Path mine() {
        return folder.resolve("protocols").resolve("mine.yaml");
    }

    Settings settings(String stage) throws IOException {
        return settings(stage, "pump-1");
    }

    Settings settings(String stage, String pumps) throws IOException {
        Path desk = folder.resolve("desk.yaml");
        Files.writeString(desk, """
            language: 1
            controller: desk
            stage: %s
            broker: mqtt://127.0.0.1:1
            protocols: %s
            zone: Europe/Zurich
            journal: %s
            pumps:
              A: %s
            """.formatted(stage, folder.resolve("protocols"), folder.resolve("course.db"),
            pumps));
        return SettingsReader.read(desk).value().orElseThrow();
    }

    Wish wish(String weight, String again, String unit, String begins, String because) {
        return new Wish(mine().toString(), new Body(new Twice(weight, again, unit), new Twice("", "", "cm"),
            "", "", ""), new TreeMap<>(), begins, because);
    }

    Wish usual() {
        return wish("80", "80", "kg", "now", "");
    }

    String refused(Wish wish) {
        return assertThrows(Objection.class, () -> opening.plan(PHARMACIST, wish)).getMessage();
    }

    Settings opens(Person person, Wish wish) throws Objection {
        opening.open(person, "k-1", opening.plan(person, wish).code(), wish);
        return opening.opened().poll();
    }

    Protocol protocol() {
        return Documents.shipped().protocol(mine().toString()).value().orElseThrow();
    }

    OrderedCourse taken() throws Refusal, InterruptedException {
        return OrderedCourse.of(settings, folder.resolve("desk.yaml"), SystemClock.ofThisMachine(),
            new PrintWriter(new StringWriter()));
    }
}
