package doseward.controller.settings;

import doseward.language.Reader;
import doseward.language.Reading;
import doseward.language.source.SourceFile;
import doseward.plan.Patient;
import doseward.quantity.Age;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Which course was opened at the console, in a file beside its journal: a person can read it, and write it by
 * hand. With it a controller finds its course again after a restart, whether or not a journal was begun.
 */
public final class OrderFile {
    private OrderFile() {}

    /** The file beside this journal: {@code course.order.yaml} beside {@code course.db}. */
    public static Path beside(Path journal) {
        String name = journal.getFileName().toString();
        int point = name.lastIndexOf('.');
        return journal.resolveSibling((point > 0 ? name.substring(0, point) : name) + ".order.yaml");
    }

    /** The order of a course with this journal, or all that is wrong with it; empty where none lies there. */
    public static Optional<Reading<CourseOrder>> read(Path journal, ZoneId zone) {
        Path file = beside(journal);
        return Files.exists(file) ? Optional.of(read(SourceFile.read(file), zone)) : Optional.empty();
    }

    /** What a file with this text would order, or all that would be wrong with it. */
    public static Reading<CourseOrder> of(String text, ZoneId zone) {
        return read(SourceFile.of("the order", text.getBytes(StandardCharsets.UTF_8)), zone);
    }

    private static Reading<CourseOrder> read(SourceFile file, ZoneId zone) {
        return Reader.other(file, OrderReader.ALONE, top -> {
            top.read("language", answer -> answer.text().equals("1") ? Optional.of("1")
                : answer.unknown("1"));
            return OrderReader.alone(top, zone);
        });
    }

    /**
     * The text of such a file.
     *
     * @param order what of it is the patient's and the protocol's
     * @param begins as it was said: {@code now}, or a time of the ward's clock
     * @param at when it was opened
     */
    public static String text(CourseOrder order, String begins, Instant at) {
        StringBuilder text = new StringBuilder(
            "# Which course is run here; written at the console when it was opened.\nlanguage: 1\n");
        text.append("protocol: ").append(quoted(order.protocol())).append('\n');
        order.fingerprint().ifPresent(print -> text.append("fingerprint: ").append(print).append('\n'));
        text.append("patient:\n").append(patient(order.patient()));
        if (!order.levels().isEmpty()) {
            text.append("  chosen:\n");
            order.levels().forEach(one -> text.append("    ").append(quoted(one.order())).append(": ")
                .append(quoted(one.level())).append('\n'));
        }
        text.append("begins: ").append(quoted(begins)).append('\n');
        if (!order.pumps().isEmpty()) {
            text.append("pumps:\n");
            order.pumps().forEach((channel, choice) -> text.append("  ").append(channel).append(": ")
                .append(quoted(choice)).append('\n'));
        }
        order.override().ifPresent(override -> text.append("override:\n  by: ")
            .append(quoted(override.by())).append("\n  because: ").append(quoted(override.because()))
            .append('\n'));
        order.openedBy().ifPresent(by -> text.append("opened-by: ").append(quoted(by))
            .append("\nopened-at: ").append(quoted(at.toString())).append('\n'));
        return text.toString();
    }

    private static String patient(Patient patient) {
        StringBuilder text = new StringBuilder("  weight: " + patient.weight() + "\n");
        patient.height().ifPresent(height -> text.append("  height: ").append(height).append('\n'));
        patient.age().ifPresent(age -> text.append("  age: ").append(age(age)).append('\n'));
        patient.sex().ifPresent(sex -> text.append("  sex: ").append(sex.word()).append('\n'));
        return text.toString();
    }

    /** In one unit, as the reader takes it. */
    private static String age(Age age) {
        return age.months() == 0 ? age.days() + " days" : age.months() + " months";
    }

    /** As words that mean nothing but themselves; the reader takes none with quotes of their own. */
    private static String quoted(String words) {
        return "\"" + words + "\"";
    }
}
