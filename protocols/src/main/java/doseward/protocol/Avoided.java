package doseward.protocol;

/** A drug that must not be given along, and why. */
public record Avoided(String drug, String because) {}
