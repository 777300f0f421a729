package doseward.engine;

import doseward.plan.PlannedDose;
import doseward.protocol.Condition;
import doseward.protocol.Ends;

/**
 * What a rule asks a person once it is true: whether a stop is spared, or whether a change is agreed to.
 * While it is open, what it concerns is held.
 *
 * @param number from 1, by which people answer it
 * @param rule the index of the rule in its order, from 0
 * @param reach what the stop would end; for a change, its order
 * @param asked who is asked, and what
 */
public record RuleQuestion(int number, About about, String order, int rule, int cycle, Ends reach,
    Condition.Says asked, Reason.RuleMet because, State state) {

    /** What the answer decides. */
    public enum About { STOP, CHANGE }

    /** Where it stands; a stop that was spared is asked anew once its rule has been false. */
    public enum State { OPEN, SPARED, CLOSED }

    /** Whether doses like this wait for the answer. */
    public boolean concerns(PlannedDose dose) {
        return Event.GivingEnded.reaches(reach, order, cycle, dose);
    }

    /** Whether it is the question of this rule in this cycle, and is not over. */
    boolean isOf(About kind, String ofOrder, int ofRule, int inCycle) {
        boolean sameCycle = cycle == inCycle || reach == Ends.COURSE || reach == Ends.ORDER;
        return state != State.CLOSED && about == kind && order.equals(ofOrder) && rule == ofRule && sameCycle;
    }

    RuleQuestion in(State next) {
        return new RuleQuestion(number, about, order, rule, cycle, reach, asked, because, next);
    }

    /** As it is put to people. */
    public String sentence() {
        String what = switch (about) {
            case STOP -> "the stop for " + because.rule() + " is spared only if a named " + asked.role()
                + " says yes to: " + asked.words();
            case CHANGE -> "a named " + asked.role() + " must agree: " + asked.words();
        };
        return "question " + number + ": " + what;
    }
}
