package doseward.simulator.scenario;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.engine.Priority;
import doseward.journal.Entry;
import doseward.simulator.invariant.Laws;
import doseward.simulator.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks on while a scenario is played: writes down what is seen, and asks every law after every turn. */
final class Watch {
    private final List<Seen> seen = new ArrayList<>();
    private final SortedMap<Integer, Phase> phases = new TreeMap<>();
    private final Laws laws = new Laws();
    private Optional<Priority> sound = Optional.empty();
    private int read;

    void turned(World world) {
        Instant now = world.now();
        List<Entry> entries = world.entries();
        for (; read < entries.size(); read++) {
            entries.get(read).events().forEach(event -> seen.add(new Seen.Entered(now, event)));
        }
        world.screen().ifPresent(course -> look(course, now, world.courseNow()));
        laws.afterTurn(world);
    }

    private void look(Course course, Instant now, Instant time) {
        for (Dose dose : course.doses()) {
            Optional<Phase> before = Optional.ofNullable(phases.put(dose.number(), dose.phase()));
            if (before.filter(dose.phase()::equals).isEmpty()) {
                note(now, dose, before.map(Names::of).orElse(""));
            }
        }
        listen(course, now, time);
    }

    /** What is to be heard changes by time alone, too. */
    void listen(Course course, Instant now, Instant time) {
        Optional<Priority> heard = course.signals().sounding(time);
        if (!heard.equals(sound)) {
            sound = heard;
            seen.add(new Seen.Sound(now, heard));
        }
    }

    private void note(Instant now, Dose dose, String before) {
        String phase = Names.of(dose.phase());
        if (!phase.equals(before)) {
            seen.add(new Seen.PhaseOf(now, dose.number(), phase));
        }
    }

    void happened(Instant at, String words) {
        seen.add(new Seen.Happened(at, words));
    }

    void told(Instant at, String words) {
        seen.add(new Seen.Told(at, words));
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }
}
