package doseward.engine;

import java.util.Optional;

/** Hears named persons answer what rules and conditions ask of their role. */
final class Asking {
    private Asking() {}

    static void say(Draft draft, Input.Say input) {
        boolean asked = Clauses.sayings(draft.course().plan().protocol()).stream()
            .anyMatch(says -> says.role().equals(input.role()) && says.words().equals(input.words()));
        Optional<String> objection = Bedside.nameless(input.by()).or(() -> asked ? Optional.empty()
            : Optional.of("no condition of this protocol asks what a " + input.role() + " says to it"));
        if (objection.isPresent()) {
            Bedside.refuse(draft, input.at(), "\"" + input.words() + "\"", objection.get());
            return;
        }
        draft.happens(new Event.PersonSaid(input.at(),
            new Saying(input.at(), input.role(), input.words(), input.yes(), input.by())));
        Toxicity.review(draft, input.at());
    }
}
