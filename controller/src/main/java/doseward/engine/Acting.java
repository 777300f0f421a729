package doseward.engine;

import java.util.Optional;

/**
 * Hears acts: each is done once, by a named person in a role that may do it. Who acts is remembered first,
 * then what came of it.
 */
final class Acting {
    private Acting() {}

    static void act(Draft draft, Input.Act act) {
        Optional<Event.PersonActed> known = draft.course().decisions().act(act.key());
        if (known.isPresent()) {
            repeated(draft, act, known.get());
            return;
        }
        draft.happens(new Event.PersonActed(act.at(), act.person(), act.key(), act.matter()));
        Optional<String> objection = objection(act);
        if (objection.isPresent()) {
            refuse(draft, act, objection.get());
        } else {
            Engine.hear(draft, act.what());
        }
    }

    /** The same act again is no new one; another act must not be taken for it in silence. */
    private static void repeated(Draft draft, Input.Act act, Event.PersonActed known) {
        if (!isSame(act, known)) {
            refuse(draft, act, "its key " + act.key() + " was used for something else");
        }
    }

    private static boolean isSame(Input.Act act, Event.PersonActed known) {
        return act.person().equals(known.person()) && act.matter().equals(known.matter());
    }

    private static Optional<String> objection(Input.Act act) {
        Person person = act.person();
        return Rights.objection(person.role(), Deed.of(act.what()))
            .or(() -> said(act.what().by(), person.name()))
            .or(() -> roleSaid(act.what()).flatMap(role -> said(role, person.role().word())));
    }

    private static Optional<String> said(String inIt, String acting) {
        return inIt.equals(acting) ? Optional.empty()
            : Optional.of("it is said by \"" + inIt + "\", and \"" + acting + "\" acts");
    }

    /** The role that some words carry themselves. */
    private static Optional<String> roleSaid(Input.OfPerson what) {
        return switch (what) {
            case Input.Say say -> Optional.of(say.role());
            case Input.AnswerRule answer -> Optional.of(answer.role());
            case Input.Give give -> Optional.of(give.giving().role());
            case Input.Arm arm -> Optional.of(arm.role());
            case Input.RecordReading _, Input.RecordBaseline _, Input.CorrectReading _, Input.Confirm _,
                Input.Hold _, Input.Lift _, Input.Skip _, Input.Stop _, Input.BeginCycle _,
                Input.BeginOrder _, Input.LeaveOut _, Input.Override _, Input.OverrideHold _,
                Input.Refuse _, Input.Settle _, Input.Weigh _, Input.CorrectGiving _,
                Input.AcceptClock _, Input.AcceptRestarts _,
                Input.Acknowledge _, Input.PauseAudio _ -> Optional.empty();
        };
    }

    private static void refuse(Draft draft, Input.Act act, String why) {
        Bedside.refuse(draft, act.at(), "to " + Deed.of(act.what()).words(), why);
    }
}
