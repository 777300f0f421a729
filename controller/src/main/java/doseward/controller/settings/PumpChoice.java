package doseward.controller.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.TreeMap;

/** Whether what an order says of pumps and syringes is among what the settings offer. */
public final class PumpChoice {
    private PumpChoice() {}

    /** All that is wrong with it, a sentence each. */
    public static List<String> objections(Settings settings, CourseOrder order) {
        List<String> all = new ArrayList<>();
        order.pumps().forEach((channel, word) -> {
            List<PumpAt> some = settings.offered().getOrDefault(channel, List.of());
            if (some.stream().noneMatch(one -> one.choice().equals(word))) {
                all.add(some.isEmpty() ? "The settings have no channel " + channel + ", for which " + word
                    + " is chosen." : "Channel " + channel + " has " + words(some) + ", and " + word
                    + " is chosen. Choose one of those.");
            }
        });
        SortedMap<String, String> taken = new TreeMap<>();
        settings.ordering(order).pumps().forEach((channel, pump) -> {
            String other = taken.putIfAbsent(pump.id(), channel);
            if (other != null && (order.pumps().containsKey(channel) || order.pumps().containsKey(other))) {
                all.add("Channels " + other + " and " + channel + " would both have " + pump.id()
                    + ". Choose another for one of them.");
            }
        });
        return all;
    }

    /** What is still to be chosen of these channels, a sentence each. */
    public static List<String> missing(Settings settings, List<String> channels) {
        return channels.stream().filter(channel -> settings.chosen(channel).isEmpty()
                && settings.offered().containsKey(channel))
            .map(channel -> "Channel " + channel + " has " + words(settings.offered().get(channel))
                + ", and nobody has chosen. Choose one; in an order file under `pumps`, as in `" + channel
                + ": " + settings.offered().get(channel).getFirst().choice() + "`.").toList();
    }

    static String words(List<PumpAt> some) {
        return some.stream().map(PumpAt::choice).collect(Collectors.joining(" or "));
    }
}
