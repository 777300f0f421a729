package doseward.protocol;

/** How far a stop reaches. */
public enum Ends { ORDER, CYCLE, COURSE }
