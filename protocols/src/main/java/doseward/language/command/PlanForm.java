package doseward.language.command;

import doseward.plan.Plan;
import doseward.plan.sheet.Calendar;
import doseward.plan.sheet.PlanPage;
import doseward.plan.sheet.PlanTable;
import doseward.plan.sheet.PreparationSheet;
import java.time.ZoneId;
import java.util.Locale;

/** How a plan is shown. */
enum PlanForm {
    TABLE, PREPARATION, SVG, HTML;

    String of(Plan plan, ZoneId zone) {
        return switch (this) {
            case TABLE -> PlanTable.of(plan, zone);
            case PREPARATION -> PreparationSheet.of(plan, zone);
            case SVG -> Calendar.of(plan, zone);
            case HTML -> PlanPage.of(plan, zone);
        };
    }

    @Override public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
