package doseward.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was recorded of one sign, from the oldest reading that a rule of the plan can look at to the latest.
 * At any moment it holds one reading at most: of two, the one recorded later counts.
 *
 * @param back how far before the latest reading rules look; older ones are let go
 */
public record Chart(String sign, Duration back, List<Reading> readings) {
    public Chart {
        readings = List.copyOf(readings);
    }

    static Chart blank(String sign, Duration back) {
        return new Chart(sign, back, List.of());
    }

    /** The latest; empty when nothing was recorded. */
    Optional<Reading> latest() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    /** The latest that had been taken at the moment. */
    Optional<Reading> latestAt(Instant moment) {
        int count = countTo(moment);
        return count == 0 ? Optional.empty() : Optional.of(readings.get(count - 1));
    }

    /** What had been taken by the moment, that moment included. */
    List<Reading> to(Instant moment) {
        return List.copyOf(readings.subList(0, countTo(moment)));
    }

    /** The one taken at this very moment, or else the last one of the minute that begins with it. */
    Optional<Reading> inMinuteOf(Instant moment) {
        return latestAt(moment).filter(reading -> reading.taken().equals(moment))
            .or(() -> latestAt(moment.plusSeconds(60).minusNanos(1))
                .filter(reading -> reading.taken().isAfter(moment)));
    }

    Chart with(Reading reading) {
        return with(readings, reading);
    }

    /** With the right reading in the place of the wrong one, if that one stands here. */
    Chart corrected(Reading wrong, Reading right) {
        List<Reading> others = new ArrayList<>(readings);
        return others.remove(wrong) ? with(others, right) : this;
    }

    private Chart with(List<Reading> known, Reading reading) {
        List<Reading> all = new ArrayList<>(known.size() + 1);
        all.addAll(known);
        int place = all.size();
        while (place > 0 && all.get(place - 1).taken().isAfter(reading.taken())) {
            place--;
        }
        if (place > 0 && all.get(place - 1).taken().equals(reading.taken())) {
            all.set(place - 1, reading);
        } else {
            all.add(place, reading);
        }
        return new Chart(sign, back, all.subList(needed(all), all.size()));
    }

    /**
     * From where on they are needed: those within reach of the latest, and one from before, which tells what
     * was so when the reach began.
     */
    private int needed(List<Reading> all) {
        Instant latest = all.getLast().taken();
        int first = Math.max(0, all.size() - Bounds.MOST_READINGS_OF_A_SIGN);
        while (first + 1 < all.size()
                && Duration.between(all.get(first + 1).taken(), latest).compareTo(back) > 0) {
            first++;
        }
        return first;
    }

    private int countTo(Instant moment) {
        int count = readings.size();
        while (count > 0 && readings.get(count - 1).taken().isAfter(moment)) {
            count--;
        }
        return count;
    }
}
