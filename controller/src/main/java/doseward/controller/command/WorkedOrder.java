package doseward.controller.command;

import doseward.console.Unopened.Objection;
import doseward.console.Unopened.Wish;
import doseward.controller.settings.CourseOrder;
import doseward.controller.settings.OrderFile;
import doseward.controller.settings.PumpChoice;
import doseward.controller.settings.Settings;
import doseward.engine.Person;
import doseward.hash.Sha256;
import doseward.language.Documents;
import doseward.language.Reading;
import doseward.plan.Plan;
import doseward.plan.SoftOverride;
import doseward.protocol.Protocol;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody chose at the console, worked out: the order as its file will say it and as it is read from
 * there, and the plan that comes of it.
 *
 * @param code stands for all that was chosen, and by whom
 */
record WorkedOrder(CourseOrder order, String text, Plan plan, String code) {
    /** Nothing that could end the words that the file has of it. */
    private static final Pattern BEGINS = Pattern.compile("[0-9A-Za-z: -]{1,16}");
    private static final int LONGEST_REASON = 200;

    /** Works it out; what is wrong with it is said as reader, approvals and planner say it. */
    static WorkedOrder of(Settings settings, String protocol, Person person, Wish wish, Instant now)
            throws Objection {
        Protocol read = sound(Documents.shipped().protocol(protocol));
        TypedPatient typed = TypedPatient.of(read, wish.body());
        CourseOrder wished = new CourseOrder(protocol, Optional.of(read.head().hash()), typed.patient(),
            typed.levels(), override(person, wish.because().strip()), Optional.empty(),
            Optional.of(person.toString()), wish.pumps());
        List<String> pumps = PumpChoice.objections(settings, wished);
        if (!pumps.isEmpty()) {
            throw new Objection(pumps); // Before any word of it stands in a file.
        }
        String begins = wish.begins().strip();
        if (!BEGINS.matcher(begins).matches()) {
            throw objection("It does not say plainly when the course begins. Say `now`, or a time like "
                + "2026-01-05 08:00.");
        }
        CourseOrder order = sound(OrderFile.of(OrderFile.text(wished, begins, now), settings.zone()));
        if (order.begins().filter(time -> time.isBefore(now)).isPresent()) {
            throw objection("The course would begin at " + begins + ", and that is past. Say `now`, or a "
                + "later time.");
        }
        Settings ordering = settings.ordering(order);
        try {
            ApprovedFile.check(settings, protocol, read, now);
            return new WorkedOrder(order, OrderFile.text(wished, begins, now),
                new CourseToRun(ordering, read).planned(now), Sha256.hex(OrderFile.text(wished, begins,
                    Instant.EPOCH)));
        } catch (Refusal refusal) {
            throw new Objection(refusal.getMessage().lines().toList());
        }
    }

    private static <T> T sound(Reading<T> reading) throws Objection {
        return switch (reading) {
            case Reading.Sound<T>(var value, _) -> value;
            case Reading.Faulty<T>(var findings) -> throw new Objection(findings.diagnostics().stream()
                .map(found -> found.sentence()).toList());
        };
    }

    private static Optional<SoftOverride> override(Person person, String because) throws Objection {
        if (because.length() > LONGEST_REASON || because.chars().anyMatch(letter ->
                Character.isISOControl(letter) || letter == '"' || letter == '\\')) {
            throw objection("A reason is one line of at most " + LONGEST_REASON + " letters, without double "
                + "quotes and backslashes.");
        }
        return because.isEmpty() ? Optional.empty()
            : Optional.of(new SoftOverride(person.toString(), because));
    }

    private static Objection objection(String sentence) {
        return new Objection(List.of(sentence));
    }
}
