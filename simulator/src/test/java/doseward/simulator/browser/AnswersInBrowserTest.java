package doseward.simulator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import doseward.controller.Controller;
import doseward.controller.Inbox;
import doseward.engine.Bounds;
import doseward.engine.ClockReading;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.journal.SqliteJournal;
import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a course asks of people, and their answers, in a real browser: rules, cycles, weights, the clock. */
class AnswersInBrowserTest extends InOneWard {
    /** A finger that comes down on Hold just as a question has pushed it away. */
    private static final String PRESSES_WHAT_MOVES = """
        () => {
          const press = new MouseEvent("click", { bubbles: true, detail: 1 });
          const seen = new MutationObserver(() => {
            if (document.body.innerText.includes("Question 1:")) {
              seen.disconnect();
              document.getElementById("deed-hold").dispatchEvent(press);
              window.hasPressed = true;
            }
          });
          seen.observe(document.body, { subtree: true, childList: true, characterData: true });
        }""";
    private static final WaitForOptions HIDDEN = new WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    private static final Pump NOT_THERE = new Pump() {
        @Override public void send(Command command) {}

        @Override public Optional<Report> poll() {
            return Optional.empty();
        }
    };

    @Override void opens(Path folder) throws Exception {
        opens(folder, "much-asked.yaml", List.of("D. Octor, physician"), """
            override:
              by: A. Pharmacist
              because: she bore as much in the last course
            """);
    }

    private void types(String reading) throws IOException {
        bedside.ward().controller().types("record " + reading + " by N. Urse");
    }

    private void comes(String words) {
        await().until(() -> bedside.said(words) == 1);
    }

    /** In two presses, of which the second is elsewhere. */
    private void answers(String button, String title) {
        bedside.pressesSlowly(button);
        confirms(title);
    }

    private void confirms(String title) {
        bedside.pressesSlowly("Yes: " + title.substring(0, 1).toLowerCase(Locale.ROOT)
            + title.substring(1));
    }

    @Order(1) @Test void whoHaltsWithoutAReasonSaysItLater() {
        bedside.worksAs("N. Urse");
        bedside.button("Halt").click();
        bedside.button("Halt now").click();
        Bedside.appears(bedside.words("Halted. Why?"));
        bedside.pressesSlowly("No, leave it");

        bedside.does("explain", "chills");

        comes("HOLD: N. Urse: chills");
        bedside.does("lift", "warm again");
        bedside.pressesSlowly("Yes: lift the hold");
        comes("Hold lifted");
        assertEquals(List.of(), bedside.faults());
    }

    @Order(2) @Test void aPhysicianOverridesTheHoldOfARule() throws IOException {
        types("systolic pressure 84 mmHg");
        comes("HOLD of interleukin-2");
        bedside.worksAs("D. Octor");

        bedside.does("overrideHold", "known low pressure");
        Bedside.appears(bedside.words("against what holds it"));
        assertEquals(0, bedside.said("OVERRIDES"), "nothing is done yet");
        bedside.pressesSlowly("Yes: override a hold of a rule");

        comes("D. Octor OVERRIDES for dose 1 what holds it");
    }

    @Order(3) @Test void aPhysicianOverridesASoftLimit() throws IOException {
        bedside.worksAs("D. Octor");
        bedside.does("override", "she bore it");
        Bedside.appears(bedside.words("go beyond its soft limits"));
        bedside.pressesSlowly("Yes: override a soft limit");

        comes("D. Octor OVERRIDES for dose 1 the limit of 3,900,000");
        bedside.isShownWell("work-overridden");
    }

    @Order(4) @Test void aRulesQuestionIsAnsweredByTheRoleThatItAsks() throws IOException {
        bedside.worksAs("N. Urse");
        bedside.page().evaluate(PRESSES_WHAT_MOVES);
        types("mental state coma");
        comes("ASKED: question 1:");
        bedside.page().waitForFunction("() => window.hasPressed");
        assertThat(bedside.page().locator("#ask form")).hasCount(0);
        Bedside.appears(bedside.words("For a physician to answer, about interleukin-2."));
        Bedside.appears(bedside.words("; holds interleukin-2, acetaminophen, furosemide and ondansetron"));
        bedside.isShownWell("work-asked");
        answers("Answer yes to question 1", "Answer yes to question 1");
        Bedside.appears(bedside.words("it is for a physician to answer"));
        bedside.signsOut();

        bedside.worksAs("D. Octor");
        answers("Answer yes to question 1", "Answer yes to question 1");

        comes("D. Octor, physician, says yes to question 1");
        bedside.button("Answer yes to question 1").waitFor(HIDDEN);
        assertThat(bedside.button("Answer yes to question 2")).hasCount(1);
    }

