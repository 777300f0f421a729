package doseward.simulator.contract;

import doseward.plan.Capability;
import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Command.Infuse;
import doseward.pump.Dispatch;
import doseward.pump.Report;
import doseward.pump.Report.OfDose;
import doseward.pump.Report.Said;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays a controller: says what one could say, right or wrong, and keeps all that it hears. */
final class Probe {
    /** A pump answers at once; what takes longer is no answer. */
    static final Duration ANSWERS_WITHIN = Duration.ofSeconds(1);

    /** A dose long enough to be looked at while it flows. */
    static final Duration A_WHILE = Duration.ofSeconds(30);
    private static final Duration TRAVELS = Duration.ofSeconds(5);
    private static final Rate GENTLE = Rate.ofMillilitresPerHour(100);

    private final Subject subject;
    private final List<Said> heard = new ArrayList<>();
    private final long session;
    private long sequence;
    private int doses;
    private Optional<Report.Identified> identity = Optional.empty();

    /** The session must lie above any that the pump has heard. */
    Probe(Subject subject, long session) {
        this.subject = subject;
        this.session = session;
    }

    Subject subject() {
        return subject;
    }

    /** All that was heard, from the first word on. */
    List<Said> heard() {
        return heard;
    }

    Optional<Report.Identified> identity() {
        return identity;
    }

    long session() {
        return session;
    }

    long sequence() {
        return sequence;
    }

    Stamp last() {
        return heard.getLast().stamp();
    }

    Token newToken() {
        return new Token("pump-test-" + session, ++doses, 1);
    }

    /** An order that the pump can make, which lasts about so long. */
    Infuse order(Token token, Duration lasts) {
        Capability can = identity.orElseThrow().capability();
        Rate rate = GENTLE.isAbove(can.fastest()) ? can.fastest()
            : can.slowest().isAbove(GENTLE) ? can.slowest() : GENTLE.roundedDownTo(can.rateStep());
        Volume volume = rate.in(lasts).roundedDownTo(can.volumeStep());
        return order(token, can.smallest().isAbove(volume) ? can.smallest() : volume, rate);
    }

    Infuse order(Token token, Volume volume, Rate rate) {
        return new Infuse(token, List.of(new Flow(volume, rate)), Command.SHORTEST_LEASE, Instant.EPOCH);
    }

    /** Says a command as a controller would, and listens for its answer. */
    List<Said> tell(Command command) {
        return tell(dispatch(command));
    }

    List<Said> tell(Dispatch dispatch) {
        subject.tell(dispatch);
        return listen(ANSWERS_WITHIN);
    }

    /** The command, made ready as it ought to be. */
    Dispatch dispatch(Command command) {
        int boot = heard.isEmpty() ? 0 : last().boot();
        Duration uptime = heard.isEmpty() ? Duration.ZERO : last().uptime();
        return new Dispatch(session, ++sequence, boot, uptime.plus(TRAVELS), command);
    }

    List<Said> listen(Duration time) {
        List<Said> said = subject.listen(time);
        said.forEach(word -> {
            if (word instanceof Report.Identified who) {
                identity = Optional.of(who);
            }
        });
        heard.addAll(said);
        return said;
    }

    /** Goes on with the dose for so long, as a controller would. */
    List<Said> goOn(Token token, Duration time) {
        List<Said> said = new ArrayList<>();
        for (long second = 0; second < time.toSeconds(); second++) {
            said.addAll(tell(new Command.Renew(token, Command.SHORTEST_LEASE)));
        }
        return said;
    }

    /** Stops the dose, whatever it did, so that the next law finds the pump idle. */
    void tidy(Token token) {
        tell(new Command.Halt(token));
    }

    static boolean hasStarted(List<Said> said, Token token) {
        return said.stream().anyMatch(word -> word instanceof OfDose ofDose && ofDose.token().equals(token)
            && (word instanceof Report.Started || word instanceof Report.Progress));
    }

    static Optional<Volume> ended(List<Said> said, Token token) {
        return said.stream().filter(word -> word instanceof OfDose ofDose && ofDose.token().equals(token))
            .<Volume>mapMulti((word, out) -> {
                switch (word) {
                    case Report.Stopped stopped -> out.accept(stopped.delivered());
                    case Report.Finished finished -> out.accept(finished.delivered());
                    case Said other -> { }
                }
            }).findFirst();
    }
}
