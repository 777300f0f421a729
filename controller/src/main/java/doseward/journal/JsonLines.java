package doseward.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A journal as text, one line a fact, the opening first; the same journal gives the same bytes, always. */
public final class JsonLines {
    private JsonLines() {}

    /** Writes every line as it is stored, its last keys the stage it was written at and its hash. */
    public static void write(Chronicle chronicle, OutputStream out) throws IOException {
        byte[] opening = EntryCodec.line(chronicle.opening());
        Chain chain = Chain.from(opening);
        String stage = chronicle.opening().stage().word();
        write(opening, stage, chain, out);
        for (Entry entry : chronicle.entries()) {
            byte[] line = EntryCodec.line(entry);
            chain = chain.then(line);
            write(line, stage, chain, out);
        }
        out.flush();
    }

    private static void write(byte[] line, String stage, Chain chain, OutputStream out) throws IOException {
        out.write(line, 0, line.length - 1);
        String last = ",\"at_stage\":\"" + stage + "\",\"hash\":\"" + chain + "\"}\n";
        out.write(last.getBytes(StandardCharsets.UTF_8));
    }
}
