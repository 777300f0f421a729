package doseward.controller.telling;

import doseward.controller.words.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer to "why": in a sentence, and then the facts that it rests on, in the order in which they
 * happened.
 *
 * @param besides what else stands for whoever compares: what was planned, ordered and delivered
 */
public record Answer(String sentence, List<String> besides, List<Fact> facts) {
    public Answer {
        besides = List.copyOf(besides);
        facts = List.copyOf(facts);
    }

    /** As people read it, a line each. */
    public List<String> lines(Clock clock) {
        List<String> lines = new ArrayList<>();
        lines.add(clock.read(sentence));
        besides.forEach(line -> lines.add(clock.read(line)));
        lines.add("");
        lines.addAll(FactLines.of(facts, clock));
        return lines;
    }
}
