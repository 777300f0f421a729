package doseward.engine;

import doseward.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One patient's treatment under a plan, as far as its events tell it.
 *
 * @param timetable the plan as it stands, and what of it has a time
 * @param doses by their numbers; their times may move, so that a later one may be due earlier
 * @param wantedFrom the first moment at which any of the doses is wanted, worked out once for all the seconds
 *     before it; long ago while one is open, and never once none is left that has a time
 * @param links what is known of each channel's pump
 * @param charts what was recorded of the patient, as far back as rules look
 * @param holds those that stand
 * @param timed when rules must next be looked at, or anything else may come, though nothing has come in
 * @param decisions what was decided besides
 * @param machine what is known of the machine that the controller runs on
 * @param endings what ended the giving of an order, a cycle or the course
 * @param session of the controller that last came up
 * @param signals how alarms are shown
 * @param forbidden what the interlock forbade; nothing is ordered once it has
 */
public record Course(
        Opening opening,
        Timetable timetable,
        List<Dose> doses,
        Instant wantedFrom,
        List<PumpLink> links,
        Charts charts,
        List<Hold> holds,
        Timed timed,
        Decisions decisions,
        Machine machine,
        List<Event.GivingEnded> endings,
        long session,
        Signals signals,
        Optional<String> forbidden,
        boolean ended) {

    public Course {
        doses = List.copyOf(doses);
        links = List.copyOf(links);
        holds = List.copyOf(holds);
        endings = List.copyOf(endings);
    }

    /** A course in which nothing has happened yet. */
    public static Course open(Opening opening) {
        Plan plan = opening.plan();
        Course course = Windows.refreshed(new Course(opening, Timetable.of(plan),
            plan.doses().stream().map(Dose::planned).toList(), Instant.MAX,
            plan.channels().stream().map(PumpLink::unheard).toList(), Charts.blank(plan), List.of(),
            Timed.of(plan.protocol()), Decisions.NONE,
            Machine.unknown(opening.at()), List.of(), 0, Signals.NONE, Optional.empty(), false));
        return course.with(course.timed.seen(course, opening.at()));
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
        Course after = History.after(this, event);
        return after.with(timed.seen(this, after, event.at()));
    }

    /** Before this moment a tick does nothing, if nothing else comes in; long ago where any may. */
    public Instant calmUntil() {
        return timed.calmUntil();
    }

    /** The same course, in which no second is taken for calm. */
    public Course lookedAtAnew() {
        return with(timed.restless());
    }

    /** The plan as it stands now. */
    public Plan plan() {
        return timetable.plan();
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

    /** Whether those have armed it who must, and what they armed is what would run. */
    public boolean isArmed() {
        return !opening.arming().isAsked() || decisions.armed().stands();
    }

    /** Whether the plan uses the channel. */
    boolean hasLink(String channel) {
        for (PumpLink link : links) {
            if (link.channel().equals(channel)) {
                return true;
            }
        }
        return false;
    }

    /** The latest reading of each sign that has one. */
    public List<Reading> readings() {
        return charts.latest();
    }

    public Optional<Reading> reading(String sign) {
        return charts.latest(sign);
    }

    /** The dose that the pump on the channel may be giving. */
    public Optional<Dose> openOn(String channel) {
        if (!isAnyOpen()) {
            return Optional.empty();
        }
        for (Dose dose : doses) {
            if (dose.isOpen() && dose.planned().isOn(channel)) {
                return Optional.of(dose);
            }
        }
        return Optional.empty();
    }

    /** Whether a pump may be giving any dose. */
    public boolean isAnyOpen() {
        return wantedFrom.equals(Instant.MIN);
    }

    /** Whether the pump or the nurse of any dose is needed for it now. */
    boolean isAnyWanted(Instant now) {
        return !now.isBefore(wantedFrom);
    }

    private static Instant wantedFrom(List<Dose> all) {
        Instant first = Instant.MAX;
        for (Dose dose : all) {
            Instant from = dose.wantedFrom();
            if (from.isBefore(first)) {
                first = from;
            }
        }
        return first;
    }

    /** Of the doses that are not settled the one that is due first; empty once all are settled. */
    public Optional<Dose> next() {
        Optional<Dose> next = Optional.empty();
        for (Dose dose : doses) {
            if (!dose.isSettled() && (next.isEmpty() || isEarlier(dose, next.get()))) {
                next = Optional.of(dose);
            }
        }
        return next;
    }

    /** One without a time comes after all that have one. */
    private static boolean isEarlier(Dose dose, Dose other) {
        return dose.due().isPresent()
            && other.due().filter(due -> !dose.due().get().isBefore(due)).isEmpty();
    }

    /** What ended the giving of this dose, if anything has. */
    Optional<Event.GivingEnded> endingOf(Dose dose) {
        for (Event.GivingEnded ending : endings) {
            if (ending.concerns(dose.planned())) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }

    /** The hold that the source keeps, if it stands. */
    Optional<Hold> hold(Hold.Source source) {
        for (Hold hold : holds) {
            if (hold.source().equals(source)) {
                return Optional.of(hold);
            }
        }
        return Optional.empty();
    }

    Course with(Dose changed) {
        List<Dose> all = new ArrayList<>(doses);
        all.set(changed.number() - 1, changed);
        return withDoses(all);
    }

    Course withDoses(List<Dose> all) {
        return with(all, links, charts, holds);
    }

    Course with(Timetable changed) {
        return new Course(opening, changed, doses, wantedFrom, links, charts, holds, timed, decisions,
            machine, endings, session, signals, forbidden, ended);
    }

    Course with(PumpLink changed) {
        List<PumpLink> all = links.stream()
            .map(link -> link.channel().equals(changed.channel()) ? changed : link).toList();
        return with(doses, all, charts, holds);
    }

    private Course with(Timed changed) {
        return changed == timed ? this : new Course(opening, timetable, doses, wantedFrom, links, charts,
            holds, changed, decisions, machine, endings, session, signals, forbidden, ended);
    }

    Course withHolds(List<Hold> all) {
        return with(doses, links, charts, all);
    }

    Course with(Charts changed) {
        return with(doses, links, changed, holds);
    }

    Course with(Event.GivingEnded ending) {
        List<Event.GivingEnded> all = new ArrayList<>(endings);
        all.add(ending);
        return new Course(opening, timetable, doses, wantedFrom, links, charts, holds, timed, decisions,
            machine, all, session, signals, forbidden, ended);
    }

    Course with(Decisions changed) {
        return new Course(opening, timetable, doses, wantedFrom, links, charts, holds, timed, changed,
            machine, endings, session, signals, forbidden, ended);
    }

    Course with(Machine changed) {
        return new Course(opening, timetable, doses, wantedFrom, links, charts, holds, timed, decisions,
            changed, endings, session, signals, forbidden, ended);
    }

    Course with(Signals changed) {
        return changed == signals ? this : new Course(opening, timetable, doses, wantedFrom, links, charts,
            holds, timed, decisions, machine, endings, session, changed, forbidden, ended);
    }

    Course inSession(long started) {
        return new Course(opening, timetable, doses, wantedFrom, links, charts, holds, timed, decisions,
            machine, endings, started, signals, forbidden, ended);
    }

    Course forbidden(String why) {
        return new Course(opening, timetable, doses, wantedFrom, links, charts, holds, timed, decisions,
            machine, endings, session, signals, Optional.of(why), ended);
    }

    Course ending() {
        return new Course(opening, timetable, doses, wantedFrom, links, charts, holds, timed, decisions,
            machine, endings, session, signals, forbidden, true);
    }

    private Course with(List<Dose> allDoses, List<PumpLink> allLinks, Charts allCharts,
        List<Hold> allHolds) {
        return new Course(opening, timetable, allDoses,
            allDoses == doses ? wantedFrom : wantedFrom(allDoses), allLinks, allCharts, allHolds, timed,
            decisions, machine, endings, session, signals, forbidden, ended);
    }
}
