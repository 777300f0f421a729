package doseward.engine;

import doseward.engine.Event.AmountChanged;
import doseward.engine.Event.BaselineRecorded;
import doseward.engine.Event.HoldsOverridden;
import doseward.engine.Event.LimitOverridden;
import doseward.engine.Event.OfJudgement;
import doseward.engine.Event.PersonSaid;
import doseward.engine.Event.ReadingCorrected;
import doseward.engine.Event.RuleAnswered;
import doseward.engine.Event.RuleAsked;
import doseward.engine.Event.RuleQuestionClosed;

/** What a course becomes by what was put right, asked, answered, overridden or changed. */
final class Judging {
    private Judging() {}

    static Course after(Course course, OfJudgement event) {
        return switch (event) {
            case BaselineRecorded recorded ->
                course.with(course.charts().withBaseline(recorded.reading()));
            case ReadingCorrected corrected -> course.with(course.charts()
                .corrected(corrected.wrong(), corrected.right()));
            case RuleAsked asked -> course.with(course.decisions().with(asked.question()));
            case RuleAnswered answered -> answered(course, answered);
            case RuleQuestionClosed closed ->
                questioned(course, closed.question(), RuleQuestion.State.CLOSED);
            case PersonSaid said -> course.with(course.decisions().with(said.saying()));
            case HoldsOverridden overridden -> course.with(course.decisions().with(overridden));
            case LimitOverridden overridden -> course.with(course.decisions().with(overridden));
            case AmountChanged changed -> course.with(course.decisions().with(changed));
        };
    }

    /** A yes spares the stop that was asked about; any other answer settles the question. */
    private static Course answered(Course course, RuleAnswered answer) {
        boolean spares = answer.yes() && course.decisions().question(answer.question())
            .filter(question -> question.about() == RuleQuestion.About.STOP).isPresent();
        return questioned(course, answer.question(),
            spares ? RuleQuestion.State.SPARED : RuleQuestion.State.CLOSED);
    }

    private static Course questioned(Course course, int number, RuleQuestion.State state) {
        return course.decisions().question(number)
            .map(question -> course.with(course.decisions().with(question.in(state)))).orElse(course);
    }
}
