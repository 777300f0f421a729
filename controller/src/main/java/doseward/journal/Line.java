package doseward.journal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One kind of line: the bytes of a value, and the value of exactly those bytes. */
final class Line<T> {
    /** As it comes: UTF-8, and half a surrogate pair, which UTF-8 can't hold, as its escape. */
    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_SIZE = 512;

    private final Class<T> type;
    private final Form form;

    Line(Class<T> type) {
        this.type = type;
        this.form = new Forms().of(type);
    }

    byte[] of(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            form.write(value, out);
        }
        return bytes.toByteArray();
    }

    /** The value, if this is the very line it is written as; what else reads alike was not written by us. */
    T read(byte[] line) throws JournalFailed {
        T value = parsed(line);
        if (!Arrays.equals(of(value), line)) {
            throw unreadable(line, "it is not written as this release writes it");
        }
        return value;
    }

    private T parsed(byte[] line) throws JournalFailed {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), line)) {
            in.nextToken();
            return type.cast(form.read(in));
        } catch (Misread misread) {
            throw unreadable(line, misread.getMessage());
        } catch (JacksonException broken) {
            throw unreadable(line, "it is no sound JSON: " + broken.getOriginalMessage());
        }
    }

    private static JournalFailed unreadable(byte[] line, String why) {
        return JournalFailed.broken("the line " + Excerpt.of(line) + " can't be read: " + why);
    }
}
