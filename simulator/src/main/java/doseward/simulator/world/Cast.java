package doseward.simulator.world;

import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.simulator.ward.Bed;
import java.time.Instant;

/** A patient and those who look after them, by a script. */
public interface Cast {
    /** They pass by, once a minute where somebody may be needed. */
    void pass(Bed bed);

    /** What is measured of the patient; what adds up was collected since that moment. */
    Value measure(Sign sign, Instant since);
}
