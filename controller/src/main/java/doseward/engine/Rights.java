package doseward.engine;

import static doseward.engine.Deed.ACCEPT;
import static doseward.engine.Deed.ACKNOWLEDGE;
import static doseward.engine.Deed.ANSWER;
import static doseward.engine.Deed.ARM;
import static doseward.engine.Deed.BEGIN;
import static doseward.engine.Deed.CONFIRM;
import static doseward.engine.Deed.CORRECT;
import static doseward.engine.Deed.GIVE;
import static doseward.engine.Deed.HOLD;
import static doseward.engine.Deed.LEAVE_OUT;
import static doseward.engine.Deed.LIFT;
import static doseward.engine.Deed.OPEN;
import static doseward.engine.Deed.OVERRIDE;
import static doseward.engine.Deed.OVERRIDE_HOLD;
import static doseward.engine.Deed.RECORD;
import static doseward.engine.Deed.SETTLE;
import static doseward.engine.Deed.SILENCE;
import static doseward.engine.Deed.SKIP;
import static doseward.engine.Deed.STOP;
import static doseward.engine.Deed.WEIGH;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who may do what. Whoever works at the bed may hold, for holding only ever stops; a patient may nothing. */
public final class Rights {
    private Rights() {}

    /** What may be done in the role. */
    public static List<Deed> of(Role role) {
        return switch (role) {
            case NURSE -> List.of(RECORD, CORRECT, CONFIRM, HOLD, LIFT, SKIP, STOP, BEGIN, LEAVE_OUT, GIVE,
                SETTLE, ANSWER, WEIGH, ACCEPT, ARM, ACKNOWLEDGE,
                SILENCE);
            case PHYSICIAN -> List.of(RECORD, CORRECT, HOLD, LIFT, SKIP, STOP, BEGIN, LEAVE_OUT, OVERRIDE,
                OVERRIDE_HOLD, GIVE, SETTLE, ANSWER, WEIGH, ACCEPT, ARM, OPEN,
                ACKNOWLEDGE, SILENCE);
            case PHARMACIST -> List.of(HOLD, OVERRIDE, ANSWER, ARM, OPEN);
            case TECHNICIAN -> List.of(HOLD, SETTLE, ACCEPT);
            case TRAINER -> List.of(HOLD);
            case PATIENT -> List.of();
        };
    }

    /** Why the role may not do it, and who may; empty when it may. */
    public static Optional<String> objection(Role role, Deed deed) {
        return of(role).contains(deed) ? Optional.empty() : Optional.of("a " + role.word() + " may not "
            + deed.words() + "; ask a " + Arrays.stream(Role.values())
                .filter(other -> of(other).contains(deed)).map(Role::word)
                .collect(Collectors.joining(" or a ")));
    }
}
