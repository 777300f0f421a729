package doseward.simulator.world;

import doseward.engine.Fingerprint;
import doseward.plan.Plan;
import doseward.simulator.chance.Chance;
import java.util.List;

/** What is installed where the controller runs; sometimes it is another when that comes up again. */
final class Installation {
    private final Fortune fortune;
    private final Plan plan;
    private final Chance chance;
    private final Story story;
    private int program = 1;
    private int drug = 1;

    Installation(Stage stage, Plan plan) {
        this.fortune = stage.fortune();
        this.plan = plan;
        this.chance = fortune.chance("installation");
        this.story = stage.story();
    }

    /** The controller has died; perhaps somebody installs another program, or another drug file. */
    void perhapsReplaced() {
        if (!chance.permille(fortune.faults().machine().replaced())) {
            return;
        }
        if (chance.oneIn(2)) {
            anotherProgram();
        } else {
            anotherDrugFile();
        }
    }

    void anotherProgram() {
        program++;
        story.tell("another program is installed");
    }

    void anotherDrugFile() {
        drug++;
        story.tell("another drug file is installed");
    }

    Fingerprint look() {
        return new Fingerprint(List.of(
            Fingerprint.Part.of("the protocol file " + plan.head().name(), plan.head().hash()),
            Fingerprint.Part.of("the drug file", "revision " + drug),
            Fingerprint.Part.of("the program", "release " + program)));
    }
}
