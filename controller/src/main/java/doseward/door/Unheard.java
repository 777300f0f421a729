package doseward.door;

/** Nobody answers at the door; nothing was sent. */
public final class Unheard extends Exception {
    private static final long serialVersionUID = 1;

    Unheard(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    Unheard(String sentence) {
        super(sentence);
    }
}
