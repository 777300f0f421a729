package doseward.language.telling;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes records apart, and puts them together with another part. */
final class Parts {
    private Parts() {}

    static Object get(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The record with another part; empty where the record refuses it. */
    static Optional<Record> with(Record record, int index, Object value) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Object[] values = Stream.of(parts).map(part -> get(record, part)).toArray();
        values[index] = value;
        try {
            Constructor<? extends Record> maker = record.getClass().getDeclaredConstructor(
                Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return Optional.of(maker.newInstance(values));
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
