package doseward.simulator.scenario;

import doseward.protocol.Value;
import doseward.scenario.Recorded;
import doseward.scenario.Scenarios;
import doseward.scenario.Subject;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The patient of a protocol's own tests, and all that shows of them when they are well. */
record Well(Subject subject, SortedMap<String, Value> signs) {
    static Well of(Scenarios tests) {
        SortedMap<String, Value> signs = new TreeMap<>();
        Stream.of(tests.patient().asked(), tests.well()).flatMap(List::stream).forEach(one ->
            show(signs, one));
        return new Well(tests.patient(), signs);
    }

    private static void show(SortedMap<String, Value> signs, Recorded one) {
        one.value().ifPresent(value -> signs.put(one.sign(), value));
    }
}
