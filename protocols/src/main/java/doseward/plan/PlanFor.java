package doseward.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * For whom, from when and for which pump a course is planned.
 *
 * @param from when the first day of the first cycle begins
 * @param zone in which weekdays and wall times are read
 * @param levels what was chosen where a protocol leaves the level open
 * @param override of soft limits, if a named person answers for going beyond them
 */
public record PlanFor(Patient patient, Instant from, ZoneId zone, Capability pump, List<ChosenLevel> levels,
    Optional<SoftOverride> override) {
    public PlanFor {
        levels = List.copyOf(levels);
    }

    /** A course within all limits. */
    public PlanFor(Patient patient, Instant from, ZoneId zone, Capability pump, List<ChosenLevel> levels) {
        this(patient, from, zone, pump, levels, Optional.empty());
    }

    /** The same, if it is to be within all limits. */
    PlanFor within() {
        return new PlanFor(patient, from, zone, pump, levels);
    }

    /** A course in which no level has to be chosen. */
    public static PlanFor of(Patient patient, Instant from, ZoneId zone, Capability pump) {
        return new PlanFor(patient, from, zone, pump, List.of());
    }
}
