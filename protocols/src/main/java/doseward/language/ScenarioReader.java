package doseward.language;

import doseward.diagnostic.Nearest;
import doseward.diagnostic.Problems;
import doseward.language.check.UnknownPhrase;
import doseward.language.check.UnknownSign;
import doseward.language.draft.At;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.words.Ages;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.language.words.Sexes;
import doseward.language.words.Words;
import doseward.protocol.PatientNeeds.Sex;
import doseward.protocol.Protocol;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Age;
import doseward.quantity.Height;
import doseward.quantity.Weight;
import doseward.scenario.Recorded;
import doseward.scenario.Scenario;
import doseward.scenario.Scenarios;
import doseward.scenario.Subject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Reads the test file of a protocol; whatever it names must be in the protocol or the signs file. */
final class ScenarioReader {
    static final Keys TOP = new Keys()
        .needs("language", "which version of the language it is written in", "1")
        .needs("tests", "which protocol it tests", "il2-high-dose-bolus")
        .needs("patient", "who the patient is", "")
        .needs("begins", "when the course begins", "2026-01-05 08:00")
        .needs("well", "what is recorded when all is well", "")
        .needs("scenarios", "what happens", "");
    static final Keys PATIENT = new Keys()
        .needs("weight", "how heavy the patient is", "80 kg")
        .may("height", "age", "sex", "baseline", "upper-normal", "asked", "chosen");
    private static final Keys OWN_PATIENT = new Keys().may("baseline");
    static final Keys SCENARIO = new Keys()
        .needs("expect", "what must come of it", "")
        .may("happens", "patient");

    private final Protocol protocol;
    private final List<Sign> signs;
    private final Problems problems;

    ScenarioReader(Protocol protocol, List<Sign> signs, Problems problems) {
        this.protocol = protocol;
        this.signs = signs;
        this.problems = problems;
    }

    Optional<Scenarios> read(Mapping root) {
        Part top = Part.of(root, Reader.THIS_FILE, Reader.top(root), TOP, problems);
        top.read("language", answer -> Words.only(answer, "1"));
        Optional<At<String>> tests = top.read("tests", answer -> Words.only(answer, protocol.head().name()));
        Optional<Subject> patient = top.part("patient", PATIENT).flatMap(this::subject);
        Optional<At<LocalDateTime>> begins = top.read("begins", ScenarioReader::wallTime);
        List<Recorded> well = recorded(top, "well");
        List<Scenario> scenarios = top.entries("scenarios").stream()
            .flatMap(entry -> top.partOf(entry, SCENARIO).stream().map(part -> scenario(entry, part)))
            .toList();
        return tests.flatMap(name -> patient.flatMap(subject -> begins.map(time ->
            new Scenarios(name.value(), subject, time.value(), well, scenarios))));
    }

    private static Optional<LocalDateTime> wallTime(Answer answer) {
        return switch (WallTime.read(answer.text(), "UTC")) {
            case Typed.Good<WallTime>(var moment) ->
                Optional.of(LocalDateTime.ofInstant(moment.time(), moment.zone()));
            case Typed.Bad<WallTime> _ -> answer.unknown("2026-01-05 08:00");
        };
    }

    private Optional<Subject> subject(Part part) {
        Optional<At<Weight>> weight = part.read("weight", Measures::weight);
        Optional<Height> height = part.read("height", Measures::height).map(At::value);
        Optional<Age> age = part.read("age", Ages::read).map(At::value);
        Optional<Sex> sex = part.read("sex", Sexes::read).map(At::value);
        List<Recorded> baseline = recorded(part, "baseline");
        List<Recorded> asked = recorded(part, "asked");
        List<Subject.UpperNormal> upper = recorded(part, "upper-normal").stream()
            .flatMap(one -> one.value().stream().filter(Value.Measured.class::isInstance)
                .map(value -> new Subject.UpperNormal(one.sign(), ((Value.Measured) value).measure())))
            .toList();
        List<Subject.Chosen> chosen = part.entries("chosen").stream()
            .flatMap(entry -> part.words(entry).stream()
                .map(level -> new Subject.Chosen(entry.key().text(), level.text()))).toList();
        return weight.map(kilograms -> new Subject(kilograms.value(), height, age, sex, baseline, upper,
            asked, chosen));
    }

    private Scenario scenario(Entry entry, Part part) {
        List<Recorded> baseline = part.part("patient", OWN_PATIENT)
            .map(own -> recorded(own, "baseline")).orElse(List.of());
        ScenarioLines lines = new ScenarioLines(protocol, this);
        return new Scenario(entry.key().text(), entry.key().span().line(), baseline,
            part.parts("happens", "this item", ScenarioLines.HAPPENING).stream()
                .flatMap(item -> lines.happening(item).stream()).toList(),
            part.parts("expect", "this item", ScenarioLines.EXPECTATION).stream()
                .flatMap(item -> lines.expectation(item).stream()).toList());
    }

    /** The signs under a key, each with its value. */
    List<Recorded> recorded(Part part, String key) {
        return part.entries(key).stream()
            .flatMap(entry -> part.words(entry).flatMap(words -> recorded(entry, words)).stream()).toList();
    }

    private Optional<Recorded> recorded(Entry entry, Answer words) {
        Optional<Sign> sign = sign(new Answer("signs", entry.key(), problems));
        if (words.text().equals("not recorded")) {
            return sign.map(known -> new Recorded(known.name(), Optional.empty()));
        }
        return sign.flatMap(known -> value(known, words))
            .map(value -> new Recorded(entry.key().text(), Optional.of(value)));
    }

    /** The sign that the words name. */
    Optional<Sign> sign(Answer words) {
        Optional<Sign> known = signs.stream().filter(sign -> sign.name().equals(words.text())).findFirst();
        return known.isPresent() ? known
            : words.nothing(UnknownSign.found(words.words(), signs.stream().map(Sign::name).toList()));
    }

    private static Optional<Value> value(Sign sign, Answer words) {
        return switch (SignWords.said(sign, words.text())) {
            case Typed.Good<Value>(var value) -> Optional.of(value);
            case Typed.Bad<Value>(var sentence) ->
                words.nothing(UnknownPhrase.because(words.words(), sentence, "Say what was recorded."));
        };
    }

    /** A sentence of the protocol, letter for letter. */
    Optional<String> rule(Answer words) {
        List<String> rules = RuleTexts.of(protocol);
        if (rules.contains(words.text())) {
            return Optional.of(words.text());
        }
        return words.nothing(UnknownPhrase.because(words.words(), "No rule of the protocol says this:",
            Nearest.to(words.text(), rules).map(near -> "Did you mean `" + near + "`?")
                .orElse("Write the rule's `when`, letter for letter.")));
    }
}
