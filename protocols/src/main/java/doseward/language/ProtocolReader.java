package doseward.language;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Problems;
import doseward.language.check.Checks;
import doseward.language.check.MissingKey;
import doseward.language.check.NotSupportedYet;
import doseward.language.draft.At;
import doseward.language.draft.CourseDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.PatientDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.language.words.Ranges;
import doseward.language.words.Times;
import doseward.language.words.Words;
import doseward.protocol.WeightRange;
import doseward.protocol.CourseShape.Gap;
import doseward.protocol.PatientNeeds.Weighed;
import doseward.protocol.Protocol;
import doseward.protocol.Wait;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads a protocol file: first a draft with places, then the checks of meaning, then the protocol. */
final class ProtocolReader {
    /** A course of years; beyond it the arithmetic of plans is not tested. */
    private static final int MOST_CYCLES = 100;

    private static final Keys TOP = HeadReader.keys(new Keys())
        .needs("patient", "whom it is for", "")
        .needs("orders", "what is given", "")
        .needs("course", "how many cycles there are", "")
        .may(ScopeReader.KEYS)
        .later("", "companions", "avoid");
    private static final Keys PATIENT = new Keys()
        .needs("weight", "which weights it is written for", "40 kg to 150 kg")
        .needs("weighed", "which weight doses go by", "when the course begins")
        .later("", "height", "age", "sex", "body-surface", "baseline", "asked-within", "refuse");
    private static final Keys COURSE = new Keys()
        .needs("cycles", "how many cycles there are", "2")
        .may("cycle-length")
        .later("Say `cycle-length`, from the first dose of a cycle to the first of the next.", "rest")
        .later("", "day-0", "first-day", "stages", "only-if", "next-course");

    private final Library library;
    private final Problems problems;

    ProtocolReader(Library library, Problems problems) {
        this.library = library;
        this.problems = problems;
    }

    Optional<Protocol> read(Mapping root, String hash) {
        ProtocolDraft draft = draft(Part.of(root, Reader.THIS_FILE, Reader.top(root), TOP, problems));
        problems.addAll(Checks.of(draft));
        boolean sound = problems.found().stream().noneMatch(Diagnostic::isError);
        return sound ? Optional.of(Assembly.of(draft, hash)) : Optional.empty();
    }

    private ProtocolDraft draft(Part top) {
        ScopeReader scopes = new ScopeReader(library.signs());
        Scope scope = scopes.read(top, Optional.empty());
        return new ProtocolDraft(HeadReader.read(top), patient(top), orders(top, scopes, scope), course(top),
            scope, List.of(), List.of(), library.signs());
    }

    private List<OrderDraft> orders(Part top, ScopeReader scopes, Scope scope) {
        OrderReader reader = new OrderReader(library, scopes, scope);
        return top.entries("orders").stream().flatMap(entry -> order(top, reader, entry).stream()).toList();
    }

    private Optional<OrderDraft> order(Part top, OrderReader reader, Entry entry) {
        Optional<String> name = Words.spaced(new Answer("orders", entry.key(), problems));
        return top.partOf(entry, OrderReader.KEYS)
            .flatMap(part -> name.map(_ -> reader.read(entry.key(), part)));
    }

    private PatientDraft patient(Part top) {
        return top.part("patient", PATIENT).map(part -> new PatientDraft(part.at(),
            part.read("weight", answer -> Ranges.read(answer, Measures::weight, "40 kg to 150 kg")
                .map(ends -> new WeightRange(ends.lowest(), ends.highest()))),
            Optional.empty(), Optional.empty(), Optional.empty(),
            part.read("weighed", answer -> answer.text().equals("each cycle")
                ? answer.nothing(later(answer)) : Words.only(answer, "when the course begins")
                .map(_ -> Weighed.WHEN_THE_COURSE_BEGINS)),
            Optional.empty(), List.of(), Optional.empty(), List.of()))
            .orElseGet(() -> PatientDraft.unread(top.at()));
    }

    private static Diagnostic later(Answer answer) {
        return NotSupportedYet.words(answer.words(), "a weight for each cycle",
            "Doses go by the weight `when the course begins`.");
    }

    private static CourseDraft course(Part top) {
        Optional<Part> course = top.part("course", COURSE);
        Optional<At<Integer>> cycles = course.flatMap(part -> part.read("cycles", ProtocolReader::cycles));
        boolean several = cycles.filter(count -> count.value() > 1).isPresent();
        course.filter(part -> several && !part.has("cycle-length") && !part.has("rest")).ifPresent(part ->
            top.problems().add(MissingKey.found(part.at(), "course", "cycle-length", "how long a cycle is",
                "14 days")));
        return new CourseDraft(course.map(Part::at).orElse(top.at()), cycles, false,
            course.flatMap(part -> part.read("cycle-length", Times::read)).map(ProtocolReader::gap),
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static At<Gap> gap(At<Duration> length) {
        Wait wait = Wait.of(length.value());
        return new At<>(new Gap(false, wait, Optional.of(wait)), length.span());
    }

    private static Optional<Integer> cycles(Answer answer) {
        return answer.text().startsWith("at most ")
            ? answer.nothing(NotSupportedYet.words(answer.words(),
                "a person's decision before each further cycle",
                    "Say how many cycles there are, such as `2`."))
            : Words.whole(answer, 1, MOST_CYCLES);
    }
}
