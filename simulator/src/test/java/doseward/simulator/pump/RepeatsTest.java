package doseward.simulator.pump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.pump.Report.AlarmCleared;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.Ready;
import doseward.pump.Report.Said;
import doseward.pump.Report.Started;
import doseward.pump.Report.TemperatureState;
import doseward.pump.Report.Trouble;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Temperature;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsTest {
    private long sequence;

    private Stamp stamp() {
        return new Stamp("pump-1", 1, ++sequence, Duration.ofSeconds(sequence), Volume.ZERO, 0);
    }

    private Said alarm() {
        return new Alarmed(stamp(), Trouble.BAG_LOW);
    }

    private Said over() {
        return new AlarmCleared(stamp(), Trouble.BAG_LOW);
    }

    @Test void howItIsIsSaidOnceAsItLastWas() {
        Said cold = new TemperatureState(stamp(), Temperature.ofDegrees(18));
        Said warm = new TemperatureState(stamp(), Temperature.ofDegrees(20));
        Said ready = new Ready(stamp());
        Said last = new Ready(stamp());

        assertEquals(List.of(warm, last), Repeats.once(List.of(cold, warm, ready, last)));
    }

    @Test void anAlarmThatIsSaidAgainAndOneThatIsOverAreSaidOnce() {
        Said first = alarm();
        Said second = alarm();
        Said over = over();
        Said overAgain = over();

        assertEquals(List.of(second, overAgain), Repeats.once(List.of(first, second, over, overAgain)));
    }

    @Test void anAlarmThatCameBackIsSaidBothTimes() {
        List<Said> said = List.of(alarm(), over(), alarm());

        assertEquals(said, Repeats.once(said));
    }

    @Test void whatBefallsADoseIsAlwaysSaid() {
        List<Said> said = List.of(new Started(stamp(), new Token("course-1", 1, 1)), new Ready(stamp()),
            new Started(stamp(), new Token("course-1", 1, 1)));

        assertEquals(said, Repeats.once(said));
    }
}
