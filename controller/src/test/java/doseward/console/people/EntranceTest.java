package doseward.console.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntranceTest {
    private static final String HERE = "127.0.0.1";

    @TempDir
    private Path folder;
    private Path file;
    private long nanos = 7;
    private Entrance entrance;

    @BeforeEach void opens() throws IOException {
        file = Badges.file(folder);
        entrance = new Entrance(file, new SecureRandom(), () -> nanos);
    }

    private void after(Duration time) {
        nanos += time.toNanos();
    }

    private Entrance.Came come(String name, String secret) throws IOException, InterruptedException {
        return entrance.come(name, secret.toCharArray(), HERE);
    }

    private String in(String name) throws IOException, InterruptedException {
        return ((Entrance.In) come(name, Badges.SECRET)).id();
    }

    private Session session(String id) throws IOException {
        return entrance.session(id).orElseThrow();
    }

    @Test void whoSaysNameAndSecretIsIn() throws Exception {
        Session session = session(in("N. Urse"));

        assertEquals("N. Urse, nurse", session.person().orElseThrow().toString());
        assertFalse(session.locked());
    }

    @Test void aWrongSecretAndAWrongNameAreToldInOneWay() throws Exception {
        assertEquals(new Entrance.Wrong(), come("N. Urse", "tulip-47-red"));
        assertEquals(new Entrance.Wrong(), come("Nobody", Badges.SECRET));
    }

    @Test void guessingIsMadeToWaitTwiceAsLongEachTime() throws Exception {
        for (int wrong = 0; wrong < PeopleBounds.FREE_OF_A_PERSON; wrong++) {
            assertEquals(new Entrance.Wrong(), come("N. Urse", "guess-" + wrong));
        }
        assertEquals(new Entrance.Wait(Duration.ofSeconds(30)), come("N. Urse", Badges.SECRET),
            "even the right secret waits");
        after(Duration.ofSeconds(30));

        assertEquals(new Entrance.Wrong(), come("N. Urse", "guess"));

        assertEquals(new Entrance.Wait(Duration.ofSeconds(60)), come("N. Urse", Badges.SECRET));
        assertInstanceOf(Entrance.In.class, come("M. Urse", Badges.SECRET), "nobody else waits for it");
        after(Duration.ofSeconds(60));
        assertInstanceOf(Entrance.In.class, come("N. Urse", Badges.SECRET));
    }

    @Test void noWaitIsLongerThanItsBound() throws Exception {
        for (int wrong = 0; wrong < 40; wrong++) {
            come("N. Urse", "guess");
            after(PeopleBounds.LONGEST_WAIT);
        }
        come("N. Urse", "guess");

        assertEquals(new Entrance.Wait(PeopleBounds.LONGEST_WAIT), come("N. Urse", "guess"));
    }

    @Test void guessesUnderManyNamesFromOneAddressWaitToo() throws Exception {
        for (int wrong = 0; wrong < PeopleBounds.FREE_OF_AN_ADDRESS; wrong++) {
            assertEquals(new Entrance.Wrong(), come("Nobody " + wrong, "guess"));
        }

        assertInstanceOf(Entrance.Wait.class, come("N. Urse", Badges.SECRET));
        assertInstanceOf(Entrance.In.class,
            entrance.come("N. Urse", Badges.SECRET.toCharArray(), "127.0.0.2"));
    }

    @Test void whoIsRightFreesTheAddressThatAllShareAndNobodysName() throws Exception {
        for (int wrong = 0; wrong < PeopleBounds.FREE_OF_AN_ADDRESS - 1; wrong++) {
            come("Nobody " + wrong, "guess");
        }
        in("N. Urse");

        assertEquals(new Entrance.Wrong(), come("M. Urse", "guess"));
        assertInstanceOf(Entrance.In.class, come("M. Urse", Badges.SECRET));
    }

    @Test void eachComingHasANumberOfItsOwnAndATokenOfItsOwn() throws Exception {
        String one = in("N. Urse");
        String other = in("N. Urse");

        assertNotEquals(one, other);
        assertNotEquals(session(one).token(), session(other).token());
    }

    @Test void whoHasGoneIsOut() throws Exception {
        String id = in("N. Urse");

        entrance.sessions().close(id);

        assertTrue(entrance.session(id).isEmpty());
    }

    @Test void aSessionEndsWithItsTimeHoweverMuchIsTouched() throws Exception {
        String id = in("N. Urse");
        String wall = in("V. Iewer");
        for (Duration gone = Duration.ZERO; gone.compareTo(PeopleBounds.SESSION_LASTS) < 0;
                gone = gone.plusMinutes(1)) {
            entrance.sessions().touch(id);
            after(Duration.ofMinutes(1));
        }

        assertTrue(entrance.session(id).isEmpty());
        assertTrue(entrance.session(wall).isPresent());
        after(PeopleBounds.VIEW_LASTS);
        assertTrue(entrance.session(wall).isEmpty());
    }

    @Test void whoIsTakenOutOfTheFileIsOutAtOnce() throws Exception {
        String id = in("N. Urse");
        String other = in("M. Urse");

        Badges.remove(file, "N. Urse");

        assertTrue(entrance.session(id).isEmpty());
        assertTrue(entrance.session(other).isPresent());
    }

    @Test void whoseRoleOrSecretIsAnotherIsOutAtOnce() throws Exception {
        String id = in("N. Urse");
        Badges.remove(file, "N. Urse");
        PeopleFile.write(file, PeopleFile.read(file).with(Badges.of("N. Urse", "nurse")));

        assertTrue(entrance.session(id).isEmpty(), "the salt alone is another");
    }

    @Requirement("Open PCA EC24")
    @Test void whoTouchesNothingIsLockedAndOpensItByTheSecret() throws Exception {
        String id = in("N. Urse");
        after(PeopleBounds.LOCKS_AFTER.minusNanos(1));
        assertFalse(session(id).locked());
        after(Duration.ofNanos(1));
        assertTrue(session(id).locked());

        entrance.sessions().touch(id);
        assertTrue(session(id).locked(), "a touch opens nothing");
        assertEquals(new Entrance.Wrong(), entrance.unlock(id, "guess".toCharArray(), HERE));
        assertTrue(session(id).locked());
        assertEquals(new Entrance.In(id), entrance.unlock(id, Badges.SECRET.toCharArray(), HERE));

        assertFalse(session(id).locked());
    }

    @Test void whoOnlyLooksIsNeverLocked() throws Exception {
        String id = in("V. Iewer");
        after(Duration.ofHours(2));

        assertFalse(session(id).locked());
    }

    @Test void thereAreOnlySoManySessionsAndTheEldestGoes() throws Exception {
        String first = in("N. Urse");
        String other = in("M. Urse");
        for (int more = 0; more < PeopleBounds.SESSIONS_A_PERSON; more++) {
            after(Duration.ofSeconds(1));
            in("N. Urse");
        }

        assertTrue(entrance.session(first).isEmpty());
        assertTrue(entrance.session(other).isPresent());
    }
}
