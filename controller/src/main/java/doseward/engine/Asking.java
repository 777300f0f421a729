package doseward.engine;

import doseward.engine.RuleQuestion.About;
import doseward.engine.RuleQuestion.State;
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

    static void answer(Draft draft, Input.AnswerRule input) {
        Optional<RuleQuestion> question = draft.course().decisions().question(input.question());
        Optional<String> objection = Bedside.nameless(input.by()).or(() -> question
            .map(asked -> notSo(asked, input)).orElse(Optional.of("nobody asked it")));
        if (objection.isPresent()) {
            Bedside.refuse(draft, input.at(), "answering question " + input.question(), objection.get());
            return;
        }
        draft.happens(new Event.RuleAnswered(input.at(), input.question(), input.yes(), input.by(),
            input.role()));
        act(draft, question.orElseThrow(), input);
        Toxicity.review(draft, input.at());
    }

    private static Optional<String> notSo(RuleQuestion question, Input.AnswerRule input) {
        if (question.state() != State.OPEN) {
            return Optional.of("it is answered already");
        }
        if (!question.asked().role().equals(input.role())) {
            return Optional.of("it is for a " + question.asked().role() + " to answer");
        }
        return question.about() == About.CHANGE && !input.yes()
            ? Optional.of("without the change the doses stay held; skip them, or stop") : Optional.empty();
    }

    private static void act(Draft draft, RuleQuestion question, Input.AnswerRule input) {
        switch (question.about()) {
            case CHANGE -> Changes.agreed(draft, question, input.at());
            case STOP -> {
                if (!input.yes()) {
                    Toxicity.end(draft, new Event.GivingEnded(input.at(), question.reach(), question.order(),
                        question.cycle(), new Reason.NotSpared(question.asked().words(), input.by(),
                            input.role(), question.because())));
                }
            }
        }
    }
}
