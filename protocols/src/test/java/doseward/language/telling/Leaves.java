package doseward.language.telling;

import doseward.protocol.Condition;
import doseward.protocol.DoseAmount;
import doseward.protocol.Schedule.WallClock;
import doseward.protocol.Sign;
import doseward.protocol.Wait;
import doseward.quantity.Age;
import doseward.quantity.Amount;
import doseward.quantity.BodySurface;
import doseward.quantity.Height;
import doseward.quantity.Measure;
import doseward.quantity.Rate;
import doseward.quantity.Strength;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every number, time, name and condition that a protocol holds, each as people write it. */
public final class Leaves {
    /** A value and where it stands. */
    public record Leaf(String path, String written) {}

    private final List<Leaf> leaves = new ArrayList<>();

    private Leaves() {}

    public static List<Leaf> of(Object root) {
        Leaves all = new Leaves();
        all.walk("", root);
        return all.leaves;
    }

    private void walk(String path, Object value) {
        switch (value) {
            case Condition condition -> add(path, condition.text());
            case DoseAmount amount -> add(path, amount.toString());
            case Amount amount -> add(path, amount.written());
            case Strength strength -> add(path, strength.inOneMillilitre().written());
            case Duration time -> time(path, time);
            case Wait wait -> add(path, wait.toString());
            case Measure _, Volume _, Rate _, Weight _, Height _, Age _, BodySurface _, WallClock _,
                Integer _, String _ -> add(path, value.toString());
            // Codes serve export alone, and decide nothing that anybody signs for.
            case Sign.Codes _ -> { }
            // Said in words of their own; that each changes the text is tested apart.
            case Boolean _, Enum<?> _ -> { }
            case Optional<?> maybe -> maybe.ifPresent(one -> walk(path, one));
            case List<?> list -> list(path, list);
            case Record record -> record(path, record);
            default -> throw new IllegalStateException("nobody taught this walk " + value.getClass());
        }
    }

    /** No time at all is told as no time being set. */
    private void time(String path, Duration time) {
        if (!time.isZero()) {
            add(path, Wait.of(time).toString());
        }
    }

    /** Runs of whole numbers are told as `1 to 5`. */
    private void list(String path, List<?> list) {
        if (!list.isEmpty() && list.getFirst() instanceof Integer) {
            add(path, Say.numbers(list.stream().map(Integer.class::cast).toList()));
            return;
        }
        for (int index = 0; index < list.size(); index++) {
            walk(path + "[" + index + "]", list.get(index));
        }
    }

    private void record(String path, Record record) {
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            walk(path + "/" + part.getName(), Parts.get(record, part));
        }
    }

    private void add(String path, String written) {
        leaves.add(new Leaf(path, written));
    }
}
