package doseward.simulator.world;

import doseward.pump.Report.*;
import doseward.pump.Stamp;
import doseward.quantity.Volume;
import java.util.function.UnaryOperator;

/** A pump's word under another stamp, with what it says was delivered changed. */
final class Retold {
    private Retold() {}

    static Said of(Said word, Stamp stamp, UnaryOperator<Volume> delivered) {
        return switch (word) {
            case Identified said -> new Identified(stamp, said.make(), said.capability());
            case Ready _ -> new Ready(stamp);
            case Started said -> new Started(stamp, said.token());
            case Progress said -> new Progress(stamp, said.token(), delivered.apply(said.delivered()));
            case Finished said -> new Finished(stamp, said.token(), delivered.apply(said.delivered()));
            case Stopped said ->
                new Stopped(stamp, said.token(), delivered.apply(said.delivered()), said.cause());
            case Refused said -> new Refused(stamp, said.token(), said.why());
            case PowerState said -> new PowerState(stamp, said.power());
            case ReservoirState said -> new ReservoirState(stamp, said.left());
            case TemperatureState said -> new TemperatureState(stamp, said.temperature());
            case SelfTested said -> new SelfTested(stamp, said.test());
            case Primed said -> new Primed(stamp, said.volume());
            case Alarmed said -> new Alarmed(stamp, said.trouble());
            case AlarmCleared said -> new AlarmCleared(stamp, said.trouble());
        };
    }
}
