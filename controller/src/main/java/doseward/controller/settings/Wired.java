package doseward.controller.settings;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is wired to all pumps of the settings: each line and channel to one thing of one of them. */
final class Wired {
    private final SortedMap<String, Owner> owners = new TreeMap<>();

    private record Owner(String channel, String key) {
        String seenFrom(String other) {
            return "`" + key + "`" + (channel.equals(other) ? "" : " of pump `" + channel + "`");
        }
    }

    /** Takes it for what stands there under that key; or says whose it is already. */
    Optional<String> claim(String thing, String channel, String key) {
        return Optional.ofNullable(owners.putIfAbsent(thing, new Owner(channel, key)))
            .map(before -> before.seenFrom(channel));
    }
}
