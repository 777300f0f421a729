package doseward.console.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The people of an installation, by their names, each once. */
public record People(List<Member> all) {
    public static final People NOBODY = new People(List.of());

    public People {
        all = all.stream().sorted(Comparator.comparing(Member::name)).toList();
        if (all.stream().map(Member::name).distinct().count() < all.size()) {
            throw new IllegalArgumentException("two people have one name");
        }
        if (all.size() > PeopleBounds.MOST_PEOPLE) {
            throw new IllegalArgumentException("there are more than " + PeopleBounds.MOST_PEOPLE + " people");
        }
    }

    /** Whoever has this name. */
    public Optional<Member> called(String name) {
        return all.stream().filter(member -> member.name().equals(name)).findFirst();
    }

    /** With one more. */
    public People with(Member member) {
        List<Member> more = new ArrayList<>(all);
        more.add(member);
        return new People(more);
    }

    /** Without one. */
    public People without(String name) {
        return new People(all.stream().filter(member -> !member.name().equals(name)).toList());
    }
}
