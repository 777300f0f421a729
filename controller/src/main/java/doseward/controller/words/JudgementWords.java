package doseward.controller.words;

import static java.util.stream.Collectors.joining;

import doseward.engine.Event.AmountChanged;
import doseward.engine.Event.BaselineRecorded;
import doseward.engine.Event.HoldsOverridden;
import doseward.engine.Event.LimitOverridden;
import doseward.engine.Event.OfJudgement;
import doseward.engine.Event.PersonSaid;
import doseward.engine.Event.ReadingCorrected;
import doseward.engine.Event.RuleAnswered;
import doseward.engine.Event.RuleAsked;
import doseward.engine.Event.RuleQuestionClosed;
import doseward.engine.Reading;

/** Tells what was put right, asked, answered, overridden or changed, in sentences. */
final class JudgementWords {
    private JudgementWords() {}

    static String sentence(OfJudgement event) {
        return switch (event) {
            case BaselineRecorded(_, var reading) -> reading.by() + " records the baseline of "
                + said(reading) + ".";
            case ReadingCorrected(_, var wrong, var right, var because) -> right.by() + " corrects "
                + said(wrong) + " at " + wrong.taken() + " to " + right.value()
                + (right.taken().equals(wrong.taken()) ? "" : " at " + right.taken()) + ": " + because + ".";
            case RuleAsked(_, var question) -> "ASKED: " + question.sentence() + " ("
                + question.because().sentence() + ").";
            case RuleAnswered answered -> answered.by() + ", " + answered.role() + ", says "
                + (answered.yes() ? "yes" : "no") + " to question " + answered.question() + ".";
            case RuleQuestionClosed closed -> "Question " + closed.question() + " is over.";
            case PersonSaid(_, var saying) -> saying.by() + ", " + saying.role() + ", says "
                + (saying.yes() ? "yes" : "no") + " to: " + saying.words() + ".";
            case LimitOverridden over -> over.by() + " OVERRIDES for dose " + over.dose() + " the limit of "
                + String.join(" and of ", over.limits()) + ": " + over.because() + ".";
            case HoldsOverridden over -> over.by() + " OVERRIDES for dose " + over.dose() + " what holds it ("
                + over.holds().stream().map(hold -> hold.because().sentence()).collect(joining("; "))
                + "): " + over.because() + ".";
            case AmountChanged changed -> changed(changed);
        };
    }

    static String said(Reading reading) {
        return reading.sign() + ": " + reading.value()
            + reading.since().map(from -> " since " + from).orElse("")
            + reading.upperNormal().map(limit -> ", upper normal " + limit).orElse("");
    }

    private static String changed(AmountChanged changed) {
        return "CHANGE: " + changed.order() + " is " + changed.amount().words() + " from dose "
            + changed.from() + changed.to().map(last -> " to dose " + last).orElse(" on") + ": "
            + changed.because().sentence() + ".";
    }
}
