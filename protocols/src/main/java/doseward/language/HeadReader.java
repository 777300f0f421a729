package doseward.language;

import doseward.language.check.UnknownVersion;
import doseward.language.draft.At;
import doseward.language.draft.ProtocolDraft.HeadDraft;
import doseward.language.words.Answer;
import doseward.language.words.Words;
import doseward.protocol.Head.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the head of a protocol: its name, revision, title, status and sources. */
final class HeadReader {
    private static final String VERSION = "1";
    private static final int MOST_REVISIONS = 1_000_000;

    private HeadReader() {}

    static Keys keys(Keys keys) {
        return common(keys.needs("protocol", "its name", Shapes.HYPHENED))
            .needs("title", "its title, for people", Shapes.TEXT)
            .needs("status", "how far it may go", Shapes.closed("draft", "example", "approved"));
    }

    /** What every kind of file says of itself. */
    static Keys common(Keys keys) {
        return keys.needs("language", "which version of the language it is written in",
            Shapes.closed(VERSION))
            .needs("revision", "its revision, raised with every change", Shapes.REVISION)
            .needs("sources", "where its numbers come from", new Shape.Items("this source", Shapes.TEXT));
    }

    static Optional<HeadDraft> read(Part top) {
        Optional<At<String>> name = top.read("protocol", Words::hyphened);
        Optional<At<Integer>> revision = common(top);
        Optional<Answer> title = top.answer("title");
        Optional<At<Status>> status = top.read("status", answer -> Words.oneOf(answer,
            List.of(Status.values()), one -> one.name().toLowerCase(Locale.ROOT)));
        List<String> sources = top.items("sources").stream().map(Answer::text).toList();
        return name.flatMap(n -> revision.flatMap(r -> title.flatMap(t -> status.map(s ->
            new HeadDraft(n.value(), r.value(), t.text(), s.value(), sources)))));
    }

    /** Checks the version of the language, and gives the revision. */
    static Optional<At<Integer>> common(Part top) {
        top.read("language", answer -> answer.text().equals(VERSION) ? Optional.of(VERSION)
            : answer.nothing(UnknownVersion.found(answer.words(), VERSION)));
        return top.read("revision", answer -> Words.whole(answer, 1, MOST_REVISIONS));
    }
}
