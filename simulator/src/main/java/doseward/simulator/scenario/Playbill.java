package doseward.simulator.scenario;

import doseward.diagnostic.Findings;
import doseward.language.Reading;
import doseward.language.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Scenario files that were read.
 *
 * @param faulty what is wrong with those that can't be read
 * @param shelf what they lean on
 */
public record Playbill(List<Scenario> scenarios, List<Findings> faulty, Shelf shelf) {
    public Playbill {
        scenarios = List.copyOf(scenarios);
        faulty = List.copyOf(faulty);
    }

    /** Those in these files, and in all files of these folders. */
    public static Playbill of(List<Path> paths) {
        List<Scenario> scenarios = new ArrayList<>();
        List<Findings> faulty = new ArrayList<>();
        Shelf shelf = new Shelf();
        for (SourceFile file : paths.stream().flatMap(path -> files(path).stream()).toList()) {
            switch (ScenarioReader.read(file, shelf)) {
                case Reading.Sound<Scenario>(var scenario, _) -> scenarios.add(scenario);
                case Reading.Faulty<Scenario>(var findings) -> faulty.add(findings);
            }
        }
        return new Playbill(scenarios, faulty, shelf);
    }

    private static List<SourceFile> files(Path path) {
        return Files.isDirectory(path) ? SourceFile.yamlIn(path) : List.of(SourceFile.read(path));
    }

    /** All of them, played side by side, in their order. */
    public List<Result> play(int threads) throws InterruptedException {
        Performance performance = new Performance(shelf);
        try (ExecutorService cores = Executors.newFixedThreadPool(threads)) {
            List<Future<Result>> all = scenarios.stream()
                .map(scenario -> cores.submit(() -> performance.of(scenario))).toList();
            List<Result> results = new ArrayList<>();
            for (Future<Result> one : all) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException bug) {
            throw new IllegalStateException("a scenario could not be played", bug.getCause());
        }
    }
}
