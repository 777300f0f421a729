package doseward.language.difference;

/** What a difference touches; what changes what flows comes first. */
enum Area {
    FLOW("More may flow, or faster, or sooner", "What flows changes; judge whether to more or to less",
        "Less may flow, or slower, or later"),
    GUARD("Looser: less is checked, held, stopped or limited",
        "Checks, rules or limits change; judge whether to looser or to stricter",
        "Stricter: more is checked, held, stopped or limited"),
    PATIENT("For more patients", "For other patients", "For fewer patients"),
    BESIDES("More beside it", "What goes beside it changes", "Less beside it"),
    HEAD("Its standing", "Its standing", "Its standing");

    private final String looser;
    private final String undecided;
    private final String stricter;

    Area(String looser, String undecided, String stricter) {
        this.looser = looser;
        this.undecided = undecided;
        this.stricter = stricter;
    }

    String heading(Tendency tendency) {
        return switch (tendency) {
            case LOOSER -> looser;
            case UNDECIDED -> undecided;
            case STRICTER -> stricter;
            case NONE -> "Only words";
        };
    }
}
