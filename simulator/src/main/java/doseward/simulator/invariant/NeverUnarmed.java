package doseward.simulator.invariant;

import doseward.engine.ArmingEvent;
import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.engine.Phase;
import doseward.journal.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * No dose is ordered, and none flows without being halted, of a course that two people have not armed since
 * what would run became another; counted from what the journal says that each of them named. So it is
 * prescribed in every world, whatever a controller holds of it.
 */
final class NeverUnarmed implements Law {
    private static final String NOTHING = "nothing";

    private final List<ArmingEvent.PersonArmed> words = new ArrayList<>();
    private String code = NOTHING;
    private String lookedAt = NOTHING;
    private int read;

    @Override public Optional<String> broken(Evidence evidence) {
        List<Entry> entries = evidence.world().entries();
        for (; read < entries.size(); read++) {
            for (Event event : entries.get(read).events()) {
                if (event instanceof Event.InfusionOrdered order && people() < 2) {
                    return Optional.of("dose " + order.dose() + " was ordered at " + order.at()
                        + " though only these had armed it: " + words);
                }
                note(event);
            }
        }
        return people() < 2 ? flowing(evidence.replayed()) : Optional.empty();
    }

    private long people() {
        return words.stream().filter(word -> word.code().equals(code)).map(ArmingEvent.PersonArmed::by)
            .distinct().count();
    }

    /** Until a controller that came up has looked, nobody is known to have armed what it runs. */
    private void note(Event event) {
        switch (event) {
            case Event.ControllerStarted _ -> code = NOTHING;
            case ArmingEvent.FingerprintTaken taken -> {
                code = taken.found().code();
                if (!code.equals(lookedAt)) {
                    words.clear();
                }
                lookedAt = code;
            }
            case ArmingEvent.PersonArmed word -> words.add(word);
            default -> { }
        }
    }

    private static Optional<String> flowing(Course course) {
        return course.doses().stream().filter(NeverUnarmed::isFlowing).findFirst()
            .map(dose -> "dose " + dose.number() + " is not halted though its course is not armed");
    }

    private static boolean isFlowing(Dose dose) {
        return dose.phase() instanceof Phase.Ordered || dose.phase() instanceof Phase.Infusing;
    }
}
