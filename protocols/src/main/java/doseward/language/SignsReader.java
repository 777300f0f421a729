package doseward.language;

import doseward.diagnostic.Problems;
import doseward.language.check.MissingKey;
import doseward.language.check.NotSupportedYet;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.words.Answer;
import doseward.language.words.Ranges;
import doseward.language.words.SignBook;
import doseward.language.words.SignValues;
import doseward.language.words.Words;
import doseward.protocol.Sign;
import doseward.quantity.Measure;
import java.util.List;
import java.util.Optional;

/** Reads a signs file: every key at its top that is not of the head is a sign. */
final class SignsReader {
    private static final List<String> HEAD = List.of("language", "signs", "revision", "sources");
    private static final Keys SIGN = new Keys()
        .needs("kind", "which kind of sign it is", "number")
        .may("unit", "plausible", "usual", "choices")
        .later("", "also", "alone", "lasts-until-changed", "upper-normal", "loinc", "ucum", "ctcae",
            "worked-out-from", "grades", "by-person");

    private final Problems problems;

    SignsReader(Problems problems) {
        this.problems = problems;
    }

    Optional<List<Sign>> read(Mapping root) {
        Part top = Part.of(root, Reader.THIS_FILE, Reader.top(root), keys(root), problems);
        HeadReader.common(top);
        top.read("signs", Words::hyphened);
        return Optional.of(root.entries().stream()
            .filter(entry -> !HEAD.contains(entry.key().text()))
            .flatMap(entry -> sign(top, entry).stream()).toList());
    }

    private static Keys keys(Mapping root) {
        Keys keys = HeadReader.common(new Keys()).needs("signs", "its name", "bedside");
        root.entries().stream().map(entry -> entry.key().text()).filter(name -> !HEAD.contains(name))
            .forEach(keys::may);
        return keys;
    }

    private Optional<Sign> sign(Part top, Entry entry) {
        Optional<String> name = Words.spaced(new Answer("signs", entry.key(), problems));
        Optional<Part> part = top.partOf(entry, SIGN);
        Optional<String> kind = part.flatMap(found -> found.answer("kind")).flatMap(SignsReader::kind);
        if (name.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        part.orElseThrow().only(keysOf(kind.orElseThrow()));
        return switch (kind.orElseThrow()) {
            case "number" -> number(name.orElseThrow(), part.orElseThrow());
            case "choice" -> choice(name.orElseThrow(), part.orElseThrow());
            case "present or absent" -> Optional.of(new Sign.Choice(name.orElseThrow(),
                List.of("present", "absent"), Sign.Codes.NONE));
            default -> throw new IllegalStateException("no such kind: " + kind);
        };
    }

    /** Beyond these a key would say nothing, and an author would think it did. */
    private static List<String> keysOf(String kind) {
        return switch (kind) {
            case "number" -> List.of("kind", "unit", "plausible", "usual");
            case "choice" -> List.of("kind", "choices");
            default -> List.of("kind");
        };
    }

    private static Optional<String> kind(Answer answer) {
        List<String> later = List.of("amount since last recorded", "several choices", "grade", "event");
        return later.contains(answer.text())
            ? answer.nothing(NotSupportedYet.words(answer.words(), "a sign of this kind",
                "Signs are `number`, `choice` or `present or absent`."))
            : Words.oneOf(answer, List.of("number", "choice", "present or absent"), kind -> kind);
    }

    private Optional<Sign> choice(String name, Part part) {
        List<String> choices = part.items("choices").stream().flatMap(item -> Words.spaced(item).stream())
            .toList();
        if (choices.isEmpty()) {
            problems.add(MissingKey.found(part.at(), name, "choices", "what it can be", ""));
            return Optional.empty();
        }
        return Optional.of(new Sign.Choice(name, choices, Sign.Codes.NONE));
    }

    private Optional<Sign> number(String name, Part part) {
        for (String key : List.of("unit", "plausible", "usual")) {
            if (!part.has(key)) {
                problems.add(MissingKey.found(part.at(), name, key, "its `" + key + "`", ""));
            }
        }
        Optional<String> unit = part.answer("unit").map(Answer::text);
        Optional<Sign.Range> plausible = unit.flatMap(in -> range(part, "plausible", in));
        Optional<Sign.Range> usual = unit.flatMap(in -> range(part, "usual", in));
        return unit.flatMap(in -> plausible.flatMap(wide -> usual.map(narrow -> plain(name, in,
            wide, narrow))));
    }

    /** Read as a value of this sign is, which so far is known by its unit alone. */
    private static Optional<Sign.Range> range(Part part, String key, String unit) {
        Measure nothing = new Measure(0, unit);
        Sign.Range any = new Sign.Range(nothing, nothing);
        Sign.Number sign = plain(key, unit, any, any);
        return part.answer(key).flatMap(answer -> Ranges.read(answer,
                end -> SignValues.measure(sign, end, SignBook.of(List.of())), "30 to 300 " + unit))
            .map(ends -> new Sign.Range(ends.lowest(), ends.highest()));
    }

    private static Sign.Number plain(String name, String unit, Sign.Range plausible, Sign.Range usual) {
        return new Sign.Number(name, unit, List.of(), plausible, usual, new Sign.UpperNormal.None(), false,
            Sign.Codes.NONE);
    }
}
