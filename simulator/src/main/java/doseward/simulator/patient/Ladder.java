package doseward.simulator.patient;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A sign that is one of some choices: the first while its measure is below the first step, and the next from
 * each step on.
 */
record Ladder(ToDoubleFunction<Being> measure, List<Double> steps, List<String> choices) {
    Ladder {
        steps = List.copyOf(steps);
        choices = List.copyOf(choices);
        if (choices.size() != steps.size() + 1) {
            throw new IllegalArgumentException(choices + " need a step between each two, not " + steps);
        }
    }

    String choice(Being being) {
        double now = measure.applyAsDouble(being);
        int rung = 0;
        while (rung < steps.size() && now >= steps.get(rung)) {
            rung++;
        }
        return choices.get(rung);
    }
}
