package doseward.controller.paper;

import doseward.hash.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Where a file comes from: its time and its number are those of what it tells, not of the printing. */
final class Provenance {
    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

    private Provenance() {}

    static void write(PDDocument document, String page, Instant at) throws IOException {
        ZonedDateTime then = at.atZone(ZoneOffset.UTC);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(then));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(CREATED.matcher(told)
            .replaceAll("$1" + SECOND.format(then) + "$2").getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(number(page));
    }

    private static long number(String page) {
        return ByteBuffer.wrap(Sha256.of(page.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
