package doseward.language.telling;

import doseward.protocol.PatientNeeds;
import doseward.protocol.PatientNeeds.Sex;
import doseward.protocol.PatientNeeds.Weighed;
import doseward.protocol.SurfaceRule;
import java.util.List;
import java.util.stream.Stream;

/** Tells whom a protocol is for, and what must be known before the course begins. */
final class ForWhom {
    private ForWhom() {}

    static void tell(PatientNeeds needs, Page page) {
        page.heading("For whom");
        page.paragraph("Patients of " + needs.weight()
            + needs.height().map(height -> ", " + height + " tall").orElse("")
            + needs.age().map(age -> ", aged " + age).orElse("")
            + needs.sex().map(ForWhom::sex).orElse("") + ". Both ends count. Anyone else is refused."
            + notAsked(needs));
        page.paragraph(weighed(needs.weighed()) + needs.surface().map(ForWhom::surface).orElse(""));
        if (!needs.baseline().isEmpty()) {
            page.paragraph("Once before the first dose, as the baseline that later readings are compared "
                + "with, is measured: " + Say.list(needs.baseline()) + ".");
        }
        refusals(needs, page);
    }

    private static String notAsked(PatientNeeds needs) {
        List<String> facts = Stream.of(needs.height().isEmpty() ? "height" : "",
            needs.age().isEmpty() ? "age" : "", needs.sex().isEmpty() ? "sex" : "")
            .filter(fact -> !fact.isEmpty()).toList();
        return facts.isEmpty() ? "" : " Not asked for: " + Say.list(facts) + ".";
    }

    private static String sex(Sex sex) {
        return switch (sex) {
            case ANY -> ", of any sex";
            case FEMALE -> ", female only";
            case MALE -> ", male only";
        };
    }

    private static String weighed(Weighed weighed) {
        return switch (weighed) {
            case WHEN_THE_COURSE_BEGINS -> "Doses go by the actual weight when the course begins; a weight "
                + "that changes later changes no dose.";
            case EACH_CYCLE -> "The actual weight is asked at the start of each cycle and the cycle's doses "
                + "are worked out anew; nothing of the cycle starts before.";
        };
    }

    private static String surface(SurfaceRule rule) {
        return " The body surface is worked out by the formula of " + rule.formula().words()
            + rule.roundedDownTo().map(step -> ", rounded down to " + step).orElse(", not rounded") + ".";
    }

    private static void refusals(PatientNeeds needs, Page page) {
        if (needs.refuse().isEmpty()) {
            page.paragraph("No other reason to refuse a patient stands in the file.");
            return;
        }
        page.paragraph("A patient is refused if one of the following is true. While one is not known, the "
            + "course may not begin, and what is missing is named."
            + needs.askedWithin().map(time -> " An answer may be no older than " + Say.time(time) + ".")
                .orElse(""));
        needs.refuse().forEach(one ->
            page.point(Say.capital(one.when().text()) + ". Reason: " + Say.sentence(one.because())));
    }
}
