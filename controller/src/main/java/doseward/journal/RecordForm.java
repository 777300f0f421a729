package doseward.journal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** A record stands as an object: every component under its name, in their order, none left out. */
final class RecordForm implements Form {
    private static final MethodType READ = MethodType.methodType(Object.class, Object.class);
    private static final MethodType MAKE = MethodType.methodType(Object.class, Object[].class);

    private final Class<?> type;
    private final MethodHandle make;
    private Part[] parts = {};

    RecordForm(Class<?> type) {
        this.type = type;
        this.make = maker(type);
    }

    private record Part(SerializedString name, MethodHandle get, Form form) {}

    /** Learns its components; apart from the constructor, for a condition may hold conditions. */
    void learn(Forms forms) {
        parts = Arrays.stream(type.getRecordComponents()).map(component -> part(component, forms))
            .toArray(Part[]::new);
    }

    Class<?> type() {
        return type;
    }

    @Override public void write(Object value, JsonGenerator out) {
        out.writeStartObject();
        writeParts(value, out);
        out.writeEndObject();
    }

    void writeParts(Object value, JsonGenerator out) {
        for (Part part : parts) {
            out.writeName(part.name);
            part.form.write(get(part, value), out);
        }
    }

    @Override public Object read(JsonParser in) {
        return readParts(Scalar.expect(in, JsonToken.START_OBJECT, "object"));
    }

    /** Reads what is left of the object: the components and its end. */
    Object readParts(JsonParser in) {
        Object[] values = new Object[parts.length];
        for (int index = 0; index < parts.length; index++) {
            Part part = parts[index];
            if (!in.nextName(part.name)) {
                throw new Misread(in,
                    "\"" + part.name + "\" of " + type.getSimpleName() + " is not in its place");
            }
            in.nextToken();
            values[index] = part.form.read(in);
        }
        if (in.nextToken() != JsonToken.END_OBJECT) {
            throw new Misread(in, type.getSimpleName() + " has no such part");
        }
        return made(values, in);
    }

    private static Object get(Part part, Object value) {
        try {
            return Objects.requireNonNull((Object) part.get.invokeExact(value));
        } catch (RuntimeException | Error bug) {
            throw bug;
        } catch (Throwable checked) {
            throw new IllegalStateException("a record's accessor throws nothing checked", checked);
        }
    }

    /** Whatever the record's own constructor refuses was never stored by us. */
    private Object made(Object[] values, JsonParser in) {
        try {
            return (Object) make.invokeExact(values);
        } catch (RuntimeException refused) {
            throw new Misread(in, "there is no such " + type.getSimpleName() + ": " + refused.getMessage());
        } catch (Error bug) {
            throw bug;
        } catch (Throwable checked) {
            throw new IllegalStateException("a record's constructor throws nothing checked", checked);
        }
    }

    private static Part part(RecordComponent component, Forms forms) {
        try {
            MethodHandle get = MethodHandles.lookup().unreflect(component.getAccessor()).asType(READ);
            Form form = forms.of(component.getGenericType());
            return new Part(new SerializedString(component.getName()), get, form);
        } catch (IllegalAccessException hidden) {
            throw new IllegalArgumentException("what is stored must be public: " + component, hidden);
        }
    }

    private static MethodHandle maker(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
        try {
            return MethodHandles.lookup().findConstructor(type, MethodType.methodType(void.class, types))
                .asSpreader(Object[].class, types.length).asType(MAKE);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException("what is stored must be public: " + type.getName(), hidden);
        }
    }
}