    @Order(5) @Test void whatARuleGoesByIsSaidByThePhysician() throws IOException {
        bedside.worksAs("D. Octor");
        bedside.isShownWell("work-judge");

        answers("Say yes", "Say yes to: it is borne well");

        comes("D. Octor, physician, says yes to: it is borne well");
        answers("Say no", "Say no to: it is borne well");
        comes("D. Octor, physician, says no to: it is borne well");
        assertEquals(List.of(), bedside.faults());
    }

    @Order(6) @Test void whatCanFollowNothingIsLeftOutByAPerson() {
        bedside.worksAs("D. Octor");
        bedside.does("skip", "fever");
        bedside.pressesSlowly("Yes: skip a dose");
        comes("Dose 1 SKIPPED");

        bedside.pressesSlowly("Leave out furosemide");
        bedside.field("Reason").fill("no swelling");
        bedside.pressesSlowly("Go on");
        Bedside.appears(bedside.words("do not give furosemide in this cycle"));
        confirms("Leave out furosemide");

        comes("D. Octor leaves out furosemide: no swelling");

        answers("Begin ondansetron", "Begin ondansetron");

        comes("D. Octor says so: ondansetron begins");
    }

    @Order(7) @Test void aCycleIsStoppedAndTheNextIsWeighedForAndBegunByAPerson() throws IOException {
        bedside.worksAs("N. Urse");
        bedside.opensDeed("give");
        bedside.pressesSlowly("Go on");
        comes("N. Urse, nurse, gave");
        bedside.does("stopCycle", "toxicity");
        bedside.pressesSlowly("Yes: stop this cycle");
        comes("STOP: no more of this cycle");

        bedside.opensDeed("weigh");
        bedside.field("Body weight").fill("7,5");
        bedside.pressesSlowly("Go on");
        Bedside.appears(bedside.words("Type digits and one point"));
        bedside.field("Body weight").fill("75");
        bedside.isShownWell("work-weigh");
        bedside.pressesSlowly("Go on");
        Bedside.appears(bedside.words("the patient weighs 75 kg; doses were planned for 80 kg"));
        bedside.pressesSlowly("Yes: weigh the patient");
        comes("N. Urse weighs the patient for cycle 2: 75 kg");
        answers("Begin cycle 2", "Begin cycle 2");

        comes("N. Urse begins cycle 2");
        assertEquals(List.of(), bedside.faults());
    }

    @Order(8) @Test void whatIsInNoDoubtIsNotAccepted() {
        bedside.worksAs("N. Urse");

        bedside.opensDeed("acceptClock");
        Bedside.appears(bedside.words("the clock is right now"));
        bedside.pressesSlowly("Yes: accept the clock");
        Bedside.appears(bedside.words("it is not in doubt"));
        bedside.opensDeed("acceptRestarts");
        Bedside.appears(bedside.words("why the controller started again and again"));
        bedside.pressesSlowly("Yes: accept the restarts");
        Bedside.appears(bedside.words("it has not started too often"));
    }

    @Order(9) @Test void aClockInDoubtAndRestartsInARowAreAcceptedByAPerson() throws Exception {
        bedside.ward().controller().kill();
        startsAgainAndAgainAfterAnotherBoot();
        bedside.ward().startController();
        bedside.leaves();
        bedside = bedside.another();
        bedside.comes();
        bedside.worksAs("N. Urse");
        Bedside.appears(bedside.words("1 of 5"));
        bedside.isShownWell("work-doubts");

        bedside.opensDeed("acceptClock");
        bedside.pressesSlowly("Yes: accept the clock");
        comes("N. Urse accepts the clock");
        bedside.opensDeed("acceptRestarts");
        bedside.pressesSlowly("Yes: accept the restarts");

        comes("N. Urse accepts the restarts");
        assertEquals(List.of(), bedside.faults());
    }

    /** The journal of a machine that failed again and again, and whose clock came up a day slow. */
    private void startsAgainAndAgainAfterAnotherBoot() throws JournalFailed {
        try (Journal journal = SqliteJournal.open(bedside.ward().journal())) {
            ClockReading slow = new ClockReading(Controller.last(journal).minus(Duration.ofDays(1)),
                Duration.ofSeconds(5), "another boot");
            for (int start = 0; start <= Bounds.MOST_STARTS; start++) {
                new Controller(journal, Map.of("A", NOT_THERE), new Inbox(), now -> {
                    throw new IllegalStateException("it does not live so long");
                }).start(slow);
            }
        }
    }

    @Order(10) @Test void aRulesQuestionThatIsAnsweredNoLetsTheRuleAct() {
        bedside.worksAs("D. Octor");

        answers("Answer no to question 2", "Answer no to question 2");

        // The report at the end of the course says both once more.
        await().until(() -> bedside.said("D. Octor, physician, says no to question 2") > 0);
        await().until(() -> bedside.said("STOP: no more of this course") > 0);
        bedside.deed("stopCourse").waitFor(HIDDEN);
        assertEquals(List.of(), bedside.faults());
    }
}
