package doseward.language.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The keys whose approvals count in one place. */
public record Trust(List<Trusted> keys) {
    public Trust {
        keys = List.copyOf(keys);
    }

    /**
     * One of them.
     *
     * @param until the last day on which anything signed with it counts, in UTC
     * @param revoked why nothing signed with it counts any more, whenever it was signed
     */
    public record Trusted(String name, VerifyingKey key, LocalDate until, Optional<String> revoked) {}

    Optional<Trusted> byId(String id) {
        return keys.stream().filter(trusted -> trusted.key().id().equals(id)).findFirst();
    }
}
