package doseward.controller.command;

import doseward.controller.Fingerprinting;
import doseward.controller.selftest.ProgramCheck;
import doseward.controller.settings.Settings;
import doseward.engine.Fingerprint;
import doseward.engine.Fingerprint.Part;
import doseward.engine.Opening;
import doseward.journal.Chain;
import doseward.journal.EntryCodec;
import doseward.language.Documents;
import doseward.language.Library;
import doseward.language.Reading;
import doseward.language.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds out what a course would run: the protocol file and each file that it goes by, byte for byte, the
 * program, the pumps that the settings name, and the opening of the course, which holds the patient, the
 * plan, what a pump must be able to do, and the stage.
 */
final class WhatRuns implements Fingerprinting {
    private final Settings settings;
    private final Opening opening;
    private final ProgramCheck program;

    WhatRuns(Settings settings, Opening opening, ProgramCheck program) {
        this.settings = settings;
        this.opening = opening;
        this.program = program;
    }

    @Override public Fingerprint look() {
        List<Part> parts = new ArrayList<>();
        parts.add(file("the protocol file " + opening.plan().head().name(),
            Documents.file(settings.protocol())));
        library().used(opening.plan().protocol())
            .forEach(used -> parts.add(new Part(used.what(), used.hash())));
        parts.add(new Part("the plan for the patient, as the course began",
            Chain.from(EntryCodec.line(opening)).toString()));
        parts.add(Part.of("the choice of pumps", opening.plan().channels().stream()
            .map(channel -> channel + ": " + settings.pumps().get(channel).inFull())
            .collect(Collectors.joining(", "))));
        parts.add(new Part("the program", program.programHash()));
        return new Fingerprint(parts);
    }

    private static Part file(String what, SourceFile file) {
        return switch (file) {
            case SourceFile.Readable readable -> new Part(what, readable.hash());
            case SourceFile.Unreadable _ -> Part.of(what, "can't be read");
        };
    }

    /** What can't be read any more is what the self-test stops for; here it is another part. */
    private Library library() {
        return switch (Documents.shipped().library(settings.protocol())) {
            case Reading.Sound<Library>(var library, _) -> library;
            case Reading.Faulty<Library>(var findings) -> throw new IllegalStateException(
                "a file that the protocol goes by could be read a moment ago: " + findings);
        };
    }
}
