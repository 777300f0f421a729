package doseward.simulator.world;

import doseward.simulator.chance.Chance;
import doseward.simulator.chance.Fate;
import java.time.Duration;
import java.time.Instant;

/** The faults of a world until they stop; after that nothing goes wrong, and everything must come to rest. */
final class Fortune {
    private final long seed;
    private final Agenda agenda;
    private final Faults faults;
    private final Fate fate;
    private final Instant calmFrom;

    Fortune(long seed, Agenda agenda, Faults faults, Fate fate, Instant calmFrom) {
        this.seed = seed;
        this.agenda = agenda;
        this.faults = faults;
        this.fate = fate;
        this.calmFrom = calmFrom;
    }

    long seed() {
        return seed;
    }

    Faults faults() {
        return isCalm() ? Faults.NONE : faults;
    }

    boolean isCalm() {
        return !agenda.now().isBefore(calmFrom);
    }

    /** As much of this time as lies before the calm. */
    Duration untilCalm(Duration time) {
        Duration left = Duration.between(agenda.now(), calmFrom);
        return time.compareTo(left) < 0 ? time : left;
    }

    Chance chance(String part) {
        return Chance.of(seed, part, fate);
    }

    /** Lets something happen again and again, about so often, until the calm; never when the mean is zero. */
    void repeatedly(Duration mean, Chance chance, Runnable happening) {
        if (mean.isZero()) {
            return;
        }
        agenda.at(agenda.now().plus(chance.around(mean)).plusMillis(1), () -> {
            if (isCalm()) {
                return;
            }
            if (chance.befalls()) {
                happening.run();
            }
            repeatedly(mean, chance, happening);
        });
    }
}
