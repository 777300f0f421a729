package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.engine.Input;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.pump.Token;
import doseward.quantity.Measure;
import doseward.quantity.Volume;
import doseward.simulator.patient.Treatment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A bed at which each number stands as a test has set it, and which keeps what was said and given. */
final class PretendedBed implements Bed {
    final List<Input> said = new ArrayList<>();
    final List<Act> acts = new ArrayList<>();
    private final SortedMap<String, Long> numbers = new TreeMap<>();
    private Course course;
    private Instant now;

    PretendedBed(Course course, Instant now) {
        this.course = course;
        this.now = now;
        numbers.put("systolic pressure", 130L);
        numbers.put("urine flow", 100L);
    }

    void shows(String sign, long whole) {
        numbers.put(sign, whole);
    }

    void isAt(Instant moment) {
        now = moment;
    }

    void shows(Course other) {
        course = other;
    }

    @Override public Instant now() {
        return now;
    }

    @Override public Optional<Course> screen() {
        return Optional.of(course);
    }

    @Override public void say(Input input) {
        said.add(input);
    }

    @Override public Value measure(Sign sign, Instant since) {
        return sign instanceof Sign.Measured measured ? new Value.Measured(Measure.of(
            numbers.getOrDefault(sign.name(), 1L), measured.unit())) : new Value.Happened();
    }

    @Override public void treat(Treatment what, String by) {
        acts.add(new Act(now, by, what));
    }

    @Override public void hangBag(String channel, Volume label) {}

    @Override public void setClockRight() {}

    @Override public Volume stopAndReadPump(Token token) {
        return Volume.ZERO;
    }

    @Override public Volume stopAndReadBag(Token token) {
        return Volume.ZERO;
    }
}
