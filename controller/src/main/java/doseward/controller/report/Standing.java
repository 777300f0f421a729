package doseward.controller.report;

import doseward.controller.telling.Told;
import doseward.controller.telling.Told.Moment;
import doseward.engine.Event;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A hold as it stood: from when to when, and why. */
record Standing(Instant from, Instant to, String why) {

    /** All that stood in the period. */
    static List<Standing> in(Told told, Period period) {
        List<Moment> moments = told.moments();
        return IntStream.range(0, moments.size())
            .filter(index -> moments.get(index).event() instanceof Event.HoldBegan)
            .mapToObj(index -> of(moments, index, period))
            .filter(hold -> hold.from().isBefore(period.to()) && hold.to().isAfter(period.from())).toList();
    }

    private static Standing of(List<Moment> moments, int index, Period period) {
        Event.HoldBegan began = (Event.HoldBegan) moments.get(index).event();
        Instant lifted = moments.subList(index, moments.size()).stream().map(Moment::event)
            .filter(event -> event instanceof Event.HoldLifted lift
                && lift.source().equals(began.hold().source()))
            .map(Event::at).findFirst().orElse(period.to());
        return new Standing(began.at(), lifted, began.hold().because().sentence());
    }

    /** When giving ended in the period, in the words of the rule or person that ended it. */
    static List<Standing> stops(Told told, Period period) {
        return told.course().endings().stream().filter(ending -> period.includes(ending.at()))
            .map(ending -> new Standing(ending.at(), ending.at(), ending.because().sentence())).toList();
    }
}
