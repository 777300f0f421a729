package doseward.simulator.swarm;

import doseward.simulator.world.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * Many seeds, each in a world of its own, side by side on all cores; what comes out does not depend on how
 * many.
 *
 * @param failed the trials in which a law broke, by seed
 */
public record Swarm(long seeds, List<Trial> failed, Tally tally) {

    /**
     * Runs so many seeds from the first on; the watcher is told of each that is over, in no certain order.
     */
    public static Swarm run(long from, long seeds, int threads, LongFunction<Trial> trial,
            Consumer<Trial> watcher)
            throws InterruptedException {
        List<Trial> failed = new ArrayList<>();
        Tally tally = new Tally();
        try (ExecutorService cores = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            LongStream.range(from, from + seeds).forEach(seed -> all.add(cores.submit(() -> {
                Trial done = trial.apply(seed);
                synchronized (tally) {
                    tally.addAll(done.world().tally());
                    if (done.broken().isPresent()) {
                        failed.add(done);
                    }
                    watcher.accept(done);
                }
            })));
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException bug) {
            throw new IllegalStateException("a trial could not be run", bug.getCause());
        }
        failed.sort(Comparator.comparingLong(Trial::seed));
        return new Swarm(seeds, failed, tally);
    }
}
