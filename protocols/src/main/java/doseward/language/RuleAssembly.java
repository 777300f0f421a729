package doseward.language;

import doseward.language.draft.At;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.Scope;
import doseward.language.draft.Scope.ChangeDraft;
import doseward.language.draft.Scope.ChangesDraft;
import doseward.language.draft.Scope.ChecklistDraft;
import doseward.language.draft.Scope.HoldDraft;
import doseward.language.draft.Scope.StopDraft;
import doseward.language.draft.Scope.WatchDraft;
import doseward.protocol.ChangeRule;
import doseward.protocol.Checklist;
import doseward.protocol.Checklist.Required;
import doseward.protocol.Condition;
import doseward.protocol.Criteria;
import doseward.protocol.HoldRule;
import doseward.protocol.StopRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an order's checks and rules come to, of the scopes it is under: all rules hold, and of two times the
 * shorter.
 */
record RuleAssembly(List<Scope> scopes) {
    RuleAssembly {
        scopes = List.copyOf(scopes);
    }

    Checklist checklist() {
        List<ChecklistDraft> before = scopes.stream().flatMap(scope -> scope.checklist().stream()).toList();
        List<WatchDraft> watches = scopes.stream().flatMap(scope -> scope.whileRunning().stream()).toList();
        int nurses = before.stream().flatMap(list -> list.nurses().stream()).mapToInt(At::value).max()
            .orElse(0);
        Optional<Duration> begins = before.stream().flatMap(list -> list.recordingBegins().stream())
            .map(At::value).max(Duration::compareTo);
        Duration grace = watches.stream().flatMap(watch -> watch.grace().stream()).map(At::value)
            .min(Duration::compareTo).orElse(Duration.ZERO);
        return new Checklist(nurses, strictest(before.stream().flatMap(list -> list.record().stream())),
            begins, strictest(watches.stream().flatMap(watch -> watch.record().stream())), grace,
            scopes.stream().flatMap(scope -> scope.report().stream()).map(At::value).distinct().toList());
    }

    private static List<Required> strictest(Stream<At<Required>> asked) {
        List<Required> all = asked.map(At::value).toList();
        return all.stream().map(Required::sign).distinct()
            .map(sign -> new Required(sign, shortest(all, sign))).toList();
    }

    private static Duration shortest(List<Required> all, String sign) {
        return all.stream().filter(one -> one.sign().equals(sign)).map(Required::within)
            .min(Duration::compareTo).orElseThrow();
    }

    List<Criteria> criteria() {
        return scopes.stream().flatMap(scope -> scope.criteria().stream())
            .map(table -> new Criteria(table.name().text(), table.criteria().stream()
                .map(one -> new Criteria.Criterion(one.name().text(), meant(one.when()))).toList())).toList();
    }

    List<HoldRule> holds() {
        return scopes.stream().flatMap(scope -> scope.holds().stream()).map(RuleAssembly::hold).toList();
    }

    private static HoldRule hold(HoldDraft rule) {
        return new HoldRule(meant(rule.when()), meant(rule.until()), value(rule.because()),
            value(rule.notBefore()), value(rule.atLongest()), value(rule.ends()));
    }

    List<StopRule> stops() {
        return scopes.stream().flatMap(scope -> scope.stops().stream()).map(RuleAssembly::stop).toList();
    }

    private static StopRule stop(StopDraft rule) {
        return new StopRule(meant(rule.when()), rule.ends().orElseThrow().value(), value(rule.unless()),
            value(rule.because()));
    }

    List<ChangeRule> changes() {
        return scopes.stream().flatMap(scope -> scope.changes().stream()).map(ChangesDraft::rules)
            .flatMap(List::stream).map(RuleAssembly::change).toList();
    }

    private static ChangeRule change(ChangeDraft rule) {
        return new ChangeRule(meant(rule.when()), rule.to().orElseThrow().value(),
            rule.from().orElseThrow().value(), value(rule.notBelow()), value(rule.notAbove()),
            value(rule.confirm()));
    }

    private static Condition meant(Optional<ConditionDraft> condition) {
        return condition.orElseThrow().condition();
    }

    private static <T> Optional<T> value(Optional<At<T>> said) {
        return said.map(At::value);
    }
}
