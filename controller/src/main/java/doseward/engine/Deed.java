package doseward.engine;

/** What people do, as far as their rights differ. */
public enum Deed {
    RECORD("record a sign"),
    CORRECT("correct what was recorded or said"),
    CONFIRM("confirm a dose"),
    HOLD("hold"),
    LIFT("lift a hold"),
    SKIP("skip a dose"),
    STOP("stop a cycle or the course"),
    BEGIN("begin a cycle or an order"),
    LEAVE_OUT("leave an order out"),
    OVERRIDE("override a soft limit"),
    OVERRIDE_HOLD("override what a rule holds"),
    GIVE("say what was given or refused"),
    SETTLE("settle a dose in doubt"),
    ANSWER("answer what a rule or a condition asks"),
    WEIGH("weigh the patient"),
    ACCEPT("accept the clock or the restarts"),
    ARM("arm the course"),
    OPEN("open a course"),
    ACKNOWLEDGE("acknowledge an alarm"),
    SILENCE("silence alarms");

    private final String words;

    Deed(String words) {
        this.words = words;
    }

    /** As in: may not … */
    public String words() {
        return words;
    }

    /** What somebody does by saying this. */
    public static Deed of(Input.OfPerson said) {
        return switch (said) {
            case Input.RecordReading _, Input.RecordBaseline _ -> RECORD;
            case Input.CorrectReading _, Input.CorrectGiving _ -> CORRECT;
            case Input.Confirm _ -> CONFIRM;
            case Input.Hold _ -> HOLD;
            case Input.Lift _ -> LIFT;
            case Input.Skip _ -> SKIP;
            case Input.Stop _ -> STOP;
            case Input.BeginCycle _, Input.BeginOrder _ -> BEGIN;
            case Input.LeaveOut _ -> LEAVE_OUT;
            case Input.Override _ -> OVERRIDE;
            case Input.OverrideHold _ -> OVERRIDE_HOLD;
            case Input.Give _, Input.Refuse _ -> GIVE;
            case Input.Settle _ -> SETTLE;
            case Input.AnswerRule _, Input.Say _ -> ANSWER;
            case Input.Weigh _ -> WEIGH;
            case Input.AcceptClock _, Input.AcceptRestarts _ -> ACCEPT;
            case Input.Arm _ -> ARM;
            case Input.Acknowledge _ -> ACKNOWLEDGE;
            case Input.PauseAudio _ -> SILENCE;
        };
    }
}
