package doseward.plan;

import doseward.plan.Planner.Impossible;
import doseward.plan.Planner.Planned;
import doseward.protocol.CourseShape;
import doseward.protocol.CourseShape.Gap;
import doseward.protocol.Protocol;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan in the making, cycle by cycle: each begins as early as the one before allows. */
final class Drafting {
    private final Protocol protocol;
    private final PlanFor asked;
    private final List<PlannedCycle> cycles = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<PlannedDose> doses = new ArrayList<>();
    private final List<String> objections = new ArrayList<>();

    Drafting(Protocol protocol, PlanFor asked) {
        this.protocol = protocol;
        this.asked = asked;
    }

    /** Keeps what was planned for the cycles before this one. */
    Drafting keeping(Plan plan, int cycle) {
        plan.cycles().stream().filter(one -> one.number() < cycle).forEach(cycles::add);
        plan.runs().stream().filter(one -> one.cycle() < cycle).forEach(runs::add);
        plan.doses().stream().filter(one -> one.cycle() < cycle).forEach(doses::add);
        return this;
    }

    Planner.Result from(int first, Instant begins) {
        Opens opens = new Opens(begins, Optional.of(begins),
            first > 1 || protocol.course().gatesBefore(1).isEmpty());
        for (int number = first; number <= protocol.course().cycles() && isPlannable(); number++) {
            CycleAt at = new CycleAt(protocol, asked, number, opens.begins());
            CycleDraft draft = CycleDraft.of(at, runs.size());
            cycles.add(new PlannedCycle(number, protocol.course().stageOf(number)
                .map(CourseShape.Stage::name), opens.begins(), opens.latest(), opens.byItself()));
            add(number, draft);
            opens = number < protocol.course().cycles() ? after(at, draft) : opens;
        }
        objections.addAll(Counts.objections(doses.size()));
        if (objections.isEmpty()) {
            objections.addAll(Channels.objections(doses));
            objections.addAll(SameDrug.objections(protocol, asked.override()));
            objections.addAll(Reckoning.objections(protocol, asked, doses, first));
        }
        return objections.isEmpty() ? new Planned(new Plan(protocol, asked.patient(), asked.from(),
            asked.zone().getId(), asked.pump(), asked.levels(), asked.override(), cycles, runs, doses))
            : new Impossible(objections.stream().distinct().toList());
    }

    private boolean isPlannable() {
        return doses.size() <= Planner.MOST_DOSES;
    }

    private void add(int cycle, CycleDraft draft) {
        objections.addAll(draft.objections());
        List<Slot> slots = draft.slots();
        int before = doses.size();
        for (Slot slot : slots) {
            switch (slot.made()) {
                case Remade.Refused(var sentences) -> objections.addAll(sentences);
                case Remade.Ready ready -> doses.add(slot.numbered(doses.size() + 1, cycle, ready));
            }
        }
        draft.runs().forEach(run -> runs.add(run.numbered(cycle,
            run.with().map(slot -> before + 1 + slots.indexOf(slot)))));
    }

    /** When the cycle after this one begins, if that is as early as it may be. */
    private Opens after(CycleAt at, CycleDraft draft) {
        Optional<Gap> gap = protocol.course().gapAfter(at.number());
        if (gap.isEmpty()) {
            objections.add("Nothing says when cycle " + (at.number() + 1)
                + " begins. Say `cycle-length` or `rest`.");
            return new Opens(draft.ends(), Optional.empty(), false);
        }
        Gap between = gap.orElseThrow();
        Instant origin = between.fromEnd() ? draft.ends() : at.begins();
        Instant begins = between.atLeast().after(origin, asked.zone());
        if (begins.isBefore(draft.ends())) {
            objections.add("Cycle " + (at.number() + 1) + " would begin before cycle " + at.number()
                + " has ended. A cycle of " + between.atLeast() + " is too short for its doses.");
        }
        return new Opens(begins, between.atMost().map(most -> most.after(origin, asked.zone())),
            !between.isRange() && !protocol.course().personDecides()
                && protocol.course().gatesBefore(at.number() + 1).isEmpty());
    }

    /** How a cycle opens. */
    private record Opens(Instant begins, Optional<Instant> latest, boolean byItself) {}
}
