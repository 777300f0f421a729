package doseward.engine;

import java.time.Instant;
import java.util.List;

/** Courses that two people must arm, and what these say. */
public final class Armings {
    private Armings() {}

    /** What would run, with this as the bytes of the program. */
    public static Fingerprint found(String program) {
        return new Fingerprint(List.of(Fingerprint.Part.of("the protocol file il2", "a protocol"),
            Fingerprint.Part.of("the drug file aldesleukin", "a drug"),
            Fingerprint.Part.of("the program", program)));
    }

    /** A course that must be armed; its controller has looked at what would run. */
    static Story story() {
        return story(Il2.opening());
    }

    static Story story(Opening opening) {
        return Story.of(opening.armedBy(Arming.TWO_PEOPLE)).hear(looks(opening.at(), found("release 1")));
    }

    static Input looks(Instant at, Fingerprint found) {
        return new Input.Fingerprinted(at, found);
    }

    static Input arms(Instant at, String by, Role role) {
        return new Input.Arm(at, found("release 1").code(), by, role.word());
    }

    /** A nurse and a pharmacist arm it. */
    static Story armed(Story story, Instant at) {
        return story.hear(arms(at, "N. Urse", Role.NURSE)).hear(arms(at, "P. Harmacist", Role.PHARMACIST));
    }
}
