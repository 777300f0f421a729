package doseward.door;

import doseward.controller.words.Clock;
import doseward.engine.Arming;
import doseward.engine.Stage;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Tells a status in lines for people, what is ordered and what is delivered apart. */
final class StatusWords {
    private final JsonNode status;
    private final Clock clock;
    private final List<String> lines = new ArrayList<>();

    StatusWords(JsonNode status) {
        this.status = status;
        this.clock = new Clock(ZoneId.of(status.path("zone").asString("UTC")));
    }

    /** What stands above all that is shown of the course. */
    static String banner(JsonNode status) {
        return Stage.of(text(status, Stamp.KEY)).orElse(Stage.SIMULATION).banner();
    }

    List<String> lines() {
        lines.add("Course " + text(status, "course") + ", " + text(status, "state") + ". " + banner(status));
        lines.add(text(status.path("protocol"), "title") + ", revision "
            + status.path("protocol").path("revision").asInt(0) + ", for a patient of "
            + text(status, "weight") + ". " + clock.second(
                Instant.parse(text(status, "at"))) + ", entry " + status.path("entry").asLong(0) + ".");
        if (!status.path("forbidden").isNull()) {
            lines.add("NOTHING MORE IS GIVEN: " + text(status, "forbidden"));
        }
        status.path("beyond").forEach(note -> lines.add(note.asString()));
        status.path("alarms").forEach(alarm -> lines.add(text(alarm, "priority").toUpperCase(Locale.ROOT)
            + " ALARM" + (alarm.path("ended").isNull() ? "" : ", over and not acknowledged") + ": "
            + text(alarm, "says")));
        arming(status.path("arming"));
        status.path("channels").forEach(this::channel);
        status.path("current").forEach(this::current);
        next(status.path("next"));
        status.path("holds").forEach(hold -> lines.add("HELD because " + text(hold, "held_because")
            + ". Lifts when " + text(hold, "lifts_when") + "." + (hold.path("order").isNull() ? ""
                : " It holds " + text(hold, "order") + ".")));
        status.path("questions").forEach(asked -> lines.add("ASKED: " + text(asked, "question")
            + (asked.path("order").isNull() ? "" : ", for " + text(asked, "order")) + ". Say: "
            + text(asked, "answer_by") + "."));
        status.path("endings").forEach(ending -> lines.add("STOP of this " + text(ending, "ends") + ": "
            + text(ending, "because") + "."));
        return lines;
    }

    /** Nothing where nobody must arm it. */
    private void arming(JsonNode arming) {
        if (Arming.of(text(arming, "asked")).filter(Arming::isAsked).isEmpty()) {
            return;
        }
        String by = arming.path("by").valueStream().map(one -> text(one, "by") + ", " + text(one, "role")
            + ", at " + clock.minute(Instant.parse(text(one, "at")))).collect(Collectors.joining(" and by "));
        String code = arming.path("code").isNull() ? "not known yet" : text(arming, "code");
        if (arming.path("armed").asBoolean(false)) {
            lines.add("ARMED by " + by + "; check code " + code + ".");
            return;
        }
        lines.add((by.isEmpty() ? "NOT ARMED. Two people arm it" : "HALF ARMED by " + by
            + ". Another person arms it") + ": arm " + code + ".");
        arming.path("covers").forEach(part -> lines.add("  what would run: " + part.asString()));
    }

    private void channel(JsonNode channel) {
        String pump = channel.path("pump").isNull() ? "no pump heard yet"
            : text(channel, "pump") + age(channel, ", heard ", ", not heard now");
        String troubles = channel.path("troubles").isEmpty() ? ""
            : "; ALARM " + String.join(", ", channel.path("troubles").valueStream()
                .map(JsonNode::asString).toList());
        lines.add("Channel " + text(channel, "channel") + ": " + pump + troubles + bag(channel) + ".");
    }

    private String bag(JsonNode channel) {
        if (channel.path("bag_empty_at").isNull()) {
            return "";
        }
        Instant empty = Instant.parse(text(channel, "bag_empty_at"));
        Duration lasts = Duration.between(Instant.parse(text(status, "at")), empty);
        return lasts.isPositive() ? "; its bag lasts " + Clock.words(lasts) + ", until " + clock.minute(empty)
            : "; its bag should be empty by now";
    }

    private void current(JsonNode dose) {
        JsonNode rate = dose.path("ordered_rate_ul_per_h");
        lines.add("Dose " + dose.path("dose").asInt(0) + " on channel " + text(dose, "channel") + ", "
            + text(dose, "amount") + " of " + text(dose, "product") + ", is " + text(dose, "phase")
            + (rate.isNull() ? "" : " at " + new Rate(rate.asLong(0))) + ": ordered "
            + volume(dose, "ordered_ul") + ", delivered " + volume(dose, "delivered_ul")
            + (dose.path("at_most_ul").isNull() ? "" : ", at most " + volume(dose, "at_most_ul"))
            + age(dose, ", heard ", "") + ".");
        dose.path("why").forEach(why -> lines.add("  why: " + why.asString()));
    }

    private void next(JsonNode dose) {
        if (dose.isNull() || dose.isMissingNode()) {
            lines.add("No dose is left.");
            return;
        }
        lines.add("Next is dose " + dose.path("dose").asInt(0) + ", " + (dose.path("amount").isNull()
            ? "no exact amount" : text(dose, "amount")) + " of " + text(dose, "product") + ", "
            + text(dose, "phase") + ", due "
            + (dose.path("due").isNull() ? "at a time not known yet"
                : clock.minute(Instant.parse(text(dose, "due")))) + ".");
        dose.path("needs").forEach(need -> lines.add("  needs: " + need.asString()));
    }

    private static String volume(JsonNode dose, String key) {
        return dose.path(key).isNull() ? "nothing" : new Volume(dose.path(key).asLong(0)).toString();
    }

    private static String age(JsonNode of, String before, String otherwise) {
        JsonNode age = of.path("news_age_ms");
        return age.isNull() ? otherwise
            : before + Clock.words(Duration.ofMillis(age.asLong(0))) + " ago";
    }

    private static String text(JsonNode of, String key) {
        return of.path(key).asString("");
    }
}
