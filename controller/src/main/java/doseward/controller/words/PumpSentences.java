package doseward.controller.words;

import doseward.engine.PumpTold;
import doseward.engine.PumpTold.PowerTold;
import doseward.engine.PumpTold.PumpIdentified;
import doseward.engine.PumpTold.ReservoirTold;
import doseward.engine.PumpTold.SelfTestTold;
import doseward.engine.PumpTold.TemperatureTold;
import doseward.pump.SelfTest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells in sentences what pumps tell of themselves. */
final class PumpSentences {
    private PumpSentences() {}

    static String sentence(PumpTold event) {
        String pump = "The pump on channel " + event.channel();
        return switch (event) {
            case PumpIdentified who -> pump + " is " + who.capability().name() + ", serial "
                + who.make().serial() + ", firmware " + who.make().firmware() + ", calibrated until "
                + who.make().calibratedUntil() + unfit(who) + ".";
            case PowerTold told -> pump + " runs " + told.power()
                + (told.power().isLow() ? "; PLUG IT IN." : ".");
            case ReservoirTold told -> pump + " has " + told.left() + " left in its bag.";
            case TemperatureTold told -> pump + " is at " + told.temperature() + ".";
            case SelfTestTold told -> pump + (told.test().passed() ? " has passed its self-test of "
                + parts(told.test().tested()) : " has FAILED its self-test: " + parts(told.test().failed()))
                + ".";
        };
    }

    private static String unfit(PumpIdentified who) {
        return who.unfit().isEmpty() ? ""
            : "; it CAN'T GIVE what is planned: " + String.join("; ", who.unfit());
    }

    private static String parts(List<SelfTest.Part> parts) {
        return parts.stream().map(part -> part.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    }
}
