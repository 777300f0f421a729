package doseward.pump;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Readies commands for one pump. Last moments are given in the pump's own time, as last heard, so that no two
 * clocks need to agree: the pump's true time is never earlier than this reckoning, so an error only makes a
 * command expire sooner.
 */
public final class Dispatcher {
    /** How long a renewal or a question may travel; a late renewal must not keep a pump running. */
    static final Duration WORD_TRAVELS = Duration.ofSeconds(5);

    private final long session;
    private long sequence;
    private Optional<Heard> last = Optional.empty();

    public Dispatcher(long session) {
        this.session = session;
    }

    private record Heard(Stamp stamp, Instant at) {}

    /** Remembers the pump's time. */
    public void heard(Stamp stamp, Instant at) {
        last = Optional.of(new Heard(stamp, at));
    }

    /** The command ready to leave; empty when it must not: an order or a renewal for a pump never heard. */
    public Optional<Dispatch> ready(Command command, Instant now) {
        return switch (command) {
            case Command.Infuse infuse -> last.map(heard -> dispatch(heard, infuse, infuse.notAfter()));
            case Command.Renew renew -> last.map(heard -> dispatch(heard, renew, now.plus(WORD_TRAVELS)));
            case Command.Prime prime -> last.map(heard -> dispatch(heard, prime, now.plus(WORD_TRAVELS)));
            case Command.Halt halt -> Optional.of(timeless(halt));
            case Command.Identify identify -> Optional.of(timeless(identify));
            case Command.TestAlarm test -> Optional.of(timeless(test));
        };
    }

    private Dispatch dispatch(Heard heard, Command command, Instant notAfter) {
        Duration limit = heard.stamp().uptime().plus(Duration.between(heard.at(), notAfter));
        return new Dispatch(session, ++sequence, heard.stamp().boot(), limit, command);
    }

    private Dispatch timeless(Command command) {
        int boot = last.map(heard -> heard.stamp().boot()).orElse(0);
        return new Dispatch(session, ++sequence, boot, Duration.ZERO, command);
    }
}
