package doseward.pump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.pump.Report.Trouble;
import org.junit.jupiter.api.Test;

/** How often a line has begun, or ceased, to be free to run by itself. */
class TroublesTest {
    private final Troubles troubles = new Troubles(0);

    @Test void itIsOddWhileTheLineMayRunAndEvenOnceItMayNot() {
        troubles.begins(Trouble.DOOR_OPEN);
        long open = troubles.freeFlows();

        troubles.ends(Trouble.DOOR_OPEN);

        assertEquals(1, open);
        assertEquals(2, troubles.freeFlows());
    }

    @Test void aLineThatMayRunForTwoReasonsBeginsAndCeasesOnce() {
        troubles.begins(Trouble.DOOR_OPEN);
        troubles.begins(Trouble.FREE_FLOW);
        troubles.ends(Trouble.DOOR_OPEN);
        long still = troubles.freeFlows();

        troubles.ends(Trouble.FREE_FLOW);

        assertEquals(1, still);
        assertEquals(2, troubles.freeFlows());
    }

    @Test void otherTroubleAndWhatIsNoNewsChangeNothing() {
        troubles.begins(Trouble.AIR_IN_LINE);
        troubles.begins(Trouble.DOOR_OPEN);
        troubles.begins(Trouble.DOOR_OPEN);
        troubles.ends(Trouble.FREE_FLOW);

        assertEquals(1, troubles.freeFlows());
    }

    @Test void aPumpWithoutPowerFindsADoorThatStandsOpenAnew() {
        troubles.begins(Trouble.DOOR_OPEN);

        troubles.forget();

        assertEquals(2, troubles.freeFlows());
        assertEquals(2, new Troubles(1).freeFlows());
        assertEquals(4, new Troubles(4).freeFlows());
    }
}
