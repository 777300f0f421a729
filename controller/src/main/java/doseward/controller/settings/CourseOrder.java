package doseward.controller.settings;

import doseward.plan.SoftOverride;
import doseward.quantity.Weight;
import java.time.Instant;
import java.util.Optional;

/**
 * Which course is to be run.
 *
 * @param protocol a path, or the name of a shipped protocol
 * @param fingerprint of the file that was looked at when it was ordered; empty where nobody says
 * @param override of soft limits that the plan goes beyond, if a named person answers for it
 * @param begins when the first dose is due; empty for the next whole minute
 * @param openedBy who opened it at the console, and in which role; empty where it was written by hand
 */
public record CourseOrder(
        String protocol,
        Optional<String> fingerprint,
        Weight weight,
        Optional<SoftOverride> override,
        Optional<Instant> begins,
        Optional<String> openedBy) {}
