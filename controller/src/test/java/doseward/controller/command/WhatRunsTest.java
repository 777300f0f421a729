package doseward.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.controller.selftest.ProgramCheck;
import doseward.controller.settings.Settings;
import doseward.engine.Arming;
import doseward.engine.Fingerprint;
import doseward.engine.Opening;
import doseward.language.Documents;
import doseward.plan.Capability;
import doseward.plan.Patient;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.quantity.Weight;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that decides what is given is part of what people arm. */
class WhatRunsTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final ProgramCheck PROGRAM = ProgramCheck.ofThisProgram();

    @TempDir
    private Path folder;

    private Path protocol;

    @BeforeEach void write() throws IOException {
        protocol = folder.resolve("ours.yaml");
        Files.writeString(protocol, Files.readString(Path.of("../protocols/library/il2-high-dose-bolus.yaml"))
            .replace("il2-high-dose-bolus", "ours"));
    }

    @Requirement("Open PCA R8.1.0(4)")
    @Test void itNamesEachFileOfTheProtocolAndTheProgram() {
        assertEquals(List.of("the protocol file ours", "the drug file aldesleukin", "the sign file bedside",
                "the plan for the patient, as the course began", "the choice of pumps", "the program"),
            look("pump-1", 80).parts().stream().map(Fingerprint.Part::what).toList());
    }

    @Test void anotherBytePumpOrPatientDiffers() throws IOException {
        Fingerprint before = look("pump-1", 80);

        assertEquals(List.of(), look("pump-1", 80).differencesFrom(before));
        assertEquals(List.of("the choice of pumps differs from the one armed"),
            look("pump-2", 80).differencesFrom(before));
        assertEquals(List.of("the plan for the patient, as the course began differs from the one armed"),
            look("pump-1", 81).differencesFrom(before));
        Opening opening = opening(80);
        Files.writeString(protocol, Files.readString(protocol) + "# a comment\n");
        assertEquals(List.of("the protocol file ours differs from the one armed"),
            look("pump-1", opening).differencesFrom(before));
    }

    @Test void aHousesOwnDrugFileCounts() throws IOException {
        Opening opening = opening(80);
        Fingerprint before = look("pump-1", opening);
        Path own = Files.createDirectories(folder.resolve("drugs")).resolve("aldesleukin.yaml");

        Files.writeString(own, Files.readString(Path.of("../protocols/drugs/aldesleukin.yaml")));

        assertEquals(List.of("the house's own file drugs/aldesleukin.yaml was not there when the course was "
            + "armed"), look("pump-1", opening).differencesFrom(before));
    }

    private Fingerprint look(String pump, int kilograms) {
        return look(pump, opening(kilograms));
    }

    private Fingerprint look(String pump, Opening opening) {
        return new WhatRuns(settings(pump), opening, PROGRAM).look();
    }

    private Opening opening(int kilograms) {
        Planner.Planned planned = (Planner.Planned) Planner.plan(
            Documents.shipped().protocol(protocol.toString()).value().orElseThrow(),
            PlanFor.of(Patient.of(Weight.ofKilograms(kilograms)), NOON, ZoneOffset.UTC, Capability.USUAL));
        return new Opening("c1", NOON, "desk", planned.plan()).armedBy(Arming.TWO_PEOPLE);
    }

    private Settings settings(String pump) {
        return DeskFile.read(folder, "simulation", protocol.toString(), pump, "arming: two people");
    }
}
