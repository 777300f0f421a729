package doseward.engine;

import doseward.quantity.Weight;

/** The weight that the doses of one cycle go by, where a patient is weighed for each. */
public record Weighing(int cycle, Weight weight) {}
