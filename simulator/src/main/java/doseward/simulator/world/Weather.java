package doseward.simulator.world;

import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;

/** When the line between controller and pump is down. */
final class Weather {
    private final Agenda agenda;
    private final Fortune fortune;
    private final Tally tally;
    private final Chance chance;
    private final Runnable whenItGoesDown;
    private Instant upFrom = Instant.MIN;

    Weather(Stage stage, String name, Runnable whenItGoesDown) {
        this.agenda = stage.agenda();
        this.fortune = stage.fortune();
        this.tally = stage.tally();
        this.chance = fortune.chance(name);
        this.whenItGoesDown = whenItGoesDown;
        fortune.repeatedly(fortune.faults().outageEvery(), chance, this::goDown);
    }

    boolean isDown() {
        return agenda.now().isBefore(upFrom) && !fortune.isCalm();
    }

    /** When it is up again. */
    Instant upFrom() {
        return upFrom;
    }

    /** The line goes down now, for a while. */
    void goDown() {
        tally.count(Tally.Thing.OUTAGES);
        upFrom = agenda.now().plus(chance.between(Duration.ofSeconds(1), fortune.faults().longestOutage()));
        whenItGoesDown.run();
    }
}
