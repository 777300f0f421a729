package doseward.plan;

import doseward.protocol.Protocol;
import java.util.List;

/** Limits over several doses. */
final class Reaches {
    private Reaches() {}

    static List<String> objections(Protocol protocol, PlanFor asked, List<PlannedDose> doses) {
        return List.of();
    }
}
