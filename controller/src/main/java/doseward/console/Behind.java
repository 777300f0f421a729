package doseward.console;

import doseward.door.DoorFile;
import doseward.door.Visitor;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands behind a console's pages: a course, or one that is still to be opened.
 *
 * @param ways what answers each request
 * @param feed tells screens of the course; there is none before it runs
 */
record Behind(Ways ways, Optional<Feed> feed, Optional<Visitor> visitor) {

    /** The course at this door. */
    static Behind course(DoorFile door, Function<Visitor, Ways> ways) {
        Visitor visitor = new Visitor(door);
        return new Behind(ways.apply(visitor), Optional.of(Feed.of(visitor)), Optional.of(visitor));
    }

    /** None yet. */
    static Behind nothing(Ways ways) {
        return new Behind(ways, Optional.empty(), Optional.empty());
    }
}
