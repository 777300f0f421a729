package doseward.simulator.scenario;

import static doseward.simulator.scenario.PumpDeeds.deed;

import doseward.engine.Course;
import doseward.engine.Input;
import doseward.engine.NurseGiving;
import doseward.engine.Reading;
import doseward.engine.RuleQuestion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All sentences in which somebody says or does something, or the patient changes. */
final class PeopleDeeds {
    static final List<Form<When>> FORMS = List.of(
        deed("the patient's SIGN is VALUE", blanks -> blanks.reading(1, 2).map(one ->
            bedside -> bedside.nurses().show(one.sign(), one.value()))),
        deed("WHO records READING", blanks -> blanks.who(1).flatMap(who -> blanks.reading(2).map(one ->
            bedside -> records(bedside, who, one)))),
        deed("WHO corrects that to READING", blanks -> blanks.who(1).flatMap(who ->
            blanks.reading(2).map(one -> bedside -> corrects(bedside, who, one)))),
        deed("WHO confirms dose DOSE", blanks -> blanks.who(1).flatMap(who -> blanks.dose(2).map(dose ->
            bedside -> bedside.says(who, new Input.Confirm(bedside.time(), bedside.number(dose),
                name(who)))))),
        deed("WHO holds because WORDS", because((bedside, by, because) ->
            new Input.Hold(bedside.time(), by, because))),
        deed("WHO lifts the hold because WORDS", because((bedside, by, because) ->
            new Input.Lift(bedside.time(), by, because))),
        deed("WHO stops the cycle because WORDS", because((bedside, by, because) ->
            new Input.Stop(bedside.time(), Input.Scope.CYCLE, by, because))),
        deed("WHO stops the course because WORDS", because((bedside, by, because) ->
            new Input.Stop(bedside.time(), Input.Scope.COURSE, by, because))),
        deed("WHO skips dose DOSE because WORDS", ofDose((bedside, dose, by, because) ->
            new Input.Skip(bedside.time(), dose, by, because))),
        deed("WHO overrides the limit for dose DOSE because WORDS", ofDose((bedside, dose, by, because) ->
            new Input.Override(bedside.time(), dose, by, because))),
        deed("WHO overrides the holds for dose DOSE because WORDS", ofDose((bedside, dose, by, because) ->
            new Input.OverrideHold(bedside.time(), dose, by, because))),
        deed("WHO is told that the patient refuses dose DOSE because WORDS",
            ofDose((bedside, dose, by, because) -> new Input.Refuse(bedside.time(), dose, by, because))),
        deed("WHO settles dose DOSE at VOLUME", blanks -> blanks.who(1).flatMap(who ->
            blanks.dose(2).flatMap(dose -> blanks.volume(3).map(volume ->
                bedside -> bedside.says(who, new Input.Settle(bedside.time(), bedside.number(dose), volume,
                    name(who), "read from the pump's display")))))),
        deed("WHO gives dose DOSE", blanks -> blanks.who(1).flatMap(who -> blanks.dose(2).map(dose ->
            bedside -> gives(bedside, who, bedside.number(dose))))),
        deed("WHO begins cycle CYCLE", blanks -> blanks.who(1).flatMap(who -> blanks.number(2).map(cycle ->
            bedside -> bedside.says(who, new Input.BeginCycle(bedside.time(), cycle, name(who)))))),
        deed("WHO begins ORDER all the same", blanks -> blanks.who(1).flatMap(who ->
            blanks.order(2).map(order -> bedside -> bedside.says(who,
                new Input.BeginOrder(bedside.time(), order, name(who)))))),
        deed("WHO leaves out ORDER because WORDS", blanks -> blanks.who(1).flatMap(who ->
            blanks.order(2).map(order -> bedside -> bedside.says(who, new Input.LeaveOut(bedside.time(),
                order, name(who), blanks.text(3)))))),
        deed("WHO weighs the patient at WEIGHT", blanks -> blanks.who(1).flatMap(who ->
            blanks.weight(2).map(weight -> bedside -> bedside.says(who,
                new Input.Weigh(bedside.time(), weight, name(who)))))),
        said("WHO acknowledges the alarms", (bedside, by) -> new Input.Acknowledge(bedside.time(), by)),
        said("WHO pauses the sound", (bedside, by) -> new Input.PauseAudio(bedside.time(), by)),
        said("WHO accepts the clock", (bedside, by) -> new Input.AcceptClock(bedside.time(), by)),
        said("WHO accepts the restarts", (bedside, by) -> new Input.AcceptRestarts(bedside.time(), by)),
        deed("WHO arms the course with another code", blanks -> blanks.who(1).map(who ->
            bedside -> arms(bedside, who, "AAAA-AAAA-AAAA"))),
        deed("WHO arms the course", blanks -> blanks.who(1).map(who -> bedside -> arms(bedside, who,
            bedside.course().flatMap(course -> course.decisions().armed().code()).orElse("none")))),
        deed("WHO answers yes", blanks -> blanks.who(1).map(who -> bedside -> answers(bedside, who, true))),
        deed("WHO answers no", blanks -> blanks.who(1).map(who -> bedside -> answers(bedside, who, false))),
        deed("the last word comes again", blanks -> Optional.of(Bedside::saysAgain)));

