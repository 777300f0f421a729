package doseward.language.command;

import doseward.plan.SoftOverride;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Who lets a plan go beyond soft limits, and why. */
final class OverrideOptions {
    @Option(names = "--override", paramLabel = "NAME",
        description = "who answers for going beyond the soft limits; hard limits stay")
    private Optional<String> by;

    @Option(names = "--reason", paramLabel = "WORDS", description = "why that person overrides them")
    private Optional<String> because;

    /** What is missing or blank, in sentences. */
    List<String> objections() {
        if (by.isPresent() != because.isPresent()) {
            return List.of("A limit is overridden by a named person, for a reason: say both --override NAME "
                + "and --reason WORDS.");
        }
        return Stream.concat(by.stream(), because.stream()).anyMatch(String::isBlank)
            ? List.of("Neither the name nor the reason of an override may be empty.") : List.of();
    }

    Optional<SoftOverride> override() {
        return by.flatMap(name -> because.map(words -> new SoftOverride(name.strip(), words.strip())));
    }
}
