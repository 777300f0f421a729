package doseward.simulator.scenario;

import doseward.engine.Person;
import doseward.engine.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who is on the ward of a scenario. */
enum Who {
    IDA("Ida", Role.NURSE), NOOR("Noor", Role.NURSE), GRETA("Greta", Role.PHYSICIAN),
    OTTO("Otto", Role.PHARMACIST), TOM("Tom", Role.TECHNICIAN), PAT("the patient", Role.PATIENT);

    private final String word;
    private final Role role;

    Who(String word, Role role) {
        this.word = word;
        this.role = role;
    }

    String word() {
        return word;
    }

    Person person() {
        return new Person(word, role);
    }

    /** By name, or {@code a nurse}. */
    static Optional<Who> called(String words) {
        return words.equals("a nurse") ? Optional.of(IDA)
            : Arrays.stream(values()).filter(who -> who.word.equals(words)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Who::word).toList();
    }
}
