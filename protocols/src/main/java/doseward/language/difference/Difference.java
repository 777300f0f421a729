package doseward.language.difference;

/** One thing in which two protocols differ, as a sentence without its subject. */
record Difference(Area area, String text, Tendency tendency) {}
