package doseward.engine;

import doseward.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One patient's treatment under a plan, as far as its events tell it.
 *
 * @param doses in the plan's order; dose 1 stands first
 * @param links what is known of each channel's pump
 * @param readings the latest of each sign, sorted by sign
 * @param holds those that stand
 * @param session of the controller that last came up
 * @param forbidden what the interlock forbade; nothing is ordered once it has
 */
public record Course(
        Opening opening,
        List<Dose> doses,
        List<PumpLink> links,
        List<Reading> readings,
        List<Hold> holds,
        long session,
        Optional<String> forbidden,
        boolean ended) {

    public Course {
        doses = List.copyOf(doses);
        links = List.copyOf(links);
        readings = List.copyOf(readings);
        holds = List.copyOf(holds);
    }

    /** A course in which nothing has happened yet. */
    public static Course open(Opening opening) {
        Plan plan = opening.plan();
        return new Course(opening, plan.doses().stream().map(Dose::planned).toList(),
            plan.channels().stream().map(PumpLink::unheard).toList(),
            List.of(), List.of(), 0, Optional.empty(), false);
    }

    /** The course as its events, in their order, tell it. */
    public static Course replay(Opening opening, List<Event> events) {
        Course course = open(opening);
        for (Event event : events) {
            course = course.after(event);
        }
        return course;
    }

    /** This course, once the event has happened. Total: an event is a fact, so it is never refused. */
    public Course after(Event event) {
        return History.after(this, event);
    }

    public Plan plan() {
        return opening.plan();
    }

    public Dose dose(int number) {
        return doses.get(number - 1);
    }

    public PumpLink link(String channel) {
        for (PumpLink link : links) {
            if (link.channel().equals(channel)) {
                return link;
            }
        }
        throw new IllegalArgumentException("no order of this course uses channel " + channel);
    }

    public Optional<Reading> reading(String sign) {
        for (Reading reading : readings) {
            if (reading.sign().equals(sign)) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    /** The dose that the pump on the channel may be giving. */
    public Optional<Dose> openOn(String channel) {
        for (Dose dose : doses) {
            if (dose.isOpen() && dose.planned().channel().equals(channel)) {
                return Optional.of(dose);
            }
        }
        return Optional.empty();
    }

    /** The next dose of the order that is not settled. */
    public Optional<Dose> next(String order) {
        for (Dose dose : doses) {
            if (!dose.isSettled() && dose.planned().order().equals(order)) {
                return Optional.of(dose);
            }
        }
        return Optional.empty();
    }

    Course with(Dose changed) {
        List<Dose> all = new ArrayList<>(doses);
        all.set(changed.number() - 1, changed);
        return with(all, links, readings, holds);
    }

    Course with(PumpLink changed) {
        List<PumpLink> all = links.stream()
            .map(link -> link.channel().equals(changed.channel()) ? changed : link).toList();
        return with(doses, all, readings, holds);
    }

    Course withHolds(List<Hold> all) {
        return with(doses, links, readings, all);
    }

    Course withReadings(List<Reading> all) {
        return with(doses, links, all, holds);
    }

    Course withDoses(List<Dose> all) {
        return with(all, links, readings, holds);
    }

    Course inSession(long started) {
        return new Course(opening, doses, links, readings, holds, started, forbidden, ended);
    }

    Course forbidden(String why) {
        return new Course(opening, doses, links, readings, holds, session, Optional.of(why), ended);
    }

    Course ending() {
        return new Course(opening, doses, links, readings, holds, session, forbidden, true);
    }

    private Course with(List<Dose> allDoses, List<PumpLink> allLinks, List<Reading> allReadings, List<Hold> allHolds) {
        return new Course(opening, allDoses, allLinks, allReadings, allHolds, session, forbidden, ended);
    }
}
