package doseward.simulator.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many patients through each arm, the same ones through both; what comes out does not depend on how many are
 * lived at once.
 *
 * @param rows of each arm, by the numbers of the patients
 */
public record Cohort(List<Arm> arms, long firstSeed, List<List<Row>> rows) {
    /** A row takes some hundred bytes, and nobody waits longer than a night. */
    public static final int MOST_PATIENTS = 100_000;

    public Cohort {
        arms = List.copyOf(arms);
        rows = List.copyOf(rows);
    }

    /** Lives all courses, so many at once; the watcher is told of each that is over, in no certain order. */
    public static Cohort of(List<Arm> arms, int patients, long firstSeed, int threads, Runnable watcher)
            throws InterruptedException {
        List<List<Row>> rows = new ArrayList<>();
        try (ExecutorService cores = Executors.newFixedThreadPool(threads)) {
            List<List<Future<Row>>> all = arms.stream()
                .map(arm -> submitted(arm, patients, firstSeed, cores, watcher)).toList();
            for (List<Future<Row>> ofArm : all) {
                List<Row> done = new ArrayList<>(patients);
                for (Future<Row> one : ofArm) {
                    done.add(one.get());
                }
                rows.add(List.copyOf(done));
            }
        } catch (ExecutionException bug) {
            throw new IllegalStateException("a course could not be lived", bug.getCause());
        }
        return new Cohort(arms, firstSeed, rows);
    }

    private static List<Future<Row>> submitted(Arm arm, int patients, long firstSeed, ExecutorService cores,
            Runnable watcher) {
        List<Future<Row>> all = new ArrayList<>(patients);
        for (int number = 1; number <= patients; number++) {
            Person person = Person.of(number, firstSeed, arm.protocol().patient());
            all.add(cores.submit(() -> {
                Row row = Life.of(arm, person);
                synchronized (cores) {
                    watcher.run();
                }
                return row;
            }));
        }
        return all;
    }

    public int patients() {
        return rows.getFirst().size();
    }

    /** Those of an arm who got at least one dose. */
    List<Row> treated(int arm) {
        return rows.get(arm).stream().filter(Row::isTreated).toList();
    }
}
