package doseward.simulator.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.simulator.contract.Examination.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class GpioContractTest {

    @Test void aPumpOnPinsKeepsEveryLaw() {
        try (OnThePins pump = new OnThePins()) {
            List<Finding> findings = Examination.of(pump, 7, finding -> { });

            assertEquals(ContractLaw.values().length, findings.size());
            findings.forEach(finding -> assertEquals(new Outcome.Kept(), finding.outcome(), finding.line()));
        }
    }
}
