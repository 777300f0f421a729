package doseward.language.telling;

import doseward.protocol.Head;
import doseward.protocol.Head.Status;
import doseward.protocol.Protocol;
import java.util.List;

/** A protocol in plain English, for a pharmacist and a physician to read and sign. */
public final class Description {
    private static final String PLACE = "Name, date and signature: ";
    private static final int LINE = 40;

    private Description() {}

    /** The whole of it as a page of text. */
    public static String of(Protocol protocol) {
        return of(protocol, List.of());
    }

    /** The same, with the house's own files that the protocol goes by, each with its hash, in words. */
    public static String of(Protocol protocol, List<String> own) {
        Page page = new Page();
        page.title(protocol.head().title());
        page.paragraph("What the schedule file says, told back in words by the program that runs it. Where "
            + "something follows without being written there, it is said here too.");
        ForWhom.tell(protocol.patient(), page);
        WhatIsGiven.tell(protocol.orders(), page);
        Timing.tell(protocol, page);
        Checks.tell(protocol.orders(), page);
        Rules.tell(protocol.orders(), page);
        LimitsSaid.tell(protocol.orders(), page);
        Besides.tell(protocol, page);
        DrugFiles.tell(protocol.orders(), page);
        SignsSaid.tell(protocol.signs(), page);
        sources(protocol.head(), page);
        foot(protocol.head(), own, page);
        return page.toString();
    }

    private static void sources(Head head, Page page) {
        page.heading("Sources");
        head.sources().forEach(source -> page.point(Say.capital(source) + "."));
    }

    private static void foot(Head head, List<String> own, Page page) {
        page.heading("Signatures");
        page.paragraph("This is " + head.name() + ", revision " + head.revision() + ". "
            + status(head.status()));
        page.paragraph("It was made from the file whose bytes have the SHA-256");
        page.line("    " + head.hash());
        page.gap();
        if (!own.isEmpty()) {
            page.paragraph("It goes by these files of the house:");
            own.forEach(file -> page.line("    " + file));
            page.gap();
        }
        page.line("Pharmacist. " + PLACE + "_".repeat(LINE));
        page.gap();
        page.line("Physician.  " + PLACE + "_".repeat(LINE));
    }

    private static String status(Status status) {
        return switch (status) {
            case DRAFT -> "Its status is draft: it is being written, and no real pump takes it.";
            case EXAMPLE -> "Its status is example: it is for testing and teaching, and no real pump takes "
                + "it.";
            case APPROVED -> "Its status is approved: a real pump takes it if a pharmacist's electronic "
                + "signature of these very bytes is good.";
        };
    }
}