    private PeopleDeeds() {}

    /** What somebody says. */
    private interface Words {
        Input.OfPerson say(Bedside bedside, String by);
    }

    /** What somebody says, with a reason. */
    private interface Because {
        Input.OfPerson say(Bedside bedside, String by, String because);
    }

    /** What somebody says of a dose, with a reason. */
    private interface OfDose {
        Input.OfPerson say(Bedside bedside, int dose, String by, String because);
    }

    private static String name(Who who) {
        return who.person().name();
    }

    private static Form<When> said(String form, Words words) {
        return deed(form, blanks -> blanks.who(1).map(who ->
            bedside -> bedside.says(who, words.say(bedside, name(who)))));
    }

    private static Function<Blanks, Optional<When.Deed>> because(Because words) {
        return blanks -> blanks.who(1).map(who ->
            bedside -> bedside.says(who, words.say(bedside, name(who), blanks.text(2))));
    }

    private static Function<Blanks, Optional<When.Deed>> ofDose(OfDose words) {
        return blanks -> blanks.who(1).flatMap(who -> blanks.dose(2).map(dose -> bedside ->
            bedside.says(who, words.say(bedside, bedside.number(dose), name(who), blanks.text(3)))));
    }

    private static void records(Bedside bedside, Who who, Blanks.Measured one) {
        bedside.course().ifPresent(course -> bedside.says(who, new Input.RecordReading(bedside.time(),
            bedside.nurses().chart(who).reading(bedside.time(), course, one.sign().name(), one.value()))));
    }

    private static void corrects(Bedside bedside, Who who, Blanks.Measured one) {
        bedside.course().flatMap(course -> course.reading(one.sign().name())).ifPresent(wrong -> {
            Instant taken = wrong.taken();
            Reading right = new Reading(one.sign().name(), one.value(), taken, name(who), wrong.since(),
                wrong.upperNormal());
            bedside.says(who, new Input.CorrectReading(bedside.time(), taken, right,
                "it was written down wrongly"));
        });
    }

    private static void gives(Bedside bedside, Who who, int dose) {
        bedside.says(who, new Input.Give(bedside.time(), dose, new NurseGiving(bedside.time(),
            bedside.plan().dose(dose).amount(), true, name(who), who.person().role().word())));
    }

    private static void arms(Bedside bedside, Who who, String code) {
        bedside.says(who, new Input.Arm(bedside.time(), code, name(who), who.person().role().word()));
    }

    private static void answers(Bedside bedside, Who who, boolean yes) {
        List<RuleQuestion> open = bedside.course().map(Course::decisions).map(all -> all.open())
            .orElse(List.of());
        open.stream().findFirst().ifPresent(question -> bedside.says(who, new Input.AnswerRule(
            bedside.time(), question.number(), yes, name(who), who.person().role().word())));
    }
}
