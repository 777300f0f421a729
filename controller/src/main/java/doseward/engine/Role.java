package doseward.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which role somebody acts. */
public enum Role {
    NURSE, PHYSICIAN, PHARMACIST, TECHNICIAN, TRAINER, PATIENT;

    /** As it is said and written: {@code nurse}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that is called so. */
    public static Optional<Role> called(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** What all are called. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Role::word).toList();
    }
}
