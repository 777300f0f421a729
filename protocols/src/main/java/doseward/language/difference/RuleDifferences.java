package doseward.language.difference;

import static doseward.language.difference.Area.FLOW;
import static doseward.language.difference.Area.GUARD;
import static doseward.language.difference.Area.PATIENT;

import doseward.language.telling.ChangesSaid;
import doseward.protocol.ChangeRule;
import doseward.protocol.Condition;
import doseward.protocol.HoldRule;
import doseward.protocol.PatientNeeds.Refusal;
import doseward.protocol.StopRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What differs between rules; rules are matched by what they look at. */
final class RuleDifferences {
    private RuleDifferences() {}

    static List<Difference> holds(List<HoldRule> before, List<HoldRule> after) {
        return of(Pairs.of(before, after, HoldRule::when), RuleDifferences::hold, HoldRule::when);
    }

    static List<Difference> stops(List<StopRule> before, List<StopRule> after) {
        return of(Pairs.of(before, after, StopRule::when), RuleDifferences::stop, StopRule::when);
    }

    static List<Difference> changes(List<ChangeRule> before, List<ChangeRule> after) {
        return of(Pairs.of(before, after, ChangeRule::when), RuleDifferences::change, ChangeRule::when);
    }

    static List<Difference> refusals(List<Refusal> before, List<Refusal> after) {
        return of(Pairs.of(before, after, Refusal::when), RuleDifferences::refusal, Refusal::when);
    }

    private static <T> List<Difference> of(Pairs<T> pairs, BiFunction<T, String, List<Facet>> facets,
            Function<T, Condition> when) {
        List<Difference> found = new ArrayList<>();
        for (Pairs.Pair<T> pair : pairs.both()) {
            String about = when.apply(pair.now()).text();
            found.addAll(Facets.compared(facets.apply(pair.old(), about), facets.apply(pair.now(), about)));
        }
        pairs.gone().forEach(rule -> found.add(whole("no longer: ", rule, facets, true)));
        pairs.come().forEach(rule -> found.add(whole("new: ", rule, facets, false)));
        return found;
    }

    /** A rule that only one has, in one sentence. */
    private static <T> Difference whole(String word, T rule, BiFunction<T, String, List<Facet>> facets,
            boolean gone) {
        List<Facet> all = facets.apply(rule, "");
        Tendency there = all.getFirst().grade().there();
        return new Difference(all.getFirst().area(), word + String.join("; ", all.stream()
            .map(facet -> facet.text().replaceFirst("^[a-z]+ on \\(\\): ", "")).toList()),
            gone ? there.opposite() : there);
    }

    private static List<Facet> hold(HoldRule rule, String about) {
        String on = "hold on (" + about + "): ";
        return Stream.of(
            Stream.of(guard("hold while …", GUARD, rule.when()),
                Facet.gate(GUARD, on + "lifted once …", rule.until())),
            Facet.maybe(rule.notBeforeDose(), dose ->
                Facet.count(GUARD, on + "not before dose …", dose, Tendency.LOOSER, Tendency.LOOSER)),
            Facet.maybe(rule.atLongest(), time ->
                Facet.time(GUARD, on + "after … of it the giving ends", time, Tendency.LOOSER,
                    Tendency.STRICTER)),
            Facet.maybe(rule.ends(), ends ->
                new Facet(GUARD, on + "that ends the …", ends.words(), Grades.ends(ends))),
            Facet.maybe(rule.because(), why -> Facet.silent(GUARD, on + "because …", why)))
            .flatMap(Function.identity()).toList();
    }

    private static Facet guard(String phrase, Area area, Condition when) {
        return new Facet(area, phrase, when.text(),
            new Grade.Said(when, Tendency.STRICTER, Tendency.STRICTER));
    }

    private static List<Facet> stop(StopRule rule, String about) {
        String on = "stop on (" + about + "): ";
        return Stream.of(
            Stream.of(guard("stop when …", GUARD, rule.when()),
                new Facet(GUARD, on + "ends the …", rule.ends().words(), Grades.ends(rule.ends()))),
            Facet.maybe(rule.unless(), says -> new Facet(GUARD, on + "unless …", says.text(),
                new Grade.Said(says, Tendency.LOOSER, Tendency.LOOSER))),
            Facet.maybe(rule.because(), why -> Facet.silent(GUARD, on + "because …", why)))
            .flatMap(Function.identity()).toList();
    }

    private static List<Facet> change(ChangeRule rule, String about) {
        String on = "change on (" + about + "): ";
        Tendency wider = Grades.wayOf(rule.to());
        return Stream.of(
            Stream.of(new Facet(FLOW, "change when …", rule.when().text(),
                    new Grade.Said(rule.when(), wider, wider)),
                new Facet(FLOW, on + "…", ChangesSaid.from(rule.from()) + " " + ChangesSaid.to(rule.to()),
                    Grades.to(rule.to(), rule.from()))),
            Facet.maybe(rule.notBelow(), least ->
                new Facet(FLOW, on + "not below …", least.toString(), Grades.amount(least))),
            Facet.maybe(rule.notAbove(), most ->
                new Facet(FLOW, on + "not above …", most.toString(), Grades.most(most))),
            Facet.maybe(rule.confirm(), role -> new Facet(FLOW, on + "the … must agree", role,
                new Grade.Sized(0, "who agrees", Tendency.UNDECIDED, Tendency.STRICTER))))
            .flatMap(Function.identity()).toList();
    }

    private static List<Facet> refusal(Refusal refusal, String about) {
        return List.of(guard("refused while …", PATIENT, refusal.when()),
            Facet.silent(PATIENT, "refusal on (" + about + "): because …", refusal.because()));
    }
}
