package doseward.plan;

import doseward.quantity.Weight;

/** The facts about a patient that doses go by. */
public record Patient(Weight weight) {}
