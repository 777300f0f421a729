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
        new NeverRecorded(),
        new HoldReturns(),
        new HoldGap(),
        new NeverTrue(),
        new AlwaysTrue(),
        new CountOutOfReach(),
        new LimitsCrossed(),
        new AmountAboveLimit(),
        new RoundsToNothing(),
        new ConcentrationOutside(),
        new WrongDiluent(),
        new WrongRoute(),
        new RateBeyondPump(),
        new DosesDoNotFit(),
        new DosesOverlap(),
        new TooClose(),
        new WindowPastNext(),
        new RestTooShort(),
        new ChannelTaken());

    private Checks() {}

    /** What all checks find in a draft, however much of it could be read. */
    public static List<Diagnostic> of(ProtocolDraft draft) {
        return ALL.stream().flatMap(check -> check.of(draft).stream()).toList();
    }
}
