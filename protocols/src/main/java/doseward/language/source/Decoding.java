package doseward.language.source;

import doseward.diagnostic.SourceText;
import doseward.diagnostic.Span;
import doseward.diagnostic.Unseen;
import doseward.hash.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** From bytes to text: UTF-8 and nothing else, and no character that an author can't see. */
final class Decoding {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Decoding() {}

    static SourceFile of(String name, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new SourceFile.Unreadable(new SourceText(name, List.of()), NotText.notUtf8());
        }
        String shown = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        SourceText source = SourceText.of(name, shown);
        for (int line = 1; line <= source.lines().size(); line++) {
            int[] codePoints = source.line(line).codePoints().toArray();
            for (int column = 0; column < codePoints.length; column++) {
                if (Unseen.is(codePoints[column])) {
                    Span place = new Span(line, column + 1, 1);
                    return new SourceFile.Unreadable(source, NotText.unseen(place, codePoints[column]));
                }
            }
        }
        return new SourceFile.Readable(source, shown, Sha256.hex(bytes));
    }
}
