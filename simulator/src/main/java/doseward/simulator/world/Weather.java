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
    private boolean cut;

    Weather(Stage stage, String name, Runnable whenItGoesDown) {
        this.agenda = stage.agenda();
        this.fortune = stage.fortune();
        this.tally = stage.tally();
        this.chance = fortune.chance(name);
        this.whenItGoesDown = whenItGoesDown;
        fortune.repeatedly(fortune.faults().outageEvery(), chance, this::goDown);
    }

    boolean isDown() {
        return agenda.now().isBefore(upFrom) && (cut || !fortune.isCalm());
    }

    /** When it is up again. */
    Instant upFrom() {
        return upFrom;
    }

    /** The line goes down now, for a while. */
    void goDown() {
        goDownFor(outage(), false);
    }

    /** Somebody cuts the line, for so long whatever else stops going wrong. */
    void goDownFor(Duration time) {
        goDownFor(time, true);
    }

    private void goDownFor(Duration time, boolean byHand) {
        tally.count(Tally.Thing.OUTAGES);
        cut = byHand;
        upFrom = agenda.now().plus(time);
        whenItGoesDown.run();
    }

    /** Somebody mends it before that. */
    void comeUp() {
        upFrom = agenda.now();
    }

    /** How long an outage lasts that comes by chance. */
    Duration outage() {
        return chance.between(Duration.ofSeconds(1), fortune.faults().longestOutage());
    }
}
