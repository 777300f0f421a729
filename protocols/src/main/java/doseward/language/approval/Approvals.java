package doseward.language.approval;

import doseward.language.Library;
import doseward.language.Library.OwnFile;
import doseward.language.Reader;
import doseward.language.Reading;
import doseward.language.approval.Signed.Statement;
import doseward.language.approval.Trust.Trusted;
import doseward.language.source.SourceFile;
import doseward.language.source.SourceFile.Readable;
import doseward.language.source.SourceFile.Unreadable;
import doseward.protocol.Head;
import doseward.protocol.Head.Status;
import doseward.protocol.Protocol;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether a protocol file is approved. Each doubt ends in a no with its own name. */
public final class Approvals {
    private static final String ENDING = ".sig";

    private final Trust trust;
    private final Library library;

    public Approvals(Trust trust, Library library) {
        this.trust = trust;
        this.library = library;
    }

    /** Where the signature of a file stands: beside it. */
    public static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /**
     * Whether this file, as it was read, is approved at this time; the bytes that were read are those that
     * are judged, so that nobody can change the file in between.
     */
    public Approval of(SourceFile file, Path path, Instant now) {
        Path beside = beside(path);
        return Files.notExists(beside, LinkOption.NOFOLLOW_LINKS) && file instanceof Readable
            ? new Approval.Missing() : of(file, SourceFile.read(beside), now);
    }

    /** The same with a signature file that is at hand already. */
    public Approval of(SourceFile file, SourceFile signature, Instant now) {
        return switch (file) {
            case Unreadable _ -> new Approval.Faulty(Reader.protocol(file, library).findings());
            case Readable readable -> read(signature)
                .map(signed -> of(readable, signed, now)).orElseGet(Approval.Damaged::new);
        };
    }

    private static Optional<Signed> read(SourceFile signature) {
        return signature instanceof Readable readable
            ? Signed.read(readable.text()).filter(signed -> isExactly(readable, signed.text()))
            : Optional.empty();
    }

    /** A byte order mark is no part of a text, but it is a part of the bytes. */
    private static boolean isExactly(Readable file, String text) {
        return SourceFile.of("", text.getBytes(StandardCharsets.UTF_8)) instanceof Readable same
            && same.hash().equals(file.hash());
    }

    private Approval of(Readable file, Signed signed, Instant now) {
        Statement statement = signed.statement();
        return trust.byId(statement.keyId())
            .map(trusted -> doubt(trusted, signed, now).orElseGet(() -> of(file, statement)))
            .orElseGet(() -> new Approval.UnknownKey(statement.keyId()));
    }

    /** What is wrong with the signature itself, whatever file it is for. */
    private static Optional<Approval> doubt(Trusted trusted, Signed signed, Instant now) {
        Statement statement = signed.statement();
        if (!trusted.name().equals(statement.by())) {
            return Optional.of(new Approval.OtherName(statement.by(), trusted.name()));
        }
        if (!Ed25519.isSigned(trusted.key().key(), statement.message(), signed.bytes())) {
            return Optional.of(new Approval.Forged(statement.by()));
        }
        if (trusted.revoked().isPresent()) {
            return Optional.of(new Approval.Revoked(trusted.name(), trusted.revoked().orElseThrow()));
        }
        if (LocalDate.ofInstant(now, ZoneOffset.UTC).isAfter(trusted.until())) {
            return Optional.of(new Approval.Expired(trusted.name(), trusted.until()));
        }
        return now.isBefore(statement.time())
            ? Optional.of(new Approval.FromTheFuture(trusted.name(), statement.time())) : Optional.empty();
    }

    private Approval of(Readable file, Statement statement) {
        if (!file.hash().equals(statement.hash())) {
            return new Approval.Changed(statement.by(), statement.time(), statement.hash(), file.hash());
        }
        return switch (Reader.protocol(file, library)) {
            case Reading.Faulty<Protocol>(var findings) -> new Approval.Faulty(findings);
            case Reading.Sound<Protocol>(var protocol, _)
                when !library.own(protocol).equals(statement.own()) ->
                new Approval.OtherOwnFiles(statement.by(), statement.time(),
                    different(statement.own(), library.own(protocol)));
            case Reading.Sound<Protocol>(var protocol, _) -> of(protocol.head(), statement);
        };
    }

    private static List<String> different(List<OwnFile> approved, List<OwnFile> now) {
        return Stream.concat(approved.stream().filter(file -> !now.contains(file)),
            now.stream().filter(file -> !approved.contains(file))).map(OwnFile::name).distinct().toList();
    }

    private static Approval of(Head head, Statement statement) {
        if (!head.name().equals(statement.protocol()) || head.revision() != statement.revision()) {
            return new Approval.OtherFile(statement.protocol() + ", revision " + statement.revision(),
                head.name() + ", revision " + head.revision());
        }
        return head.status() == Status.APPROVED
            ? new Approval.Good(statement.by(), statement.time(), statement.keyId(), statement.accepted())
            : new Approval.NotApproved(head.status());
    }
}
