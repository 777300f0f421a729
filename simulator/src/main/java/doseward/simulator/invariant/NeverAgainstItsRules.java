package doseward.simulator.invariant;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.engine.Hold;
import doseward.engine.Phase;
import doseward.journal.Entry;
import doseward.protocol.HoldRule;
import doseward.protocol.Order;
import doseward.protocol.StopRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * No dose is ordered against a hold or a stop rule, and none flows without being halted once a reading meets
 * one: by the rules as they are prescribed, whatever the controller holds of them, and by the readings in the
 * journal where these say it {@link PlainlyMet plainly}.
 */
final class NeverAgainstItsRules implements Law {
    private int looked;
    private int read;

    @Override public Optional<String> broken(Evidence evidence) {
        if (!evidence.hasGrown()) {
            return Optional.empty();
        }
        List<Evidence.Ordered> anew = evidence.orders().subList(looked, evidence.orders().size());
        looked = evidence.orders().size();
        boolean isRead = isAnythingRead(evidence.world().entries());
        return anew.stream().flatMap(order -> rule(evidence, order.before(), order.event().dose(),
                order.event().at()).map(rule -> order.event().token() + " was ordered at "
                    + order.event().at() + " against: " + rule).stream()).findFirst()
            .or(() -> isRead ? flowing(evidence) : Optional.empty());
    }

    private boolean isAnythingRead(List<Entry> entries) {
        boolean found = false;
        for (; read < entries.size(); read++) {
            for (Event event : entries.get(read).events()) {
                found |= event instanceof Event.ReadingRecorded || event instanceof Event.ReadingCorrected;
            }
        }
        return found;
    }

    private static Optional<String> flowing(Evidence evidence) {
        Course course = evidence.replayed();
        for (Dose dose : course.doses()) {
            if (dose.phase() instanceof Phase.Ordered || dose.phase() instanceof Phase.Infusing) {
                Optional<String> rule = rule(evidence, course, dose.number(), evidence.world().lookedAt());
                if (rule.isPresent()) {
                    return rule.map(text -> "dose " + dose.number() + " is not halted against: " + text);
                }
            }
        }
        return Optional.empty();
    }

    /** A rule that stands against the dose by what was known then. */
    private static Optional<String> rule(Evidence evidence, Course known, int dose, Instant at) {
        Order order = evidence.plan().orderOf(evidence.plan().dose(dose));
        PlainlyMet met = new PlainlyMet(known, order.checklist(), at);
        for (int place = 0; place < order.holds().size(); place++) {
            HoldRule rule = order.holds().get(place);
            boolean looks = rule.notBeforeDose().isEmpty() && !isOverridden(evidence, dose,
                new Hold.Source.ByRule(order.name(), place));
            if (looks && met.is(rule.when())) {
                return Optional.of(rule.text());
            }
        }
        return order.stops().stream().filter(rule -> rule.unless().isEmpty() && met.is(rule.when()))
            .map(StopRule::text).findFirst();
    }

    /** Whether a second person has answered for it. */
    private static boolean isOverridden(Evidence evidence, int dose, Hold.Source source) {
        return evidence.overrides().stream().anyMatch(word -> word.dose() == dose
            && word.holds().stream().anyMatch(hold -> hold.source().equals(source)));
    }
}
