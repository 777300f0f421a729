package doseward.controller.command;

import doseward.command.Exit;
import doseward.controller.settings.CourseOrder;
import doseward.controller.settings.PumpChoice;
import doseward.controller.settings.Settings;
import doseward.engine.Arming;
import doseward.engine.Opening;
import doseward.engine.Stage;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import doseward.plan.Capability;
import doseward.plan.ChosenLevel;
import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.protocol.PatientNeeds.Sex;
import doseward.protocol.Protocol;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the course that the settings mean: the one in their journal, or a new one that is begun in it. */
final class CourseToRun {
    private static final DateTimeFormatter STAMP =
        DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Settings settings;
    private final Protocol protocol;

    CourseToRun(Settings settings, Protocol protocol) {
        this.settings = settings;
        this.protocol = protocol;
    }

    /** The journal of the course, open. */
    Journal journal(Instant now) throws Refusal, JournalFailed {
        return Files.exists(settings.journal()) ? resumed() : begun(now);
    }

    private Journal begun(Instant now) throws Refusal, JournalFailed {
        Plan plan = planned(now);
        String course = protocol.head().name() + "-" + STAMP.format(now);
        return SqliteJournal.create(settings.journal(),
            new Opening(course, now, settings.controller(), plan, settings.stage(),
                settings.arming()));
    }

    /** What would be given if it were begun now, by the pumps that are here. */
    Plan planned(Instant now) throws Refusal {
        Plan plan = plan(settings.ordered().begins().orElse(now.truncatedTo(ChronoUnit.MINUTES)
            .plus(1, ChronoUnit.MINUTES)));
        checkChannels(plan);
        return plan;
    }

    private Plan plan(Instant from) throws Refusal {
        CourseOrder order = settings.ordered();
        PlanFor asked = new PlanFor(order.patient(), from, settings.zone(), Capability.USUAL, order.levels(),
            order.override());
        return switch (Planner.plan(protocol.under(settings.limits()), asked)) {
            case Planner.Planned planned -> planned.plan();
            case Planner.Impossible impossible ->
                throw new Refusal(Exit.REFUSED, String.join("\n", impossible.sentences()));
        };
    }

    /** A course goes on only under the very file and for the very patient it was begun with. */
    private Journal resumed() throws Refusal, JournalFailed {
        Journal journal = SqliteJournal.open(settings.journal());
        try {
            checkStage(journal.opening().stage());
            checkArming(journal.opening().arming());
            checkSame(journal.opening().plan());
            checkChannels(journal.opening().plan());
        } catch (Refusal refusal) {
            journal.close();
            throw refusal;
        }
        return journal;
    }

    private void checkStage(Stage stage) throws Refusal {
        if (stage != settings.stage()) {
            throw new Refusal(Exit.REFUSED, "The journal " + settings.journal() + " is of a course at stage "
                + stage.word() + ", the settings say " + settings.stage().word()
                + ". Correct the settings, or name another journal.");
        }
    }

    private void checkArming(Arming arming) throws Refusal {
        if (arming != settings.arming()) {
            throw new Refusal(Exit.REFUSED, "The journal " + settings.journal() + " is of a course with "
                + "`arming: " + arming.word() + "`, the settings say " + settings.arming().word()
                + ". Correct the settings, or name another journal.");
        }
    }

    private void checkSame(Plan plan) throws Refusal {
        if (!plan.head().hash().equals(protocol.head().hash())) {
            throw new Refusal(Exit.REFUSED, "The journal " + settings.journal() + " is of a course under "
                + plan.head().name() + ", revision " + plan.head().revision()
                + ", and that file is not this one to the letter. Give that file, or name another journal.");
        }
        if (plan.orders().stream().anyMatch(order -> !order.house().equals(settings.limits()))) {
            throw new Refusal(Exit.REFUSED, "The journal " + settings.journal() + " is of a course that was "
                + "begun under another `never-faster-than`. Set it as it was, or name another journal.");
        }
        CourseOrder order = settings.ordered();
        if (!plan.patient().equals(order.patient())) {
            throw new Refusal(Exit.REFUSED, "The journal " + settings.journal() + " is of a patient of "
                + words(plan.patient()) + ", the settings say " + words(order.patient())
                + ". Correct the settings, or name another journal.");
        }
        if (!plan.levels().equals(order.levels())) {
            throw new Refusal(Exit.REFUSED, "The journal " + settings.journal() + " is of a course that was "
                + "begun at " + words(plan.levels()) + ", the settings say " + words(order.levels())
                + ". Correct the settings, or name another journal.");
        }
    }

    private static String words(Patient patient) {
        return Stream.of(Optional.of(patient.weight()), patient.height(), patient.age(),
                patient.sex().map(Sex::word)).flatMap(Optional::stream).map(Object::toString)
            .collect(Collectors.joining(", "));
    }

    private static String words(List<ChosenLevel> levels) {
        return levels.isEmpty() ? "no chosen level"
            : levels.stream().map(ChosenLevel::toString).collect(Collectors.joining(", "));
    }

    private void checkChannels(Plan plan) throws Refusal {
        List<String> missing = plan.channels().stream()
            .filter(channel -> !settings.offered().containsKey(channel))
            .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(Exit.REFUSED, "The plan uses channel " + String.join(" and ", missing)
                + ", and the settings name no pump for it. Add it under `pumps`, as in `" + missing.getFirst()
                + ": pump-1`.");
        }
        List<String> unchosen = PumpChoice.missing(settings, plan.channels());
        if (!unchosen.isEmpty()) {
            throw new Refusal(Exit.REFUSED, String.join("\n", unchosen));
        }
    }
}
