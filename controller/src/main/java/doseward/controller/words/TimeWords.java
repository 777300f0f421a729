package doseward.controller.words;

import doseward.engine.Begun;
import doseward.engine.Event.*;
import doseward.engine.NurseGiving;
import doseward.engine.Question.Topic;
import doseward.engine.Reason;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what happened to times, plans and nurses' doses, in sentences. */
final class TimeWords {
    private TimeWords() {}

    static String sentence(OfTime event) {
        return switch (event) {
            case CycleBegan(_, var cycle, var begins, var by) -> by.map(name -> name + " begins cycle ")
                .orElse("Cycle ") + cycle + by.map(_ -> ".").orElse(" begins at " + begins + ".");
            case RunBegan(_, var order, Begun run) -> by(run) + order + " begins at " + run.begins()
                + run.until().map(until -> ", by " + until + " at the latest").orElse("") + ".";
            case PersonAsked(_, var question) -> "ASKED: " + question.because().sentence() + ". "
                + answers(question.topic());
            case RunLeftOut(_, _, var order, var by, var because) -> by + " leaves out " + order + ": "
                + because + ".";
            case PatientWeighed(_, var cycle, var weight, var by) -> by + " weighs the patient for cycle "
                + cycle + ": " + weight + ".";
            case CyclesPlanned planned -> "Planned anew from cycle " + planned.from() + " on, for "
                + planned.patient().weight() + ": " + planned.doses().size() + " doses.";
            case DosesPlanned(_, var doses) -> "Planned anew for another amount: " + doses.stream()
                .map(dose -> "dose " + dose.number() + dose.amount().map(amount -> " with " + amount)
                    .orElse("")).collect(Collectors.joining(", ")) + ".";
            case PreparationFailed(_, var doses, var because) -> "Can't be prepared so: "
                + doses.stream().map(dose -> "dose " + dose).collect(Collectors.joining(", ")) + ". "
                + String.join(" ", because);
        };
    }

    private static String by(Begun run) {
        return run.by().map(name -> name + " says so: ").orElse("");
    }

    private static String answers(Topic topic) {
        return switch (topic) {
            case Topic.OfCycle(var cycle) -> "Say: begin cycle " + cycle
                + " by NAME; or: stop course by NAME because REASON";
            case Topic.OfRun(_, var order) -> "Say: begin " + order + " by NAME; or: leave out " + order
                + " by NAME because REASON";
        };
    }

    static String sentence(OfNurse event) {
        return switch (event) {
            case GivingAwaited(_, var dose) -> "Dose " + dose + " is due and may be given by a nurse.";
            case DoseGivenByNurse(_, var dose, var giving, var against) -> given(giving, dose)
                + against(against);
            case GivingCorrected(_, var dose, var giving, var by, var because) -> by + " corrects: "
                + giving.map(right -> given(right, dose)).orElse("Dose " + dose + " was not given.")
                + " Why: " + because + ".";
        };
    }

    private static String given(NurseGiving giving, int dose) {
        return giving.by() + ", " + giving.role() + ", gave " + (giving.whole() ? "" : "part of ") + "dose "
            + dose + giving.amount().map(amount -> ", " + amount).orElse("") + ", at " + giving.at() + ".";
    }

    private static String against(List<Reason> reasons) {
        return reasons.isEmpty() ? "" : " AGAINST IT STOOD: "
            + reasons.stream().map(Reason::sentence).collect(Collectors.joining("; and ")) + ".";
    }
}
