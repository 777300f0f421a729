package doseward.controller.settings;

import doseward.plan.ChosenLevel;
import doseward.plan.Patient;
import doseward.plan.SoftOverride;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which course is to be run.
 *
 * @param protocol a path, or the name of a shipped protocol
 * @param fingerprint of the file that was looked at when it was ordered; empty where nobody says
 * @param levels what was chosen where the protocol leaves the level of an order open
 * @param override of soft limits that the plan goes beyond, if a named person answers for it
 * @param begins when the first dose is due; empty for the next whole minute
 * @param openedBy who opened it at the console, and in which role; empty where it was written by hand
 * @param pumps by channel, which of the pumps that the settings offer, or which syringe, was chosen
 */
public record CourseOrder(
        String protocol,
        Optional<String> fingerprint,
        Patient patient,
        List<ChosenLevel> levels,
        Optional<SoftOverride> override,
        Optional<Instant> begins,
        Optional<String> openedBy,
        SortedMap<String, String> pumps) {

    public CourseOrder {
        levels = List.copyOf(levels);
        pumps = new TreeMap<>(pumps);
    }
}
