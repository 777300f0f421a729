package doseward.controller.command;

/**
 * A reason, in a sentence, why a command does not do what it was asked; and what its end says to the shell.
 */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final int exit;

    Refusal(int exit, String sentence) {
        super(sentence);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}
