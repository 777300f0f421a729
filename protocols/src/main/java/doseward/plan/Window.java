package doseward.plan;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The most that falls into any window of one length, exactly.
 *
 * <p>What a window holds changes evenly as it slides, except where one of its ends meets the beginning or end
 * of a pulse; so the most is found at one of these places. A window holds its first moment or its last, and
 * never both: two doses exactly a window apart are never in one.
 */
final class Window {
    private final List<Pulse> pulses;
    private final long length;
    private final long longest;

    private Window(List<Pulse> pulses, Duration length) {
        this.pulses = pulses.stream().sorted(Comparator.comparingLong(Pulse::starts)).toList();
        this.length = length.toMillis();
        this.longest = pulses.stream().mapToLong(pulse -> pulse.ends() - pulse.starts()).max().orElse(0);
    }

    static Fraction most(List<Pulse> pulses, Duration length) {
        return new Window(pulses, length).most();
    }

    private Fraction most() {
        TreeSet<Long> places = new TreeSet<>();
        for (Pulse pulse : pulses) {
            places.add(pulse.starts());
            places.add(pulse.ends());
            places.add(pulse.starts() - length);
            places.add(pulse.ends() - length);
        }
        return places.stream().map(this::from).max(Comparator.naturalOrder()).orElse(Fraction.ZERO);
    }

    private Fraction from(long from) {
        Fraction flowing = Fraction.ZERO;
        Fraction withFirst = Fraction.ZERO;
        Fraction withLast = Fraction.ZERO;
        for (int index = firstNear(from); index < pulses.size()
                && pulses.get(index).starts() <= from + length; index++) {
            Pulse pulse = pulses.get(index);
            if (!pulse.isAtOnce()) {
                flowing = flowing.plus(pulse.between(from, from + length));
                continue;
            }
            long moment = pulse.starts();
            withFirst = moment >= from && moment < from + length ? withFirst.plus(pulse.count()) : withFirst;
            withLast = moment > from && moment <= from + length ? withLast.plus(pulse.count()) : withLast;
        }
        return flowing.plus(withFirst.compareTo(withLast) >= 0 ? withFirst : withLast);
    }

    /** The first pulse that may still flow at this moment. */
    private int firstNear(long moment) {
        int low = 0;
        int high = pulses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pulses.get(middle).starts() < moment - longest) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
