package doseward.controller.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.words.BedsideWords.NotUnderstood;
import doseward.controller.words.BedsideWords.Said;
import doseward.controller.words.BedsideWords.Understood;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.engine.NurseGiving;
import doseward.engine.Reading;
import doseward.language.Shipped;
import doseward.protocol.Value;
import doseward.quantity.Amount;
import doseward.quantity.Measure;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BedsideWordsTest {
    private static final Instant AT = Il2.BEGINS;

    private final BedsideWords words = new BedsideWords(Il2.opening().plan().signs(),
        ZoneId.of("Europe/Zurich"));

    @Test void aReadingIsRecordedExactly() {
        Said said = words.read("record creatinine 1.25 mg/dL by N. Urse", AT);

        assertEquals(new Understood(new Input.RecordReading(AT, new Reading("creatinine",
            new Value.Measured(Measure.ofThousandths(1_250, "mg/dL")), AT, "N. Urse"))), said);
    }

    @Test void anUnusualReadingIsTakenAtOnceAndAskedAgain() {
        BedsideWords shipped = new BedsideWords(new Shipped().signs(), ZoneId.of("UTC"));

        Understood high = (Understood) shipped.read("record systolic pressure 221 mmHg by N. Urse", AT);
        Understood edge = (Understood) shipped.read("record systolic pressure 220 mmHg by N. Urse", AT);

        assertTrue(high.input() instanceof Input.RecordReading);
        assertEquals(Optional.of("221 mmHg is taken. It is outside the usual 60 mmHg to 220 mmHg of systolic "
            + "pressure: look again, and correct it if it is not so."), high.look());
        assertEquals(Optional.empty(), edge.look());
    }

    @Test void whatPeopleDoIsUnderstood() {
        assertUnderstood(new Input.Arm(AT, "7k3m q2xd-9pta", "A. Pharmacist", "pharmacist"),
            "arm 7k3m q2xd-9pta by A. Pharmacist, pharmacist");
        assertUnderstood(new Input.Confirm(AT, 3, "N. Urse"), "confirm dose 3 by N. Urse");
        assertUnderstood(new Input.Confirm(AT, 3, "N. Urse", Optional.of(Amount.ofMillionUnits(48))),
            "confirm dose 3 labelled 48,000,000 international units by N. Urse");
        assertUnderstood(new Input.Hold(AT, "D. Octor", "chills"), "hold by D. Octor because chills");
        assertUnderstood(new Input.Lift(AT, "D. Octor", "warm again"), "lift by D. Octor because warm again");
        assertUnderstood(new Input.Skip(AT, 2, "D. Octor", "fever"), "skip dose 2 by D. Octor because fever");
        assertUnderstood(new Input.Stop(AT, Input.Scope.CYCLE, "D. Octor", "leak"),
            "stop cycle by D. Octor because leak");
        assertUnderstood(new Input.Stop(AT, Input.Scope.COURSE, "D. Octor", "leak"),
            "stop course by D. Octor because leak");
        assertUnderstood(new Input.Acknowledge(AT, "N. Urse"), "acknowledge by N. Urse");
        assertUnderstood(new Input.PauseAudio(AT, "N. Urse"), "silence by N. Urse");
        assertUnderstood(new Input.Settle(AT, 3, new Volume(20_500), "N. Urse", "read off"),
            "settle dose 3 at 20.5 mL by N. Urse because read off");
        assertUnderstood(new Input.Settle(AT, 3, Volume.ZERO, "N. Urse", "never ran"),
            "settle dose 3 at 0 mL by N. Urse because never ran");
    }

    @Test void whoBeginsWeighsAndGivesIsUnderstood() {
        assertUnderstood(new Input.BeginCycle(AT, 2, "D. Octor"), "begin cycle 2 by D. Octor");
        assertUnderstood(new Input.BeginOrder(AT, "interleukin-2", "D. Octor"),
            "begin interleukin-2 by D. Octor");
        assertUnderstood(new Input.LeaveOut(AT, "interleukin-2", "D. Octor", "too late"),
            "leave out interleukin-2 by D. Octor because too late");
        assertUnderstood(new Input.Weigh(AT, Weight.ofKilograms(79), "N. Urse"), "weigh 79 kg by N. Urse");
        assertUnderstood(new Input.Refuse(AT, 3, "N. Urse", "nausea"),
            "refuse dose 3 by N. Urse because nausea");
        assertUnderstood(give(Optional.empty(), true, "nurse"), "give dose 3 by N. Urse");
        assertUnderstood(give(Optional.empty(), false, "physician"),
            "give part of dose 3 by N. Urse, physician");
        assertUnderstood(give(Optional.of(Amount.ofMilligrams(200)), false, "nurse"),
            "give 200 mg of dose 3 by N. Urse");
        assertUnderstood(new Input.CorrectGiving(AT, 3, Optional.empty(), "N. Urse", "not this one"),
            "correct dose 3 to nothing by N. Urse because not this one");
        assertUnderstood(new Input.CorrectGiving(AT, 3, Optional.of(new NurseGiving(AT,
                Optional.of(Amount.ofMilligrams(200)), false, "N. Urse", "nurse")), "N. Urse", "half"),
            "correct dose 3 to 200 mg by N. Urse because half");
    }

    private static Input give(Optional<Amount> amount, boolean whole, String role) {
        return new Input.Give(AT, 3, new NurseGiving(AT, amount, whole, "N. Urse", role));
    }

    @Test void aWeightOrAnAmountThatCanNotBeReadSaysWhy() {
        assertTrue(assertInstanceOf(NotUnderstood.class, words.read("weigh 79 by N. Urse", AT)).sentence()
            .contains("kg"));
        assertTrue(assertInstanceOf(NotUnderstood.class, words.read("give 200 mgs of dose 3 by N. Urse", AT))
            .sentence().contains("mg"));
    }

    @Test void aValueInAnotherUnitIsNotTaken() {
        NotUnderstood said = assertInstanceOf(NotUnderstood.class,
            words.read("record systolic pressure 110 mg/dL by N. Urse", AT));

        assertTrue(said.sentence().contains("mmHg"), said.sentence());
    }

    @Test void aSignThatTheProtocolDoesNotHaveIsNamed() {
        assertEquals(new NotUnderstood("No sign of this protocol is called so. Its signs are: "
            + "systolic pressure, creatinine."), words.read("record mood 3 by N. Urse", AT));
    }

    @Test void aReadingMayHaveBeenTakenBeforeAndAnAmountSaysSinceWhen() {
        Reading pressure = new Reading("systolic pressure", new Value.Measured(Measure.of(110, "mmHg")),
            AT.minus(Duration.ofMinutes(30)), "N. Urse");

        assertUnderstood(new Input.RecordReading(AT, pressure),
            "record systolic pressure 110 mmHg at 08:30 by N. Urse");
        assertUnderstood(new Input.RecordReading(AT, pressure.since(AT.minus(Duration.ofHours(11)))),
            "record systolic pressure 110 mmHg since 22:00 at 08:30 by N. Urse");
        assertUnderstood(new Input.RecordReading(AT, pressure),
            "record systolic pressure 110 mmHg at 2026-01-05 08:30 by N. Urse");
        assertUnderstood(new Input.RecordReading(AT, new Reading("systolic pressure",
                new Value.Measured(Measure.of(110, "mmHg")), AT.minusMillis(29_500), "N. Urse")),
            "record systolic pressure 110 mmHg at 2026-01-05 08:59:30.5 by N. Urse");
        assertUnderstood(new Input.RecordBaseline(AT, pressure),
            "record baseline systolic pressure 110 mmHg at 08:30 by N. Urse");
    }

    @Test void aTimeThatNoClockShowsIsNotTaken() {
        assertEquals(new NotUnderstood("No calendar has the day 2026-02-30."),
            words.read("record systolic pressure 110 mmHg at 2026-02-30 08:30 by N. Urse", AT));
        assertInstanceOf(NotUnderstood.class,
            words.read("record systolic pressure 110 mmHg at 25:30 by N. Urse", AT));
    }

    @Test void aLaboratorysLimitIsTypedWithItsResult() {
        assertUnderstood(new Input.RecordReading(AT, new Reading("creatinine",
            new Value.Measured(Measure.of(1, "mg/dL")), AT, "Lab").withUpperNormal(
                Measure.ofThousandths(1_200, "mg/dL"))),
            "record creatinine 1 mg/dL, upper normal 1.2 mg/dL by Lab");
    }

    @Test void aReadingIsPutRightByItsTime() {
        Instant taken = AT.minus(Duration.ofMinutes(30));

        assertUnderstood(new Input.CorrectReading(AT, taken, new Reading("systolic pressure",
            new Value.Measured(Measure.of(107, "mmHg")), taken, "N. Urse"), "misread"),
            "correct systolic pressure at 08:30 to 107 mmHg by N. Urse because misread");
    }

    @Test void rulesAreAnsweredByNameAndRole() {
        assertUnderstood(new Input.AnswerRule(AT, 2, true, "D. Octor", "physician"),
            "answer yes to question 2 by D. Octor, physician");
        assertUnderstood(new Input.Say(AT, "physician", "it is easily reversed", false, "D. Octor"),
            "say no to \"it is easily reversed\" by D. Octor, physician");
        assertUnderstood(new Input.Override(AT, 3, "D. Octor", "full dose is wanted"),
            "override for dose 3 by D. Octor because full dose is wanted");
    }

    @Requirement({"Open PCA R6.5.0(4)", "GIP 3.2.4"})
    @Test void anythingElseSaysWhatMayBeTyped() {
        NotUnderstood said = assertInstanceOf(NotUnderstood.class, words.read("give it", AT));

        assertTrue(said.sentence().contains("confirm dose 1 by NAME"), said.sentence());
    }

    private void assertUnderstood(Input input, String line) {
        assertEquals(new Understood(input), words.read(line, AT));
    }
}
