package doseward.language;

import doseward.language.check.MissingKey;
import doseward.language.check.SaidTwice;
import doseward.language.draft.At;
import doseward.language.draft.CourseDraft;
import doseward.language.draft.CourseDraft.NextCourseDraft;
import doseward.language.draft.CourseDraft.StageDraft;
import doseward.language.source.Node.Entry;
import doseward.language.words.Answer;
import doseward.language.words.DaysWords;
import doseward.language.words.Names;
import doseward.language.words.StartsWords;
import doseward.language.words.Waits;
import doseward.language.words.Words;
import doseward.protocol.CourseShape.Gap;
import java.util.List;
import java.util.Optional;

/** Reads the cycles of a course, and what stands between them. */
final class CourseReader {
    /** A course of years; beyond it the arithmetic of plans is not tested. */
    private static final int MOST_CYCLES = 100;
    private static final String AT_MOST = "at most ";
    private static final Keys GAP = new Keys()
        .may("cycle-length", "how long a cycle is", Shapes.GAP)
        .may("rest", "how long the rest is, from the end of the last dose", Shapes.GAP)
        .may("only-if", "what must be true before a further cycle", Shapes.CONDITION);
    private static final Keys STAGE = new Keys()
        .needs("in-cycles", "which cycles are of this kind", Shapes.IN_CYCLES).and(GAP);
    private static final Keys NEXT = new Keys()
        .may("starts", "when a next course may begin", Shapes.NEXT_COURSE)
        .may("only-if", "what must be true before a next course", Shapes.CONDITION)
        .may("at-most", "how many courses there are at most",
            WordKind.of("courses", "a count of courses", "(" + Shapes.COUNT + ") courses?", "3 courses"));
    static final Keys KEYS = new Keys()
        .needs("cycles", "how many cycles there are", Shapes.CYCLES)
        .may("day-0", "which order's day is day 0", Shapes.NAME)
        .may("first-day", "from which number days are counted", Shapes.closed("0", "1"))
        .may("stages", "the kinds of cycles", new Shape.Named(new Shape.Under(STAGE)))
        .may("next-course", "what must be before a next course", new Shape.Under(NEXT)).and(GAP);

    private final Names names;
    private final RulesReader rules;

    CourseReader(Names names, RulesReader rules) {
        this.names = names;
        this.rules = rules;
    }

    CourseDraft read(Part top) {
        return top.part("course").map(this::course).orElseGet(() -> CourseDraft.unread(top.at()));
    }

    private CourseDraft course(Part part) {
        Optional<At<Integer>> cycles = part.read("cycles", CourseReader::cycles);
        boolean personDecides = part.answer("cycles").filter(answer -> answer.text().startsWith(AT_MOST))
            .isPresent();
        twice(part, "day-0", "first-day");
        List<StageDraft> stages = part.entries("stages").stream()
            .flatMap(entry -> stage(part, entry).stream()).toList();
        if (cycles.filter(count -> count.value() > 1).isPresent()) {
            needGap(part, stages, cycles.orElseThrow().value());
        }
        return new CourseDraft(part.at(), cycles, personDecides, gap(part),
            rules.condition(part, "only-if"), stages,
            part.read("day-0", names::order),
            part.read("first-day", answer -> Words.whole(answer, 0, 1)),
            part.part("next-course").map(this::nextCourse));
    }

    private static Optional<Integer> cycles(Answer answer) {
        return Words.whole(answer.text().startsWith(AT_MOST) ? answer.from(AT_MOST.length()) : answer, 1,
            MOST_CYCLES);
    }

    /** Said for the course, or for every stage of which a cycle follows. */
    private static void needGap(Part part, List<StageDraft> stages, int cycles) {
        if (!says(part) && stages.stream().noneMatch(stage -> stage.gap().isPresent())) {
            part.problems().add(MissingKey.found(part.at(), "course", "cycle-length", "how long a cycle is",
                "14 days"));
        } else if (!says(part)) {
            stages.stream().filter(stage -> stage.gap().isEmpty())
                .filter(stage -> stage.inCycles().filter(numbers -> numbers.value().stream()
                    .anyMatch(cycle -> cycle < cycles)).isPresent())
                .forEach(stage -> part.problems().add(MissingKey.found(stage.name().span(),
                    stage.name().text(), "cycle-length", "how long a cycle is", "14 days")));
        }
    }

    private static boolean says(Part part) {
        return part.has("cycle-length") || part.has("rest");
    }

    private static void twice(Part part, String one, String other) {
        if (part.has(one) && part.has(other)) {
            part.problems().add(SaidTwice.inTwoWays(part.keys(other).getFirst(),
                part.keys(one).getFirst()));
        }
    }

    private static Optional<At<Gap>> gap(Part part) {
        twice(part, "cycle-length", "rest");
        return part.read("cycle-length", answer -> gap(answer, false))
            .or(() -> part.read("rest", answer -> gap(answer, true)));
    }

    private static Optional<Gap> gap(Answer answer, boolean fromEnd) {
        return Waits.read(answer).map(range -> new Gap(fromEnd, range.atLeast(), range.atMost()));
    }

    private Optional<StageDraft> stage(Part course, Entry entry) {
        Optional<String> name = Words.spaced(new Answer("stages", entry.key(), course.problems()));
        return course.named("stages", entry).flatMap(part -> name.map(_ -> new StageDraft(entry.key(),
            part.read("in-cycles", DaysWords::cycles), gap(part), rules.condition(part, "only-if"))));
    }

    private NextCourseDraft nextCourse(Part part) {
        return new NextCourseDraft(part.read("starts", answer -> StartsWords.following(answer, names)),
            rules.condition(part, "only-if"),
            part.read("at-most", answer -> Words.counted(answer, "course", MOST_CYCLES)));
    }
}
