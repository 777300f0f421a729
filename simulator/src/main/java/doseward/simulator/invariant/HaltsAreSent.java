package doseward.simulator.invariant;

import doseward.engine.Course;
import doseward.engine.Phase;
import doseward.pump.Token;
import doseward.simulator.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * While it is not known how much of a dose flowed that was to stop, a controller that lives hands its halt to
 * the line again and again; that a lease would end the dose anyway is no reason not to.
 */
final class HaltsAreSent implements Law {
    /** Three turns of the busiest board. */
    static final Duration WITHIN = Duration.ofSeconds(15);

    private List<Token> stopping = List.of();
    private Instant since = Instant.MIN;
    private long session;

    @Override public Optional<String> broken(Evidence evidence) {
        World world = evidence.world();
        if (evidence.hasGrown()) {
            note(evidence.replayed(), world.now());
        }
        boolean tooEarly = stopping.isEmpty() || !since.plus(WITHIN).isBefore(world.now())
            || world.screen().isEmpty();
        return tooEarly ? Optional.empty() : stopping.stream()
            .filter(token -> !isSent(world, token)).findFirst()
            .map(token -> token + " is to stop, and no halt of it was sent between "
                + world.lastHalt(token).filter(since::isBefore).orElse(since) + " and " + world.now());
    }

    /** One that has just come up, or has one more to stop, gets its time. */
    private void note(Course course, Instant now) {
        List<Token> tokens = course.doses().stream().flatMap(dose -> switch (dose.phase()) {
            case Phase.Halting halting -> Stream.of(halting.token());
            case Phase.Uncertain uncertain -> Stream.of(uncertain.token());
            case Phase.Waiting _, Phase.AwaitingConfirmation _, Phase.AwaitingGiving _, Phase.Held _,
                Phase.Paused _, Phase.Ordered _, Phase.Infusing _, Phase.Settled _ ->
                Stream.<Token>empty();
        }).toList();
        if (!tokens.equals(stopping) || course.session() != session) {
            since = now;
        }
        stopping = tokens;
        session = course.session();
    }

    private static boolean isSent(World world, Token token) {
        return world.lastHalt(token).filter(at -> !at.plus(WITHIN).isBefore(world.now())).isPresent();
    }
}
