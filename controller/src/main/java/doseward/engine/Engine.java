package doseward.engine;

import java.util.List;

/** Decides. Pure: no clock, no files, no chance; the same course and input give the same step, always. */
public final class Engine {
    private Engine() {}

    /** What comes of the input. */
    public static Step step(Course course, Input input) {
        return new Step(course, List.of(), List.of());
    }
}
