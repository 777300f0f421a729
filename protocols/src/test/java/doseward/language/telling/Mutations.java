package doseward.language.telling;

import doseward.protocol.Checklist;
import doseward.protocol.Condition.Lasting;
import doseward.protocol.CourseShape;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import doseward.protocol.Schedule.InARow;
import doseward.protocol.Sign;
import doseward.quantity.Age;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A protocol with one value changed, one thing left out, or two things of a list in the other order. */
public final class Mutations {
    /** The changed protocol, and where the change is. */
    public record Mutation(String path, Protocol mutant) {}

    private record Changed(String path, Object value) {}

    private Mutations() {}

    /** Every protocol that differs from this one in one value, and that its records take. */
    public static Stream<Mutation> of(Protocol protocol) {
        return record("", protocol).map(changed -> new Mutation(changed.path(), (Protocol) changed.value()));
    }

    private static Stream<Changed> any(String path, Object value) {
        return switch (value) {
            case Integer number -> Stream.of(new Changed(path, number + 1));
            case Long number -> Stream.of(new Changed(path, number + 1));
            case Boolean truth -> Stream.of(new Changed(path, !truth));
            case String text -> Stream.of(new Changed(path, text + " otherwise"));
            case Duration time -> Stream.of(new Changed(path, time.plusMinutes(1)));
            case Enum<?> word -> other(path, word);
            case Optional<?> maybe -> maybe.stream().flatMap(one -> Stream.concat(
                Stream.of(new Changed(path + " left out", Optional.empty())),
                any(path, one).map(each -> new Changed(each.path(), Optional.of(each.value())))));
            case List<?> list -> list(path, list);
            case Record record -> record(path, record);
            default -> throw new IllegalStateException("nobody taught this walk " + value.getClass());
        };
    }

    private static Stream<Changed> other(String path, Enum<?> word) {
        return Stream.of(word.getDeclaringClass().getEnumConstants()).filter(one -> one != word)
            .map(one -> new Changed(path, one));
    }

    private static Stream<Changed> record(String path, Record record) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        return IntStream.range(0, parts.length).boxed()
            .filter(index -> means(record, parts[index].getName()))
            .flatMap(index -> any(path + "/" + parts[index].getName(),
                Parts.get(record, parts[index])).flatMap(changed -> Parts.with(record, index, changed.value())
                    .map(whole -> new Changed(changed.path(), whole)).stream()));
    }

    /** Whether the part says anything, beside the other parts of this record. */
    private static boolean means(Record record, String part) {
        return switch (record) {
            case Sign.Codes _ -> false; // codes serve export alone
            case Lasting lasting -> part.equals("time") || lasting.time().isPresent();
            case Checklist checklist -> !part.equals("grace") || !checklist.whileRunning().isEmpty();
            case CourseShape course -> (!part.equals("firstDay") || course.dayZero().isEmpty())
                && (!part.equals("personDecides") || course.cycles() > 1);
            case Age age -> part.equals("months") || age.months() == 0; // no file can say both
            case Order order -> !part.equals("dosage") || !isInSteps(order); // a copy of the first step's
            default -> true;
        };
    }

    private static boolean isInSteps(Order order) {
        return order.schedule().items().getFirst().pattern() instanceof InARow;
    }

    private static Stream<Changed> list(String path, List<?> list) {
        return IntStream.range(0, list.size()).boxed().flatMap(index -> {
            String place = path + "[" + index + "]";
            Stream<Changed> gone = mayGo(list) ? Stream.of(new Changed(place + " left out", without(list,
                index)))
                : Stream.empty();
            return Stream.concat(gone, any(place, list.get(index)).map(changed ->
                new Changed(changed.path(), replaced(list, index, changed.value()))));
        });
    }

    /** A list of words or numbers that is there has something in it: choices, days. */
    private static boolean mayGo(List<?> list) {
        return list.size() > 1 || list.getFirst() instanceof Record;
    }

    private static List<Object> without(List<?> list, int index) {
        List<Object> rest = new ArrayList<>(list);
        rest.remove(index);
        return rest;
    }

    private static List<Object> replaced(List<?> list, int index, Object value) {
        List<Object> all = new ArrayList<>(list);
        all.set(index, value);
        return all;
    }
}
