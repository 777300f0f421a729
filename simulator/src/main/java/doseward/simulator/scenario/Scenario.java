package doseward.simulator.scenario;

import doseward.quantity.Weight;
import doseward.scenario.DoseName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One scenario of a whole ward.
 *
 * @param file its name, without the folder
 * @param from which source tells of it
 * @param altered what its protocol says instead of what is shipped
 * @param doses all that it speaks of; its ward goes on until they are settled
 * @param endsAfter so long after the last thing that happens its ward ends, whatever is not over
 */
public record Scenario(
        String file,
        String title,
        String shows,
        String from,
        String protocol,
        List<Altered> altered,
        Optional<Weight> weight,
        List<Line<Given>> given,
        List<Line<When>> when,
        List<Line<Expectation>> then,
        List<DoseName> doses,
        Optional<Duration> endsAfter) {

    public Scenario {
        altered = List.copyOf(altered);
        given = List.copyOf(given);
        when = List.copyOf(when);
        then = List.copyOf(then);
        doses = List.copyOf(doses);
    }

    /** A line of the protocol's file, and what it reads instead. */
    public record Altered(String line, String reads, int number) {}

    /** The same, with the opposite of what stands at this index expected. */
    public Scenario turned(int index) {
        List<Line<Expectation>> all = new ArrayList<>(then);
        all.set(index, all.get(index).turned());
        return new Scenario(file, title, shows, from, protocol, altered, weight, given, when, all,
            doses, endsAfter);
    }

    /** Whether anything in it is not as on any other day. */
    public boolean isDisturbed() {
        return isArranged() || when.stream().anyMatch(line -> line.meaning() instanceof When.Happens);
    }

    /** Whether it is so before anything happens. */
    boolean isArranged() {
        return !altered.isEmpty() || weight.isPresent()
            || given.stream().anyMatch(line -> line.meaning() instanceof Given.Made);
    }

    /** The same, in which nothing is otherwise than on any other day, and nothing happens but time. */
    public Scenario quiet() {
        List<Line<When>> cues = when.stream().filter(line -> line.meaning() instanceof When.At).toList();
        List<Line<Given>> usual = given.stream().filter(line -> line.meaning() instanceof Given.Become)
            .toList();
        return new Scenario(file, title, shows, from, protocol, List.of(), Optional.empty(), usual, cues,
            then, doses, endsAfter);
    }
}
