package doseward.simulator.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Report;
import doseward.pump.Report.Said;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.simulator.contract.Examination.Finding;
import doseward.trace.Requirement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ExaminationTest {
    private static final Duration LONG = Duration.ofDays(9);

    @Test void theSimulatedPumpKeepsEveryLaw() {
        List<Finding> findings = Examination.of(OnTheTable.sound(), 7, finding -> { });

        assertEquals(Arrays.asList(ContractLaw.values()), findings.stream().map(Finding::law).toList());
        findings.forEach(finding -> assertEquals(new Outcome.Kept(), finding.outcome(), finding.line()));
    }

    @Test void aPumpThatSaysNothingOfItselfIsTriedNoFurther() {
        List<Finding> findings = spoken(said -> said instanceof Report.Identified who
            ? new Report.Ready(who.stamp()) : said);

        assertBroken(findings, ContractLaw.BIRTH);
        assertEquals(ContractLaw.values().length - 1, findings.stream()
            .filter(one -> one.outcome() instanceof Outcome.NotTried).count());
    }

    @Test void aPumpThatNeverBeginsIsFound() {
        assertBroken(tried(dispatch -> dispatch.command() instanceof Command.Infuse
            ? new Dispatch(dispatch.session(), dispatch.sequence(), 99, LONG, dispatch.command())
            : dispatch), ContractLaw.STARTS);
    }

    @Requirement("incident 31")
    @Test void aPumpThatTakesADoubledOrderForANewOneIsFound() {
        int[] orders = {0};
        assertBroken(tried(dispatch -> dispatch.command() instanceof Command.Infuse infuse
            ? with(dispatch, renamed(infuse, ++orders[0])) : dispatch, said -> said), ContractLaw.ONCE);
    }

    @Test void aPumpThatIsDeafToHaltsIsFound() {
        assertBroken(tried(dispatch -> dispatch.command() instanceof Command.Halt
            ? with(dispatch, new Command.TestAlarm()) : dispatch), ContractLaw.STOPS);
    }

    @Requirement("incident 32")
    @Test void aPumpThatRunsOnWithoutItsControllerIsFound() {
        assertBroken(tried(dispatch -> dispatch.command() instanceof Command.Infuse infuse
            ? with(dispatch, new Command.Infuse(infuse.token(), infuse.flows(), Command.LONGEST_LEASE,
                infuse.notAfter())) : dispatch), ContractLaw.LEASE);
    }

    @Test void aPumpThatMiscountsIsFound() {
        assertBroken(spoken(said -> said instanceof Report.Finished done
            ? new Report.Finished(done.stamp(), done.token(), done.delivered().plus(new Volume(1))) : said),
            ContractLaw.FINISHES);
    }

    @Test void aPumpThatForgetsWhatAHaltNamedIsFound() {
        assertBroken(tried(dispatch -> dispatch.command() instanceof Command.Halt(var token)
            && token.dose() == ahead() ? with(dispatch, new Command.TestAlarm()) : dispatch),
            ContractLaw.OUTLAWED);
    }

    @Test void aPumpThatHasNoSenseOfTimeIsFound() {
        assertBroken(tried(dispatch -> new Dispatch(dispatch.session(), dispatch.sequence(),
            dispatch.boot(), LONG, dispatch.command())), ContractLaw.EXPIRED);
    }

    @Test void aPumpThatObeysOrdersForAnotherStartIsFound() {
        assertBroken(tried(dispatch -> new Dispatch(dispatch.session(), dispatch.sequence(),
            1, dispatch.notAfter(), dispatch.command())), ContractLaw.OTHER_BOOT);
    }

    @Test void aPumpThatObeysWhatWasOvertakenIsFound() {
        long[] count = {0};
        assertBroken(tried(dispatch -> new Dispatch(dispatch.session(), ++count[0], dispatch.boot(),
            dispatch.notAfter(), dispatch.command())), ContractLaw.OVERTAKEN);
    }

    @Test void aPumpThatObeysWhoeverSpeaksIsFound() {
        long[] count = {0};
        assertBroken(tried(dispatch -> new Dispatch(7, ++count[0], dispatch.boot(), dispatch.notAfter(),
            dispatch.command())), ContractLaw.OLD_SESSION);
    }

    @Test void aPumpThatSaysNothingToASecondDoseIsFound() {
        assertBroken(spoken(said -> said instanceof Report.Refused refused
            && refused.why().startsWith("busy") ? new Report.Ready(refused.stamp()) : said),
            ContractLaw.BUSY);
    }

    @Test void aPumpThatRoundsIsFound() {
        assertBroken(tried(dispatch -> dispatch.command() instanceof Command.Infuse infuse
            ? with(dispatch, rounded(infuse)) : dispatch), ContractLaw.UNABLE);
    }

    @Test void aPumpThatIsKnockedOutByNonsenseIsFound() {
        OnTheTable table = OnTheTable.sound();
        Subject fragile = new Subject() {
            private boolean out;

            @Override public void tell(Dispatch dispatch) {
                if (!out) {
                    table.tell(dispatch);
                }
            }

            @Override public void tell(byte[] nonsense) {
                out = true;
            }

            @Override public List<Said> listen(Duration time) {
                return table.listen(time);
            }

            @Override public boolean reboot() {
                return table.reboot();
            }
        };

        assertBroken(Examination.of(fragile, 7, finding -> { }), ContractLaw.NONSENSE);
    }

    @Requirement("incident 29")
    @Test void aPumpThatFillsTheLineBesideADoseIsFound() {
        assertBroken(spoken(said -> said instanceof Report.Primed line
            ? new Report.Primed(line.stamp(), new Volume(1000)) : said), ContractLaw.NO_PRIME);
    }

    @Requirement("incident 11")
    @Test void aPumpThatForgetsItsLifetimeAtARestartIsFound() {
        assertBroken(spoken(said -> said instanceof Report.Ready ready && ready.stamp().boot() > 1
            || said instanceof Report.Identified && said.stamp().boot() > 1
            || said instanceof Report.PowerState && said.stamp().boot() > 1
            || said instanceof Report.SelfTested && said.stamp().boot() > 1
            || said instanceof Report.TemperatureState && said.stamp().boot() > 1
            ? new Report.Ready(forgetful(said.stamp())) : said), ContractLaw.REBOOT);
    }

    @Test void aPumpThatForgetsAtARestartThatItsLineRanIsFound() {
        assertBroken(spoken(said -> said instanceof Report.Progress flows && flows.stamp().boot() == 1
            ? new Report.Progress(ranOnce(flows.stamp()), flows.token(), flows.delivered()) : said),
            ContractLaw.REBOOT);
    }

    @Test void aPumpWhoseCountersGoBackIsFound() {
        assertBroken(spoken(said -> said instanceof Report.TemperatureState warm
            ? new Report.Ready(new Stamp("pump-1", warm.stamp().boot(), 0, warm.stamp().uptime(),
                warm.stamp().lifetime(), 0)) : said), ContractLaw.MONOTONIC);
    }

    /** The dose that the law of outlawed tokens tries: the sixth of the examination. */
    private static int ahead() {
        return 6;
    }

    private static Stamp ranOnce(Stamp stamp) {
        return new Stamp(stamp.pump(), stamp.boot(), stamp.sequence(), stamp.uptime(), stamp.lifetime(), 2);
    }

    private static Stamp forgetful(Stamp stamp) {
        return new Stamp(stamp.pump(), stamp.boot(), stamp.sequence(), stamp.uptime(), Volume.ZERO, 0);
    }

    private static Command.Infuse renamed(Command.Infuse infuse, int attempt) {
        return new Command.Infuse(new Token(infuse.token().course(), infuse.token().dose(), attempt),
            infuse.flows(), infuse.lease(), infuse.notAfter());
    }

    private static Command.Infuse rounded(Command.Infuse infuse) {
        var flow = infuse.flows().getFirst();
        var rate = new Rate(flow.rate().microlitresPerHour() / 100 * 100);
        return new Command.Infuse(infuse.token(),
            List.of(new Flow(flow.volume(), rate)), infuse.lease(), infuse.notAfter());
    }

    private static Dispatch with(Dispatch dispatch, Command command) {
        return new Dispatch(dispatch.session(), dispatch.sequence(), dispatch.boot(), dispatch.notAfter(),
            command);
    }

    private static List<Finding> tried(UnaryOperator<Dispatch> ears) {
        return tried(ears, said -> said);
    }

    private static List<Finding> spoken(UnaryOperator<Said> mouth) {
        return tried(dispatch -> dispatch, mouth);
    }

    private static List<Finding> tried(UnaryOperator<Dispatch> ears, UnaryOperator<Said> mouth) {
        return Examination.of(new OnTheTable(ears, mouth), 7, finding -> { });
    }

    private static void assertBroken(List<Finding> findings, ContractLaw law) {
        assertTrue(findings.get(law.ordinal()).outcome() instanceof Outcome.Broken,
            () -> String.join("\n", findings.stream().map(Finding::line).toList()));
    }
}
