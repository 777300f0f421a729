package doseward.console.people;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;

/** People for tests, whose secrets are kept by few rounds, so that nobody waits for them. */
public final class Badges {
    public static final String SECRET = "tulip-47-green";
    private static final int FEW_ROUNDS = 10;

    private Badges() {}

    /** Somebody of this role, who signs in by {@link #SECRET}. */
    public static Member of(String name, String role) {
        return new Member(name, Member.acting(role),
            KeptSecret.of(SECRET.toCharArray(), new SecureRandom(), FEW_ROUNDS));
    }

    /** A file of people: one of each role, called as that. */
    public static Path file(Path folder) throws IOException {
        Path file = folder.resolve("people.yaml");
        People people = People.NOBODY.with(of("N. Urse", "nurse")).with(of("M. Urse", "nurse"))
            .with(of("D. Octor", "physician")).with(of("P. Harmacist", "pharmacist"))
            .with(of("T. Echnician", "technician")).with(of("V. Iewer", "viewer"));
        PeopleFile.write(file, people);
        return file;
    }

    /** Takes somebody out of a file. */
    public static void remove(Path file, String name) throws IOException {
        PeopleFile.write(file, PeopleFile.read(file).without(name));
    }
}
