package doseward.simulator.world;

import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One direction of the line: loses, doubles and delays messages. Those that take their usual time keep their
 * order, as over any one connection; slow ones are overtaken.
 */
final class Line<T> {
    private static final Duration FASTEST = Duration.ofMillis(15);
    private static final Duration USUAL = Duration.ofMillis(90);

    private final Agenda agenda;
    private final Fortune fortune;
    private final Weather weather;
    private final Tally tally;
    private final Chance chance;
    private final Function<T, Passing> script;
    private final Consumer<T> to;
    private Instant lastArrives = Instant.MIN;

    Line(String name, Stage stage, Weather weather, Function<T, Passing> script, Consumer<T> to) {
        this.agenda = stage.agenda();
        this.fortune = stage.fortune();
        this.weather = weather;
        this.tally = stage.tally();
        this.chance = fortune.chance("line " + name);
        this.script = script;
        this.to = to;
    }

    void carry(T message) {
        switch (script.apply(message)) {
            case Passing.ByChance() -> carryByChance(message);
            case Passing.Takes(var time) when !weather.isDown() ->
                agenda.at(agenda.now().plus(time), () -> to.accept(message));
            case Passing.Takes _ -> tally.count(Tally.Thing.LOST_MESSAGES);
            case Passing.Lost() -> tally.count(Tally.Thing.LOST_MESSAGES);
            case Passing.Twice(var later) -> {
                carryByChance(message);
                agenda.at(agenda.now().plus(later), () -> carryByChance(message));
            }
            case Passing.Late(var by) -> agenda.at(agenda.now().plus(by), () -> carryByChance(message));
        }
    }

    private void carryByChance(T message) {
        Faults faults = fortune.faults();
        if (chance.permille(faults.lost()) || weather.isDown() && !chance.permille(HELD_BACK)) {
            tally.count(Tally.Thing.LOST_MESSAGES);
            return;
        }
        deliver(message, faults);
        if (chance.permille(faults.doubled())) {
            tally.count(Tally.Thing.DOUBLED_MESSAGES);
            deliver(message, faults);
        }
    }

    /**
     * Of 1,000 messages sent while the line is down, so many lie somewhere and arrive when it is up again.
     */
    private static final int HELD_BACK = 100;

    private void deliver(T message, Faults faults) {
        boolean slow = chance.permille(faults.slow());
        Duration delay = chance.between(FASTEST, slow ? Faults.SLOWEST : USUAL);
        if (slow) {
            tally.count(Tally.Thing.SLOW_MESSAGES);
        }
        Instant arrives = (weather.isDown() ? weather.upFrom() : agenda.now()).plus(delay);
        if (!slow) {
            arrives = isOvertaking(arrives) ? lastArrives : arrives;
            lastArrives = arrives;
        }
        agenda.at(arrives, () -> to.accept(message));
    }

    /** What an outage held back that ended early is not waited for. */
    private boolean isOvertaking(Instant arrives) {
        return arrives.isBefore(lastArrives)
            && (weather.isDown() || !lastArrives.isAfter(agenda.now().plus(USUAL)));
    }
}
