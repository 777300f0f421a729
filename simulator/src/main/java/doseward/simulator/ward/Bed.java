package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.engine.Input;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.pump.Token;
import doseward.quantity.Volume;
import doseward.simulator.patient.Treatment;
import java.time.Instant;
import java.util.Optional;

/** What a nurse finds at the bed: a clock, the controller's screen, the patient, and the pump. */
public interface Bed {
    Instant now();

    /** The course as the screen shows it; empty while the controller is down. */
    Optional<Course> screen();

    /** Types something in. */
    void say(Input input);

    /** Measures a sign of the patient; what adds up was collected since that moment. */
    Value measure(Sign sign, Instant since);

    /** A named person gives the patient something beside the drug. */
    void treat(Treatment what, String by);

    /** Hangs a bag, labelled with this volume, at the channel's pump. */
    void hangBag(String channel, Volume label);

    /** Sets the clock of the controller's machine by a good watch. */
    void setClockRight();

    /** Stops the pump by its own key and reads from its display how much of the dose flowed. */
    Volume stopAndReadPump(Token token);

    /**
     * Shuts the pump's door, stops it, and reads how much is gone from the bag of the dose that it gave last;
     * never less than its display shows.
     */
    Volume stopAndReadBag(Token token);
}
