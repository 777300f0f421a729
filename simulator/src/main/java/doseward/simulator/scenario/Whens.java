package doseward.simulator.scenario;

import java.util.List;
import java.util.stream.Stream;

/** All sentences of what happens, and when. */
final class Whens {
    static final PhraseBook<When> BOOK = new PhraseBook<>(Stream.of(Cues.FORMS, PumpDeeds.FORMS,
        LineDeeds.FORMS, ControllerDeeds.FORMS, PeopleDeeds.FORMS).flatMap(List::stream).toList());

    private Whens() {}
}
