package doseward.simulator.invariant;

import doseward.engine.Alarm;
import doseward.engine.AlarmEvent.AlarmRaised;
import doseward.engine.Course;
import doseward.engine.Event;
import doseward.engine.Signal;
import doseward.journal.Entry;
import doseward.pump.Report.Trouble;
import doseward.simulator.world.HeardTrouble;
import doseward.simulator.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Trouble of which a pump's word has come in is raised as an alarm, if the controller lives on. What is said
 * of bags is told only for a dose.
 */
final class TroubleIsRaised implements Law {
    /** Three turns of the busiest board: one hears only so many words. */
    static final Duration WITHIN = Duration.ofSeconds(90);

    private final List<HeardTrouble> pending = new ArrayList<>();
    /** After the turn before: a word that comes in with the trouble's end says what stood until then. */
    private List<Alarm> shown = List.of();
    private int heard;
    private int read;
    private long session;

    @Override public Optional<String> broken(Evidence evidence) {
        World world = evidence.world();
        List<HeardTrouble> all = world.troublesHeard();
        for (; heard < all.size(); heard++) {
            pending.add(all.get(heard));
        }
        List<Alarm> raised = raisedAnew(world.entries());
        boolean another = evidence.replayed().session() != session;
        session = evidence.replayed().session();
        forget(shown);
        shown = world.screen().map(TroubleIsRaised::shown).orElse(List.of());
        if (pending.isEmpty()) {
            return Optional.empty();
        }
        // What a controller had not yet heard when it died is for the pump to say again.
        if (another || world.screen().filter(course -> !course.ended()).isEmpty()) {
            pending.clear();
        }
        forget(raised);
        forget(shown);
        return pending.stream().filter(word -> word.at().plus(WITHIN).isBefore(world.now())).findFirst()
            .map(word -> "the pump on channel " + word.channel() + " said " + word.trouble() + " at "
                + word.at() + ", and no alarm says so");
    }

    private void forget(List<Alarm> known) {
        pending.removeIf(word -> isOfBag(word.trouble()) || isAmong(known, word));
    }

    private List<Alarm> raisedAnew(List<Entry> entries) {
        List<Alarm> raised = new ArrayList<>(0);
        for (; read < entries.size(); read++) {
            for (Event event : entries.get(read).events()) {
                if (event instanceof AlarmRaised one) {
                    raised.add(one.alarm());
                }
            }
        }
        return raised;
    }

    private static List<Alarm> shown(Course course) {
        return course.signals().all().stream().map(Signal::alarm).toList();
    }

    private static boolean isAmong(List<Alarm> alarms, HeardTrouble word) {
        return alarms.contains(new Alarm.PumpTroubled(word.channel(), word.trouble()));
    }

    private static boolean isOfBag(Trouble trouble) {
        return trouble == Trouble.BAG_LOW || trouble == Trouble.BAG_EMPTY;
    }
}
