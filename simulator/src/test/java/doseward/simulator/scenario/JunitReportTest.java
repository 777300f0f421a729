package doseward.simulator.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Findings;
import doseward.diagnostic.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Results as build servers read them. */
class JunitReportTest {
    private static final Scenario SCENARIO = new Scenario("a.yaml", "a < b", "", "", "", List.of(),
        Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    @Test void whatPassedWhatFailedAndWhatCouldNotBeReadStandInIt() {
        Result good = new Result(SCENARIO, List.of(), List.of(), Duration.ofMillis(1_250));
        Result bad = new Result(SCENARIO, List.of(new Result.Finding("line 3, x", "it was \"y\"")),
            List.of("08:00  a dose"), Duration.ofMillis(7));
        Findings faulty = new Findings(SourceText.of("b.yaml", ""), List.of(
            Diagnostic.error(JunitReportTest.class, "It is empty.", "", "it is empty")));

        assertEquals("""
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite name="doseward.scenarios" tests="3" failures="1" errors="1" skipped="0" time="1.257">
              <properties>
                <property name="stage" value="simulation"/>
              </properties>
              <testcase classname="doseward.scenarios" name="a.yaml" time="1.250"/>
              <testcase classname="doseward.scenarios" name="a.yaml" time="0.007">
                <failure message="a &lt; b">line 3, x: it was &quot;y&quot;

            08:00  a dose</failure>
              </testcase>
              <testcase classname="doseward.scenarios" name="b.yaml" time="0.000">
                <error message="it can't be read">it is empty</error>
              </testcase>
            </testsuite>
            """, JunitReport.of(List.of(good, bad), List.of(faulty)));
    }
}
