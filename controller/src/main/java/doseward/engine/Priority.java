package doseward.engine;

/** How urgent an alarm is, as IEC 60601-1-8 ranks it; the most urgent first. */
public enum Priority {
    HIGH, MEDIUM, LOW;

    /** By the matrix of the standard. Minor harm long after needs no signal there; here it has the lowest. */
    static Priority of(Harm harm, Onset onset) {
        return switch (harm) {
            case DEATH_OR_IRREVERSIBLE -> onset == Onset.DELAYED ? MEDIUM : HIGH;
            case REVERSIBLE -> switch (onset) {
                case IMMEDIATE -> HIGH;
                case PROMPT -> MEDIUM;
                case DELAYED -> LOW;
            };
            case MINOR -> onset == Onset.IMMEDIATE ? MEDIUM : LOW;
        };
    }

    /** Whether it is shown until somebody has acknowledged it, even when it is over. */
    public boolean latches() {
        return this != LOW;
    }

    /** What may come of a condition that nobody answers. */
    public enum Harm { DEATH_OR_IRREVERSIBLE, REVERSIBLE, MINOR }

    /** How soon it may come. */
    public enum Onset { IMMEDIATE, PROMPT, DELAYED }
}
