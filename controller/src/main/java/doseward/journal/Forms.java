package doseward.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Works out the form of every type that a journal can hold from the types themselves. */
final class Forms {
    private final SortedMap<String, Form> known = new TreeMap<>();

    /** The form of a scalar, enum, record, sealed choice of records, or a list or optional of these. */
    Form of(Type type) {
        if (type instanceof ParameterizedType whole && whole.getRawType() == List.class) {
            return new Listed(of(whole.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType whole && whole.getRawType() == Optional.class) {
            return new Perhaps(of(whole.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> simple) {
            return Scalar.of(simple).orElseGet(() -> ofNamed(simple));
        }
        throw new IllegalArgumentException("a journal can't hold a " + type.getTypeName());
    }

    private Form ofNamed(Class<?> type) {
        if (type.isEnum()) {
            return new Named(type,
                Arrays.stream(type.getEnumConstants()).<Enum<?>>map(Enum.class::cast).toList());
        }
        if (type.isRecord()) {
            return ofRecord(type);
        }
        if (type.isSealed()) {
            return ofChoice(type);
        }
        throw new IllegalArgumentException("a journal can't hold a " + type.getName());
    }

    RecordForm ofRecord(Class<?> type) {
        if (known.get(type.getName()) instanceof RecordForm form) {
            return form;
        }
        RecordForm form = new RecordForm(type);
        known.put(type.getName(), form);
        form.learn(this);
        return form;
    }

    private Form ofChoice(Class<?> type) {
        if (known.get(type.getName()) instanceof ChoiceForm form) {
            return form;
        }
        ChoiceForm form = new ChoiceForm(type);
        known.put(type.getName(), form);
        form.learn(this);
        return form;
    }

    /** A list stands as an array. */
    private record Listed(Form each) implements Form {
        @Override public void write(Object value, JsonGenerator out) {
            out.writeStartArray();
            for (Object one : (List<?>) value) {
                each.write(one, out);
            }
            out.writeEndArray();
        }

        @Override public Object read(JsonParser in) {
            Scalar.expect(in, JsonToken.START_ARRAY, "list");
            List<Object> all = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                all.add(each.read(in));
            }
            return all;
        }
    }

    /** What is not there stands as null, so that no key is ever missing. */
    private record Perhaps(Form present) implements Form {
        @Override public void write(Object value, JsonGenerator out) {
            if (value instanceof Optional<?> some && some.isPresent()) {
                present.write(some.get(), out);
            } else {
                out.writeNull();
            }
        }

        @Override public Object read(JsonParser in) {
            return in.currentToken() == JsonToken.VALUE_NULL
                ? Optional.empty() : Optional.of(present.read(in));
        }
    }

    /** An enum's constant stands as its name. */
    private record Named(Class<?> type, List<Enum<?>> constants) implements Form {
        @Override public void write(Object value, JsonGenerator out) {
            out.writeString(((Enum<?>) value).name());
        }

        @Override public Object read(JsonParser in) {
            String name = Scalar.text(in, "a name");
            for (Enum<?> constant : constants) {
                if (constant.name().equals(name)) {
                    return constant;
                }
            }
            throw new Misread(in, "there is no " + type.getSimpleName() + " called \"" + name + "\"");
        }
    }
}
