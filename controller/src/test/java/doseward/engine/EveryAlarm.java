package doseward.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One of each alarm, of dose 1 on channel A; of each pump's trouble one. Found by looking at the types. */
final class EveryAlarm {
    private EveryAlarm() {}

    static List<Alarm> all() {
        return records(Alarm.class).flatMap(type -> made(type).stream()).toList();
    }

    /** The records that the sealed type permits, however deep they lie. */
    static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
            ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryAlarm::records).distinct()
            : Stream.of(type);
    }

    private static List<Alarm> made(Class<?> type) {
        List<Object[]> arguments = new ArrayList<>();
        arguments.add(new Object[0]);
        for (RecordComponent part : type.getRecordComponents()) {
            arguments = arguments.stream().flatMap(before -> values(part.getType())
                .map(value -> with(before, value))).toList();
        }
        return arguments.stream().map(values -> made(type, values)).toList();
    }

    private static Stream<Object> values(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants());
        }
        return Stream.of(type == int.class ? 1 : "A");
    }

    private static Object[] with(Object[] before, Object value) {
        Object[] more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = value;
        return more;
    }

    private static Alarm made(Class<?> type, Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
        try {
            return (Alarm) type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("help EveryAlarm to make a " + type.getName(), refused);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
