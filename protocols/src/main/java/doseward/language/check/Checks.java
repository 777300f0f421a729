package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ProtocolDraft;
import java.util.List;

/** All checks of meaning; a new one is one new class and one new line here. */
public final class Checks {
    private static final List<Check> ALL = List.of(
        new SurfaceUnnamed(),
        new FactMissing(),
        new NurseOnly(),
        new TableMissing(),
        new NeverRecorded(),
        new BaselineMissing(),
        new WindowNotCovered(),
        new HoldReturns(),
        new HoldGap(),
        new HoldForever(),
        new NeverTrue(),
        new AlwaysTrue(),
        new StopHidesHold(),
        new EndsUnclear(),
        new RulesDisagree(),
        new CriteriaGap(),
        new CriteriaOverlap(),
        new CountOutOfReach(),
        new ChangeForbidden(),
        new FloorAboveResult(),
        new LevelOutOfReach(),
        new HoldsTheWell(Customs.shipped()),
        new UnlikeTheLibrary(Customs.shipped()),
        new LimitsCrossed(),
        new AmountAboveLimit(),
        new TotalAboveLimit(),
        new DosesAboveLimit(),
        new LimitOutOfReach(),
        new WrongBasis(),
        new MistakenUnit(),
        new Tenfold(),
        new UnusualAmount(),
        new CapOutOfReach(),
        new UnlikelyPatients(),
        new RoundsToNothing(),
        new RoundsTooMuch(),
        new NoMixture(),
        new ConcentrationOutside(),
        new ConcentrationAboveLimit(),
        new WrongDiluent(),
        new WrongFlush(),
        new WrongContainer(),
        new WrongRoute(),
        new OutlivesMixture(),
        new ProfileMissesOver(),
        new RateBeyondPump(),
        new RateAboveLimit(),
        new RateLimitOutOfReach(),
        new DosesDoNotFit(),
        new DaysLeftOver(),
        new ItemsOverlap(),
        new DosesOverlap(),
        new TooClose(),
        new IntervalTooShort(),
        new WindowPastNext(),
        new WindowWide(),
        new WindowTooShort(),
        new RestTooShort(),
        new StagesUneven(),
        new Circle(),
        new OrderImpossible(),
        new ChannelTaken(),
        new AvoidedYetGiven());

    private Checks() {}

    /** What all checks find in a draft, however much of it could be read. */
    public static List<Diagnostic> of(ProtocolDraft draft) {
        return ALL.stream().flatMap(check -> check.of(draft).stream()).toList();
    }
}
