package doseward.journal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The forms of values that have no parts. Numbers are whole; times are ISO 8601, in UTC. */
enum Scalar implements Form {
    TEXT(String.class) {
        @Override public void write(Object value, JsonGenerator out) {
            out.writeString((String) value);
        }

        @Override public Object read(JsonParser in) {
            return text(in, "a text");
        }
    },
    INT(int.class, Integer.class) {
        @Override public void write(Object value, JsonGenerator out) {
            out.writeNumber((int) value);
        }

        @Override public Object read(JsonParser in) {
            return expect(in, JsonToken.VALUE_NUMBER_INT, "a whole number").getIntValue();
        }
    },
    LONG(long.class, Long.class) {
        @Override public void write(Object value, JsonGenerator out) {
            out.writeNumber((long) value);
        }

        @Override public Object read(JsonParser in) {
            return expect(in, JsonToken.VALUE_NUMBER_INT, "a whole number").getLongValue();
        }
    },
    BOOLEAN(boolean.class, Boolean.class) {
        @Override public void write(Object value, JsonGenerator out) {
            out.writeBoolean((boolean) value);
        }

        @Override public Object read(JsonParser in) {
            return in.currentToken() == JsonToken.VALUE_TRUE
                || expect(in, JsonToken.VALUE_FALSE, "true or false").getBooleanValue();
        }
    },
    INSTANT(Instant.class) {
        @Override public void write(Object value, JsonGenerator out) {
            out.writeString(value.toString());
        }

        @Override public Object read(JsonParser in) {
            return parsed(in, "a time in UTC", Instant::parse);
        }
    },
    DURATION(Duration.class) {
        @Override public void write(Object value, JsonGenerator out) {
            out.writeString(value.toString());
        }

        @Override public Object read(JsonParser in) {
            return parsed(in, "a length of time", Duration::parse);
        }
    };

    private final List<Class<?>> types;

    Scalar(Class<?>... types) {
        this.types = List.of(types);
    }

    /** The scalar form of the class; empty when its values have parts, or names of their own. */
    static Optional<Form> of(Class<?> type) {
        return Arrays.stream(values()).filter(scalar -> scalar.types.contains(type))
            .<Form>map(scalar -> scalar).findFirst();
    }

    /** The parser, if it stands on the token; else the line is misread. */
    static JsonParser expect(JsonParser in, JsonToken token, String what) {
        if (in.currentToken() != token) {
            throw new Misread(in, "there is no " + what.replaceFirst("^an? ", ""));
        }
        return in;
    }

    static String text(JsonParser in, String what) {
        return expect(in, JsonToken.VALUE_STRING, what).getString();
    }

    private static Object parsed(JsonParser in, String what, Function<String, Object> parse) {
        String text = text(in, what);
        try {
            return parse.apply(text);
        } catch (DateTimeException notOne) {
            throw new Misread(in, "\"" + text + "\" is not " + what);
        }
    }
}
