package doseward.simulator.golden;

import doseward.engine.Opening;
import doseward.journal.Entry;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every record and every list of words that a journal's lines can hold, told from the types alone. */
final class Records {
    private final SortedMap<String, String> found = new TreeMap<>();

    private Records() {}

    /** A line each: a record with its parts in their order, a choice with its cases, words as they are. */
    static List<String> all() {
        Records records = new Records();
        records.add(Opening.class);
        records.add(Entry.class);
        return records.found.values().stream().toList();
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType whole) {
            Arrays.stream(whole.getActualTypeArguments()).forEach(this::add);
        } else if (type instanceof Class<?> named && named.getName().startsWith("doseward.")
                && !found.containsKey(named.getName())) {
            found.put(named.getName(), told(named));
            parts(named).forEach(this::add);
        }
    }

    private static String told(Class<?> type) {
        if (type.isEnum()) {
            return type.getName() + " = "
                + Arrays.stream((Enum<?>[]) type.getEnumConstants()).map(Enum::name).sorted().toList();
        }
        return type.getName() + (type.isRecord() ? Arrays.stream(type.getRecordComponents())
            .map(part -> part.getName() + ": " + part.getGenericType().getTypeName()).toList()
            : " = " + parts(type).stream().map(Type::getTypeName).sorted().toList());
    }

    private static List<Type> parts(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).map(part -> part.getGenericType()).toList();
        }
        return type.isSealed() ? List.of((Type[]) type.getPermittedSubclasses()) : List.of();
    }
}
