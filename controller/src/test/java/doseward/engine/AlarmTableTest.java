package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Priority.Harm;
import doseward.engine.Priority.Onset;
import doseward.pump.Report.Trouble;
import doseward.trace.Requirement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AlarmTableTest {
    static Stream<Alarm> everyAlarm() {
        return EveryAlarm.all().stream();
    }

    @Requirement("Open PCA R6.4.1(1)")
    @ParameterizedTest @CsvSource({
        "DEATH_OR_IRREVERSIBLE, IMMEDIATE, HIGH", "DEATH_OR_IRREVERSIBLE, PROMPT, HIGH",
        "DEATH_OR_IRREVERSIBLE, DELAYED, MEDIUM", "REVERSIBLE, IMMEDIATE, HIGH",
        "REVERSIBLE, PROMPT, MEDIUM", "REVERSIBLE, DELAYED, LOW",
        "MINOR, IMMEDIATE, MEDIUM", "MINOR, PROMPT, LOW", "MINOR, DELAYED, LOW"})
    void harmAndOnsetDecideThePriority(Harm harm, Onset onset, Priority priority) {
        assertEquals(priority, Priority.of(harm, onset));
    }

    @Requirement({"GIP 3.1.2", "Open PCA R6.5.0(4)"})
    @ParameterizedTest @MethodSource("everyAlarm")
    void everyAlarmSaysWhatIsSoAndWhatToDo(Alarm alarm) {
        String what = AlarmWords.what(alarm);
        String toDo = AlarmWords.toDo(alarm);

        assertTrue(what.matches("[A-Z].{12,}[a-z0-9]"), what);
        assertTrue(toDo.matches("[A-Z].{10,}\\."), toDo);
        assertFalse((what + toDo).contains("!"), "no exclamation marks: " + what + toDo);
    }

    @Test void noTwoAlarmsSayTheSame() {
        List<String> said = everyAlarm().map(AlarmWords::what).toList();

        assertEquals(said.stream().distinct().toList(), said);
    }

    @Requirement("Open PCA R6.4.1(2)")
    @Test void pumpTroublesStopTheFlowAndWhatOnlyWarnsLetsItEnd() {
        for (Trouble trouble : Trouble.values()) {
            Alarm alarm = new Alarm.PumpTroubled("A", trouble);

            Response expected = trouble.isAlert() ? Response.KEEP : Response.STOP;
            assertEquals(expected, alarm.response(), trouble::name);
        }
    }

    @Requirement("GIP 1.2.2")
    @Test void freeFlowIsAsUrgentAsOverInfusion() {
        assertEquals(new Alarm.OverInfusion(1, "A").priority(),
            new Alarm.PumpTroubled("A", Trouble.FREE_FLOW).priority());
    }

    @Requirement({"Open PCA R6.4.1(2)", "incident 7"})
    @Test void whatKeepsTheVeinOpenIsOrderedByNobodySoItIsNothing() {
        assertEquals(Response.KVO, new Alarm.OverInfusion(1, "A").response());
        assertEquals(Priority.HIGH, new Alarm.OverInfusion(1, "A").priority());
        assertEquals(Response.KVO, new Alarm.StoppedAndStarted("A").response());
        assertEquals(Priority.MEDIUM, new Alarm.StoppedAndStarted("A").priority());
        assertEquals(Response.KVO, new Alarm.PausedLong(1).response());
        assertEquals(Response.KVO, new Alarm.LimitReached(1).response());
        assertTrue(Response.KVO.stops());
    }
}
