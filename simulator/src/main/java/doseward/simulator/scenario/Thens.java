package doseward.simulator.scenario;

import java.util.List;
import java.util.stream.Stream;

/** All sentences of what must come of a scenario. */
final class Thens {
    static final PhraseBook<Expectation> BOOK = new PhraseBook<>(Stream.of(AlarmThens.FORMS, DoseThens.FORMS,
        FlowThens.FORMS, OtherThens.FORMS).flatMap(List::stream).toList());

    private Thens() {}
}
