package doseward.controller.words;

import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.engine.Reason;
import doseward.plan.PlannedDose;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says where a dose stands, why, and how much of it flowed. */
public final class DoseWords {
    private DoseWords() {}

    /** A word or two: {@code partly given}, {@code uncertain}. */
    public static String outcome(Dose dose) {
        return switch (dose.phase()) {
            case Phase.Settled settled -> settled.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Phase.Uncertain _ -> "uncertain";
            case Phase.Ordered _ -> "ordered";
            case Phase.Infusing _ -> "infusing";
            case Phase.Halting _ -> "halting";
            case Phase.Waiting _ -> "not yet due";
            case Phase.AwaitingConfirmation _ -> "unconfirmed";
            case Phase.AwaitingGiving _ -> "to be given";
            case Phase.Held _ -> "held";
            case Phase.Paused _ -> "paused";
        };
    }

    /** Why it stands there; empty where all goes as planned. */
    public static String why(Dose dose) {
        return switch (dose.phase()) {
            case Phase.Settled settled -> sentences(settled.because());
            case Phase.Held held -> sentences(held.because());
            case Phase.Uncertain uncertain -> uncertain.because().sentence();
            case Phase.Halting halting -> halting.because().sentence();
            case Phase.Ordered _, Phase.Infusing _, Phase.Waiting _ -> "";
            case Phase.AwaitingConfirmation _ -> "it waits for a nurse";
            case Phase.AwaitingGiving _ -> "it waits for the nurse who gives it";
            case Phase.Paused paused -> sentences(paused.because());
        };
    }

    /** In a sentence: {@code Dose 4 was skipped: held for systolic pressure below 90 mmHg ….} */
    public static String sentence(Dose dose) {
        String verb = dose.isSettled() ? " was " : " is ";
        String why = why(dose);
        String asPlanned = dose.isSettled() && dose.mayHaveFlowed() ? " as planned" : "";
        return "Dose " + dose.number() + verb + outcome(dose) + (why.isEmpty() ? asPlanned : ": " + why)
            + ".";
    }

    /** How much flowed; in doubt, from what to what. */
    public static String delivered(Dose dose) {
        if (!dose.isByPump()) {
            return dose.amountGiven().filter(_ -> dose.isSettled()).map(Amount::toString).orElse("");
        }
        return dose.phase() instanceof Phase.Uncertain ? dose.delivered() + " to " + atMost(dose)
            : dose.delivered().toString();
    }

    /** The most that may have flowed of it. */
    public static Volume atMost(Dose dose) {
        return dose.phase() instanceof Phase.Uncertain uncertain
            ? dose.flowing().beforePause().plus(uncertain.atMost()) : dose.delivered();
    }

    /** The drug in the most that may have flowed; of a dose that a pump gives. */
    public static Amount amountAtMost(Dose dose) {
        return dose.planned().amountIn(atMost(dose));
    }

    /** What was planned, when, and how much of it was delivered; a sentence each. */
    public static List<String> figures(Dose dose) {
        List<String> lines = new ArrayList<>();
        PlannedDose planned = dose.planned();
        String amount = planned.amount().map(Amount::toString).orElse("no exact amount");
        lines.add("Planned: " + amount + " of " + planned.order() + (dose.isByPump() ? " in "
            + planned.vtbi() + " over " + Clock.words(planned.over()) + " on channel " + planned.channel()
            : ", given by a nurse") + ".");
        lines.add(dose.window().map(window -> "Due " + window.due() + "; it might start until "
            + window.ends() + ".").orElse("When it is due is not known yet."));
        if (dose.isByPump()) {
            lines.add("Delivered: " + delivered(dose) + " of " + planned.vtbi() + ", which is "
                + amountDelivered(dose) + ".");
        } else if (dose.isSettled()) {
            lines.add("Given: " + dose.amountGiven().map(Amount::toString).orElse("not counted") + ".");
        }
        return lines;
    }

    /** The drug in what flowed; in doubt, from what to what. */
    public static String amountDelivered(Dose dose) {
        String least = dose.amountGiven().map(Amount::toString).orElse("not counted");
        return dose.phase() instanceof Phase.Uncertain ? least + " to " + amountAtMost(dose) : least;
    }

    private static String sentences(List<Reason> reasons) {
        return reasons.stream().map(Reason::sentence).collect(Collectors.joining("; and "));
    }
}
