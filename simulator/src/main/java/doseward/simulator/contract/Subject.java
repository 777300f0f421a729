package doseward.simulator.contract;

import doseward.pump.Dispatch;
import doseward.pump.Report.Said;
import java.time.Duration;
import java.util.List;

/** A pump that is tried, whatever lies between. */
public interface Subject {
    /** Says it to the pump. */
    void tell(Dispatch dispatch);

    /** Says something that is no command. */
    void tell(byte[] nonsense);

    /** All that the pump says while this time passes. */
    List<Said> listen(Duration time);

    /** Takes the pump's power and gives it back; false where nobody here can. */
    boolean reboot();
}
