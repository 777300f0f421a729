package doseward.engine;

import doseward.protocol.Condition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether what must be true before a cycle is known to be. */
final class CycleGate {
    private CycleGate() {}

    /** True where nothing is asked; by what was recorded since a day before the cycle might begin. */
    static Working judge(Course course, CycleWindow window, Instant now) {
        int cycle = window.cycle().number();
        Instant asked = window.opens().minus(Bounds.GATE_ASKED_BEFORE);
        Truth truth = Truth.TRUE;
        List<Evidence> evidence = new ArrayList<>();
        for (Condition gate : course.plan().protocol().course().gatesBefore(cycle)) {
            Working working = Judge.gate(course, cycle, gate, asked, now);
            truth = truth.and(working.truth());
            evidence.addAll(working.evidence());
        }
        return new Working(truth, evidence);
    }
}
