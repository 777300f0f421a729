package doseward.simulator.invariant;

import doseward.engine.Alarm;
import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.engine.Response;
import doseward.engine.Signal;
import doseward.plan.PlannedDose;
import java.util.List;
import java.util.Optional;

/** No dose is ordered, and none flows without being halted, while an alarm stands that stops it. */
final class NeverInAlarm implements Law {
    private int looked;

    @Override public Optional<String> broken(Evidence evidence) {
        if (!evidence.hasGrown()) {
            return Optional.empty();
        }
        List<Evidence.Ordered> anew = evidence.orders().subList(looked, evidence.orders().size());
        looked = evidence.orders().size();
        return anew.stream().flatMap(order -> against(order).stream()).findFirst()
            .or(() -> flowing(evidence.replayed()));
    }

    /** One that nobody has seen keeps a dose from beginning even when it is over. */
    private static Optional<String> against(Evidence.Ordered order) {
        PlannedDose dose = order.before().dose(order.event().dose()).planned();
        return order.before().signals().all().stream().filter(signal -> stops(signal.alarm(), dose))
            .filter(signal -> signal.stands() || signal.isUnseen()).findFirst()
            .map(signal -> order.event().token() + " was ordered though " + signal);
    }

    private static Optional<String> flowing(Course course) {
        for (Signal signal : course.signals().all()) {
            for (Dose dose : course.doses()) {
                boolean flows = dose.phase() instanceof Phase.Ordered
                    || dose.phase() instanceof Phase.Infusing;
                if (signal.stands() && flows && stops(signal.alarm(), dose.planned())) {
                    return Optional.of("dose " + dose.number() + " is not halted though " + signal);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean stops(Alarm alarm, PlannedDose dose) {
        return alarm.response() != Response.KEEP && alarm.concerns(dose);
    }
}
